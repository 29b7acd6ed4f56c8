package accord.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip members one after the other, as RFC 1952 has it, and can go on with the next member after a broken one:
 * web archives pack every record by itself, so one bad member is one lost record.
 */
final class Gunzip extends Source {

    private static final int HEADER_CRC = 2;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final Inflater inflater = new Inflater(true);
    private int position;
    private int end;
    private boolean inMember;
    private boolean ended;
    private boolean broken;

    Gunzip(InputStream in) {
        this.in = in;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (true) {
                if (ended || (!inMember && !begin())) {
                    ended = true;
                    return -1;
                }
                int read = inflate(target, offset, length);
                if (read > 0) {
                    return read;
                }
            }
        } catch (IOException e) {
            broken = true;
            throw e;
        }
    }

    /** True after a fault, until reading was resumed. */
    boolean isBroken() {
        return broken;
    }

    /** Goes to the next member after a fault; false if there is none. */
    boolean resume() throws IOException {
        broken = false;
        inMember = false;
        while (true) {
            while (end - position < 4) {
                if (!fill()) {
                    ended = true;
                    return false;
                }
            }
            if (isMember()) {
                ended = false;
                return true;
            }
            position++;
        }
    }

    private int inflate(byte[] target, int offset, int length) throws IOException {
        try {
            int read = inflater.inflate(target, offset, length);
            if (read > 0) {
                return read;
            }
        } catch (DataFormatException e) {
            // the next member may begin anywhere behind the bytes that broke
            position = Math.min(end, Math.max(0, end - inflater.getRemaining()));
            throw new Fault(Reason.BROKEN, "gzip: " + e.getMessage());
        }
        if (inflater.finished()) {
            position = end - inflater.getRemaining();
            skip(8);
            inMember = false;
        } else if (inflater.needsDictionary()) {
            throw new Fault(Reason.BROKEN, "gzip: a dictionary is asked for");
        } else {
            position = end;
            if (!fill()) {
                throw new EOFException("gzip: a member ends early");
            }
            inflater.setInput(buffer, position, end - position);
        }
        return 0;
    }

    /** Reads a member's header; false at the end of the file, whatever padding or rubbish stands there. */
    private boolean begin() throws IOException {
        while (end - position < 4) {
            if (!fill()) {
                return false;
            }
        }
        if (!isMember()) {
            return onlyZeros();
        }
        int flags = buffer[position + 3] & 0xFF;
        skip(10);
        if ((flags & EXTRA) != 0) {
            skip(next() | next() << 8);
        }
        for (int part : new int[] {NAME, COMMENT}) {
            while ((flags & part) != 0 && next() != 0) {
                // to the zero that ends the part
            }
        }
        if ((flags & HEADER_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(buffer, position, end - position);
        inMember = true;
        return true;
    }

    private boolean onlyZeros() throws IOException {
        do {
            while (position < end) {
                if (buffer[position] != 0) {
                    throw new Fault(Reason.BROKEN, "gzip: rubbish after a member");
                }
                position++;
            }
        } while (fill());
        return false;
    }

    private boolean isMember() {
        return (buffer[position] & 0xFF) == 0x1F
                && (buffer[position + 1] & 0xFF) == 0x8B
                && buffer[position + 2] == 8
                && (buffer[position + 3] & 0xE0) == 0;
    }

    private int next() throws IOException {
        if (position >= end && !fill()) {
            throw new EOFException("gzip: a header ends early");
        }
        return buffer[position++] & 0xFF;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            next();
        }
    }

    /** Adds bytes behind those not yet used. */
    private boolean fill() throws IOException {
        System.arraycopy(buffer, position, buffer, 0, end - position);
        end -= position;
        position = 0;
        int read = in.read(buffer, end, buffer.length - end);
        if (read <= 0) {
            return false;
        }
        end += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
