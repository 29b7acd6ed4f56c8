package accord.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of JSON into its records without parsing them, so that a broken record costs itself only: by lines, or by
 * braces (elements of an array, objects one after the other). A line break inside a string is not JSON: if an object
 * begins on the next line, the string before it was never closed.
 */
final class JsonSplitter {

    private final InputStream in;
    private final boolean lines;
    private final Slice slice;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int end;
    private int deepest;
    private boolean begun;

    JsonSplitter(InputStream in, Limits limits, boolean lines) {
        this.in = in;
        this.lines = lines;
        this.slice = new Slice(limits.recordBytes());
    }

    /** The next record, to be used before the one after it is asked for; null at the end. */
    Slice next() throws IOException {
        if (!begun) {
            begun = true;
            mark();
        }
        return lines ? line() : value();
    }

    /** How deep the last record nests, where records are cut by braces. */
    int depth() {
        return deepest;
    }

    /** Bytes of a record that was not finished when the stream failed. */
    int pending() {
        return slice.isBlank() ? 0 : slice.length();
    }

    String start() {
        return slice.start();
    }

    void forget() {
        slice.clear();
    }

    private Slice line() throws IOException {
        while (true) {
            slice.clear();
            boolean ended = false;
            while (true) {
                if (position == end && !fill()) {
                    ended = true;
                    break;
                }
                int begin = position;
                while (position < end && buffer[position] != '\n') {
                    position++;
                }
                slice.add(buffer, begin, position);
                if (position < end) {
                    position++;
                    break;
                }
            }
            if (!slice.isBlank()) {
                return slice;
            }
            if (ended) {
                return null;
            }
        }
    }

    /** From an opening brace to the one that closes it; other bytes between records are a record of their own, and broken. */
    private Slice value() throws IOException {
        slice.clear();
        deepest = 0;
        do {
            if (position == end && !fill()) {
                return null;
            }
        } while (isBetween(buffer[position]) && position++ >= 0);
        if (buffer[position] == '{') {
            object();
        } else {
            rubbish();
        }
        return slice;
    }

    private void rubbish() throws IOException {
        while (position < end || fill()) {
            int begin = position;
            while (position < end && buffer[position] != '{') {
                position++;
            }
            slice.add(buffer, begin, position);
            if (position < end) {
                return;
            }
        }
    }

    private void object() throws IOException {
        int depth = 0;
        long objects = 0; // one bit a level, set where it is an object
        boolean inString = false;
        boolean escaped = false;
        boolean broken = false; // a line broke inside the string
        byte before = 0;
        while (position < end || fill()) {
            int begin = position;
            while (position < end) {
                byte b = buffer[position];
                if (inString) {
                    if (broken && b == '{') {
                        slice.add(buffer, begin, position);
                        return;
                    }
                    broken = b == '\n' || (broken && isBetween(b));
                    if (escaped) {
                        escaped = false;
                    } else if (b == '\\') {
                        escaped = true;
                    } else if (b == '"') {
                        inString = false;
                        before = b;
                    }
                } else if (b == '"') {
                    inString = true;
                } else if (b == '{' || b == '[') {
                    boolean inObject = depth > 0 && depth <= 64 && (objects >>> (depth - 1) & 1) != 0;
                    if (b == '{' && inObject && before != ':') {
                        slice.add(buffer, begin, position);
                        return;
                    }
                    if (depth < 64) {
                        objects = b == '{' ? objects | 1L << depth : objects & ~(1L << depth);
                    }
                    depth++;
                    deepest = Math.max(deepest, depth);
                    before = b;
                } else if (b == '}' || b == ']') {
                    depth--;
                    before = b;
                    if (depth == 0) {
                        position++;
                        slice.add(buffer, begin, position);
                        return;
                    }
                } else if (b > ' ') {
                    before = b;
                }
                position++;
            }
            slice.add(buffer, begin, position);
        }
    }

    /** White space, commas and the brackets of the outermost array. */
    private static boolean isBetween(byte b) {
        return (b >= 0 && b <= ' ') || b == ',' || b == '[' || b == ']';
    }

    private void mark() throws IOException {
        if (fill() && end >= 3 && buffer[0] == (byte) 0xEF && buffer[1] == (byte) 0xBB && buffer[2] == (byte) 0xBF) {
            position = 3;
        }
    }

    private boolean fill() throws IOException {
        int read = in.read(buffer, 0, buffer.length);
        position = 0;
        end = Math.max(read, 0);
        return read > 0;
    }
}
