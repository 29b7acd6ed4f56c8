package accord.archive;

import java.io.IOException;
import java.io.InputStream;

/** Bytes that had been taken from a stream, then its rest; unlike the platform's, it closes nothing at the end. */
final class Rejoined extends Source {
    private final byte[] head;
    private final InputStream rest;
    private int position;

    Rejoined(byte[] head, InputStream rest) {
        this.head = head;
        this.rest = rest;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        if (position == head.length) {
            return rest.read(buffer, offset, length);
        }
        int size = Math.min(length, head.length - position);
        System.arraycopy(head, position, buffer, offset, size);
        position += size;
        return size;
    }
}
