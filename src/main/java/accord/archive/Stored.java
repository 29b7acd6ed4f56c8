package accord.archive;

import accord.model.Sha256;
import java.io.IOException;
import java.io.InputStream;

/** The stored bytes on their way to a reader: counted and digested as they pass, so that no file is read twice. */
final class Stored extends Source {

    private final InputStream in;
    private final Sha256 sum = new Sha256();
    private long bytes;

    Stored(InputStream in) {
        this.in = in;
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
            sum.add(buffer, offset, read);
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
        return sum.hex();
    }
}
