package accord.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;

/** The identity of an article: what it says, who says it and when, so that the same record has the same id in every load. */
public final class ArticleId {

    private ArticleId() {}

    /**
     * The first 16 bytes, in hex, of SHA-256 over source, published, title and text in NFC; each part is preceded by its
     * length in bytes, an absent one by -1, so that no two lists of parts run together.
     */
    public static String of(String source, LocalDate published, String title, String text) {
        MessageDigest digest = sha256();
        part(digest, source);
        part(digest, published == null ? null : published.toString());
        part(digest, title);
        part(digest, text);
        return HexFormat.of().formatHex(digest.digest(), 0, 16);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static void part(MessageDigest digest, String part) {
        byte[] bytes = part == null ? new byte[0] : nfc(part).getBytes(StandardCharsets.UTF_8);
        int length = part == null ? -1 : bytes.length;
        digest.update(
                new byte[] {(byte) (length >>> 24), (byte) (length >>> 16), (byte) (length >>> 8), (byte) length});
        digest.update(bytes);
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
