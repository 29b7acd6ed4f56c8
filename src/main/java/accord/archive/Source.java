package accord.archive;

import java.io.IOException;
import java.io.InputStream;

/** A stream that is read in pieces; a single byte is the shortest of them. */
abstract class Source extends InputStream {

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        int read;
        do {
            read = read(one, 0, 1);
        } while (read == 0);
        return read < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public abstract int read(byte[] buffer, int offset, int length) throws IOException;
}
