package accord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * A stream whose beginning has been looked at: it tells formats and character sets apart.
 */
final class Head {

    static final int SIZE = 1 << 17;

    private final byte[] bytes;
    private final boolean complete;
    private final InputStream all;

    private Head(byte[] bytes, boolean complete, InputStream all) {
        this.bytes = bytes;
        this.complete = complete;
        this.all = all;
    }

    /** The beginning. */
    byte[] bytes() {
        return bytes;
    }

    /** True if the beginning is all. */
    boolean complete() {
        return complete;
    }

    /** The stream from its start. */
    InputStream all() {
        return all;
    }

    /** Looks at the first bytes; a fault met there is thrown again when reading comes to it. */
    static Head of(InputStream in) {
        byte[] bytes = new byte[SIZE];
        int length = 0;
        boolean complete = false;
        InputStream rest = in;
        try {
            while (length < SIZE && !complete) {
                int read = in.read(bytes, length, SIZE - length);
                complete = read < 0;
                length += Math.max(read, 0);
            }
        } catch (IOException e) {
            rest = new Failing(e, in);
        } catch (RuntimeException e) {
            rest = new Failing(new Fault(Reason.BROKEN, String.valueOf(e.getMessage())), in);
        }
        byte[] head = Arrays.copyOf(bytes, length);
        return new Head(head, complete, new Rejoined(head, rest));
    }

    /** A stream whose first reading fails. */
    static InputStream failing(IOException failure) {
        return new Failing(failure, InputStream.nullInputStream());
    }

    /** Fails once; whoever can go on behind the fault goes on with the stream. */
    private static final class Failing extends Source {
        private final InputStream in;
        private IOException failure;

        Failing(IOException failure, InputStream in) {
            this.failure = failure;
            this.in = in;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (failure != null) {
                IOException first = failure;
                failure = null;
                throw first;
            }
            return in.read(buffer, offset, length);
        }
    }
}
