package accord.archive;

import accord.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;

/** The identity of an article: what it says, who says it and when, so that the same record has the same id in every load. */
public final class ArticleId {

    private ArticleId() {}

    /**
     * The first 16 bytes, in hex, of SHA-256 over source, published, title and text in NFC; each part is preceded by its
     * length in bytes, an absent one by -1, so that no two lists of parts run together.
     */
    public static String of(String source, LocalDate published, String title, String text) {
        Sha256 sum = new Sha256();
        part(sum, source);
        part(sum, published == null ? null : published.toString());
        part(sum, title);
        part(sum, text);
        return sum.hex(16);
    }

    private static void part(Sha256 sum, String part) {
        byte[] bytes = part == null ? new byte[0] : nfc(part).getBytes(StandardCharsets.UTF_8);
        int length = part == null ? -1 : bytes.length;
        sum.add(new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        sum.add(bytes);
    }

    /** Below U+0300 every string is in NFC already: most of most texts, and the scan is cheap. */
    private static String nfc(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (part.charAt(i) >= '\u0300') {
                return Normalizer.normalize(part, Normalizer.Form.NFC);
            }
        }
        return part;
    }
}
