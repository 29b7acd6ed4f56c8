package accord.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The bytes of one record while they are gathered: they grow to a limit, beyond it only their beginning is kept. */
final class Slice {

    private static final int START = 1 << 16;

    private final int limit;
    private byte[] bytes = new byte[START];
    private int length;
    private boolean over;

    Slice(int limit) {
        this.limit = limit;
    }

    void clear() {
        length = 0;
        over = false;
        if (bytes.length > 1 << 20) {
            bytes = new byte[START];
        }
    }

    void add(byte[] source, int from, int to) {
        if (over) {
            return;
        }
        int size = to - from;
        if (size > limit - length) {
            over = true;
            return;
        }
        if (length + size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.min(Math.max(bytes.length * 2, length + size), Math.max(limit, START)));
        }
        System.arraycopy(source, from, bytes, length, size);
        length += size;
    }

    /** True if the record was larger than the limit. */
    boolean over() {
        return over;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (bytes[i] > ' ' || bytes[i] < 0) {
                return false;
            }
        }
        return !over;
    }

    /** The beginning, for the sample of a reject. */
    String start() {
        return Decoding.of(Arrays.copyOf(bytes, Math.min(length, 1000)), StandardCharsets.UTF_8);
    }
}
