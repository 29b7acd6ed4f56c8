package accord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** The stored bytes on their way to a reader: counted and digested as they pass, so that no file is read twice. */
final class Stored extends InputStream {

    private final InputStream in;
    private final MessageDigest digest = ArticleId.sha256();
    private long bytes;

    Stored(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read;
        try {
            read = in.read(buffer, offset, length);
        } catch (IOException e) {
            Fault fault = new Fault(Reason.UNREADABLE, String.valueOf(e.getMessage()));
            fault.initCause(e);
            throw fault;
        }
        if (read > 0) {
            digest.update(buffer, offset, read);
            bytes += read;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Bytes given so far. */
    long bytes() {
        return bytes;
    }

    /** Reads what a reader left unread, so that bytes and digest are those of the whole file. */
    void drain() throws IOException {
        byte[] buffer = new byte[1 << 16];
        while (read(buffer, 0, buffer.length) >= 0) {
            // the bytes are counted in passing
        }
    }

    /** SHA-256 of the bytes given, in hex; to be asked once. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
