package accord.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Characters of a stream without its byte order mark. Files grow over years and through many hands: where bytes are no
 * UTF-8 in a file that otherwise is, they are read as Windows-1252 rather than lost.
 */
final class Decoding {

    private Decoding() {}

    static Reader of(InputStream in, Charset charset) throws IOException {
        Reader reader = charset.equals(StandardCharsets.UTF_8)
                ? new Mixed(in)
                : new InputStreamReader(
                        in,
                        charset.newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE));
        return new Unmarked(reader);
    }

    static String of(byte[] bytes, Charset charset) {
        String words = charset.equals(StandardCharsets.UTF_8) ? mixed(bytes) : new String(bytes, charset);
        return words.startsWith("\uFEFF") ? words.substring(1) : words;
    }

    private static String mixed(byte[] bytes) {
        String words = new String(bytes, StandardCharsets.UTF_8);
        if (words.indexOf('\uFFFD') < 0) {
            return words;
        }
        try (Reader reader = new Mixed(new java.io.ByteArrayInputStream(bytes))) {
            StringBuilder mixed = new StringBuilder(bytes.length);
            char[] buffer = new char[4096];
            for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
                mixed.append(buffer, 0, read);
            }
            return mixed.toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** UTF-8, and Windows-1252 where it is none. */
    private static final class Mixed extends Reader {
        private final InputStream in;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).flip();
        private boolean ended;

        Mixed(InputStream in) {
            this.in = in;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            CharBuffer chars = CharBuffer.wrap(target, offset, length);
            int begin = chars.position();
            while (chars.position() == begin || (chars.remaining() > 8 && bytes.remaining() > 8)) {
                if (bytes.remaining() < 4 && !ended) {
                    fill();
                }
                CoderResult result = decoder.decode(bytes, chars, ended);
                if (result.isError()) {
                    byte[] strange = new byte[result.length()];
                    bytes.get(strange);
                    chars.put(Decoding.windows(strange));
                } else if (result.isOverflow()) {
                    break;
                } else if (ended) {
                    break;
                } else if (chars.position() != begin) {
                    break;
                } else {
                    fill();
                }
            }
            int read = chars.position() - begin;
            return read == 0 && length > 0 ? -1 : read;
        }

        private void fill() throws IOException {
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + read);
            }
            bytes.flip();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }

    private static String windows(byte[] strange) {
        StringBuilder words = new StringBuilder();
        for (byte b : strange) {
            String c = new String(new byte[] {b}, Charsets.CP1252);
            words.append(c.charAt(0) == '\uFFFD' ? (char) (b & 0xFF) : c.charAt(0));
        }
        return words.toString();
    }

    /** Leaves out a byte order mark. */
    private static final class Unmarked extends Reader {
        private final Reader in;
        private boolean begun;

        Unmarked(Reader in) {
            this.in = in;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            if (!begun && read > 0) {
                begun = true;
                if (target[offset] == '\uFEFF') {
                    if (read == 1) {
                        return in.read(target, offset, length);
                    }
                    System.arraycopy(target, offset + 1, target, offset, read - 1);
                    return read - 1;
                }
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
