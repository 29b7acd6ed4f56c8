package accord.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Lines and counted bytes of a web archive. */
final class Feed {

    private static final int LONGEST_LINE = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;

    Feed(InputStream in) {
        this.in = in;
    }

    /** The next line without its end, cut at a generous length; null at the end of the stream. */
    String line() throws IOException {
        byte[] line = new byte[128];
        int length = 0;
        while (true) {
            if (position == end && !fill()) {
                return length == 0 ? null : words(line, length);
            }
            byte b = buffer[position++];
            if (b == '\n') {
                return words(line, length);
            }
            if (length < LONGEST_LINE) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, length * 2);
                }
                line[length++] = b;
            }
        }
    }

    /** Exactly that many bytes. */
    byte[] take(int length) throws IOException {
        byte[] taken = new byte[Math.min(length, 1 << 20)];
        int size = 0;
        while (size < length) {
            if (position == end && !fill()) {
                throw new EOFException("the record ends after " + size + " of " + length + " bytes");
            }
            int part = Math.min(length - size, end - position);
            if (size + part > taken.length) {
                taken = Arrays.copyOf(taken, Math.min(length, Math.max(taken.length * 2, size + part)));
            }
            System.arraycopy(buffer, position, taken, size, part);
            position += part;
            size += part;
        }
        return taken;
    }

    void skip(long length) throws IOException {
        long left = length;
        while (left > 0) {
            if (position == end && !fill()) {
                throw new EOFException("the record ends " + left + " bytes early");
            }
            int part = (int) Math.min(left, end - position);
            position += part;
            left -= part;
        }
    }

    /** Throws away what is buffered: it belongs to a record that broke. */
    void forget() {
        position = end;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = 0;
        end = Math.max(in.read(buffer, 0, buffer.length), 0);
        return end > 0;
    }

    private static String words(byte[] line, int length) {
        int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
        return new String(line, 0, end, StandardCharsets.UTF_8);
    }
}
