package accord.archive;

import java.io.ByteArrayOutputStream;

/** Bodies in chunks (RFC 9112, §7.1), and those that only say so: crawlers often join the chunks and keep the header. */
final class Chunks {

    private Chunks() {}

    /** The body without the sizes between its chunks; what follows a size that is none is taken as it is. */
    static byte[] joined(byte[] body) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(body.length);
        int at = 0;
        while (at < body.length) {
            int lineEnd = at;
            while (lineEnd < body.length && body[lineEnd] != '\n') {
                lineEnd++;
            }
            int size = size(body, at, lineEnd);
            if (size < 0) {
                joined.write(body, at, body.length - at);
                break;
            }
            if (size == 0) {
                break;
            }
            at = Math.min(body.length, lineEnd + 1);
            int length = Math.min(size, body.length - at);
            joined.write(body, at, length);
            at += length;
            while (at < body.length && (body[at] == '\r' || body[at] == '\n')) {
                at++;
            }
        }
        return joined.toByteArray();
    }

    /** The hexadecimal number at the line's start; -1 where there is none. */
    private static int size(byte[] body, int begin, int end) {
        long size = 0;
        int at = begin;
        while (at < end && at - begin < 8 && Character.digit(body[at], 16) >= 0) {
            size = size << 4 | Character.digit(body[at], 16);
            at++;
        }
        boolean ends = at == end || body[at] == '\r' || body[at] == ';' || body[at] == ' ';
        return at == begin || !ends || size > Integer.MAX_VALUE ? -1 : (int) size;
    }
}
