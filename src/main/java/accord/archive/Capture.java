package accord.archive;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;

/**
 * What a server answered, as a web archive keeps it: the body unpacked, whatever of the encodings declared is true.
 *
 * @param status HTTP status; 200 where the archive keeps no answer but the thing itself
 * @param type media type in lower case, without parameters; empty where none is declared
 * @param charset character set declared, or null
 */
record Capture(int status, String type, String charset, Body body) {

    /** Bytes, which a record cannot hold by value. */
    static final class Body {
        private final byte[] bytes;

        Body(byte[] bytes) {
            this.bytes = bytes;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** The thing itself. */
    static Capture of(String contentType, byte[] body) {
        return new Capture(200, mediaType(contentType), charset(contentType), new Body(body));
    }

    /** An answer with its HTTP head, which crawlers store as it came. */
    static Capture ofHttp(byte[] message, String contentType, int limit) throws IOException {
        if (!startsHttp(message)) {
            return of(contentType, message);
        }
        int bodyAt = bodyAt(message);
        HttpResponse head;
        try {
            head = HttpResponse.parseWithoutBody(
                    Channels.newChannel(new ByteArrayInputStream(message, 0, bodyAt)),
                    Channels.newChannel(OutputStream.nullOutputStream()));
        } catch (IOException | RuntimeException e) {
            throw new Fault(Reason.BROKEN, "HTTP: " + e.getMessage());
        }
        byte[] body = java.util.Arrays.copyOfRange(message, bodyAt, message.length);
        List<String> transfer = head.headers().all("Transfer-Encoding");
        if (transfer.stream().anyMatch(t -> t.toLowerCase(Locale.ROOT).contains("chunked"))) {
            body = Chunks.joined(body);
        }
        for (String encoding : head.headers().all("Content-Encoding")) {
            body = decoded(body, encoding.strip().toLowerCase(Locale.ROOT), limit);
        }
        String type = head.headers().first("Content-Type").orElse(contentType);
        return new Capture(head.status(), mediaType(type), charset(type), new Body(body));
    }

    /** Crawlers often unpack a body and keep the header that says it is packed: the bytes decide. */
    private static byte[] decoded(byte[] body, String encoding, int limit) throws IOException {
        boolean packed = switch (encoding) {
            case "gzip", "x-gzip" -> Packing.of(body) == Packing.GZIP;
            case "zstd" -> Packing.of(body) == Packing.ZSTD;
            case "deflate", "br" -> true;
            default -> false;
        };
        if (!packed) {
            return body;
        }
        try (InputStream in = decoder(body, encoding)) {
            byte[] decoded = in.readNBytes(limit + 1);
            if (decoded.length > limit) {
                throw new Fault(Reason.TOO_LARGE, "the body unpacks to more than " + limit + " bytes");
            }
            return decoded;
        } catch (Fault e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // neither encoding has a sign of its own at its start: what cannot be unpacked may be the page itself
            if (looksLikeMarkup(body)) {
                return body;
            }
            Reason reason = e instanceof EOFException ? Reason.TRUNCATED : Reason.BROKEN;
            throw new Fault(reason, encoding + ": " + e.getMessage());
        }
    }

    private static InputStream decoder(byte[] body, String encoding) throws IOException {
        InputStream in = new ByteArrayInputStream(body);
        return switch (encoding) {
            case "gzip", "x-gzip" -> new Gunzip(in);
            case "zstd" -> Packing.ZSTD.unpack(in);
            case "deflate" ->
                body.length > 1 && (body[0] & 0x0F) == 8 && ((body[0] & 0xFF) << 8 | body[1] & 0xFF) % 31 == 0
                        ? new InflaterInputStream(in)
                        : new InflaterInputStream(in, new java.util.zip.Inflater(true));
            default -> new BrotliInputStream(in);
        };
    }

    private static boolean looksLikeMarkup(byte[] body) {
        for (byte b : body) {
            if (b != ' '
                    && b != '\t'
                    && b != '\r'
                    && b != '\n'
                    && b != (byte) 0xEF
                    && b != (byte) 0xBB
                    && b != (byte) 0xBF) {
                return b == '<' || b == '{' || b == '[';
            }
        }
        return true;
    }

    private static boolean startsHttp(byte[] message) {
        return message.length > 9 && message[0] == 'H' && message[1] == 'T' && message[2] == 'T' && message[3] == 'P';
    }

    /** Behind the first empty line. */
    private static int bodyAt(byte[] message) {
        for (int i = 0; i + 1 < message.length; i++) {
            if (message[i] == '\n' && message[i + 1] == '\n') {
                return i + 2;
            }
            if (i + 3 < message.length
                    && message[i] == '\r'
                    && message[i + 1] == '\n'
                    && message[i + 2] == '\r'
                    && message[i + 3] == '\n') {
                return i + 4;
            }
        }
        return message.length;
    }

    static String mediaType(String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    private static String charset(String contentType) {
        if (contentType == null) {
            return null;
        }
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        String name = contentType.substring(at + 8).strip();
        int end = 0;
        while (end < name.length() && "\"'; ,".indexOf(name.charAt(end)) < 0) {
            end++;
        }
        return name.startsWith("\"") ? name.substring(1).replaceFirst("\".*", "") : name.substring(0, end);
    }
}
