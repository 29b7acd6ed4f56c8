package accord.archive;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Which character set bytes are in: byte order mark, then validity as UTF-8, then what is declared, then statistics. */
final class Charsets {

    static final Charset CP1252 = Charset.forName("windows-1252");

    /** What is called ISO-8859-n on the web is the Windows page that holds it (WHATWG Encoding, §4.2). */
    private static final Map<String, String> SUPERSETS = Map.of(
            "iso-8859-1", "windows-1252", "us-ascii", "windows-1252", "iso-8859-9", "windows-1254", "gb2312", "GBK");

    private static final int SAMPLE = 1 << 15;

    private Charsets() {}

    /**
     * The character set of a stream.
     *
     * @param head its beginning
     * @param complete true if that is all
     * @param declared the set that its metadata name, or null
     */
    static Charset of(byte[] head, boolean complete, String declared) {
        Charset marked = marked(head);
        if (marked != null) {
            return marked;
        }
        if (isUtf8(head, complete)) {
            return StandardCharsets.UTF_8;
        }
        Charset named = named(declared);
        if (named != null && !named.equals(StandardCharsets.UTF_8) && !isWide(named)) {
            return named;
        }
        return guessed(head);
    }

    /** The named set, widened as browsers do, or null where there is none of that name. */
    static Charset named(String name) {
        if (name == null) {
            return null;
        }
        String lower = name.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(SUPERSETS.getOrDefault(lower, lower));
            return SUPERSETS.containsKey(charset.name().toLowerCase(Locale.ROOT))
                    ? Charset.forName(SUPERSETS.get(charset.name().toLowerCase(Locale.ROOT)))
                    : charset;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    private static Charset marked(byte[] head) {
        if (head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.length >= 2 && (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return zeros(head);
    }

    /** In UTF-16 without a mark, Latin letters leave a zero in every second byte. */
    private static Charset zeros(byte[] head) {
        int length = Math.min(head.length, 4096) & ~1;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        if (length >= 8 && odd > length / 8 && even * 10 < odd) {
            return StandardCharsets.UTF_16LE;
        }
        if (length >= 8 && even > length / 8 && odd * 10 < even) {
            return StandardCharsets.UTF_16BE;
        }
        return null;
    }

    /** True for valid UTF-8, which ASCII is; a character cut off by the end of a beginning is forgiven. */
    static boolean isUtf8(byte[] head, boolean complete) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.wrap(head);
        CharBuffer chars = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, complete);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
            chars.clear();
        }
    }

    private static Charset guessed(byte[] head) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(telling(head));
        for (CharsetMatch match : detector.detectAll()) {
            String name = match.getName().toLowerCase(Locale.ROOT);
            boolean trusted = name.startsWith("utf-8")
                    || name.startsWith("windows-12")
                    || name.startsWith("iso-8859")
                    || name.startsWith("koi8")
                    || match.getConfidence() > 50;
            Charset charset = named(match.getName());
            if (trusted && charset != null && !isWide(charset) && match.getConfidence() > 5) {
                return charset;
            }
        }
        return CP1252;
    }

    /** The bytes around those above 7F: plain ASCII says nothing about the set. */
    private static byte[] telling(byte[] head) {
        byte[] telling = new byte[SAMPLE];
        int length = 0;
        int copied = 0;
        for (int i = 0; i < head.length && length < SAMPLE; i++) {
            if (head[i] < 0) {
                int begin = Math.max(copied, i - 24);
                int end = Math.min(head.length, i + 24);
                int size = Math.min(end - begin, SAMPLE - length);
                if (size > 0) {
                    System.arraycopy(head, begin, telling, length, size);
                    length += size;
                    copied = end;
                }
            }
        }
        return Arrays.copyOf(telling, length);
    }
}
