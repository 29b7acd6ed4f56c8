package accord.archive;

import java.io.IOException;
import java.io.InputStream;

/** Stops a compressed file that unpacks to more than any news archive would. */
final class Bounded extends Source {

    private final InputStream in;
    private final Stored stored;
    private final Limits limits;
    private long unpacked;

    Bounded(InputStream in, Stored stored, Limits limits) {
        this.in = in;
        this.stored = stored;
        this.limits = limits;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        if (read > 0) {
            unpacked += read;
            if (limits.isTooMuch(stored.bytes(), unpacked)) {
                throw new Fault(Reason.TOO_MUCH, unpacked + " bytes unpacked from " + stored.bytes());
            }
        }
        return read;
    }
}
