package accord.archive;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Mends text whose UTF-8 bytes had been read as Windows-1252 ({@code â€™} for an apostrophe), where no other reading is
 * possible: a run is mended if its bytes are valid UTF-8, and if it holds a sequence that nobody types, or if all that
 * is not ASCII in the whole text is of that kind.
 */
final class Mojibake {

    private static final Charset CP1252 = Charset.forName("windows-1252");
    private static final Map<Character, Byte> BYTES = bytes();

    private Mojibake() {}

    /** The mended text, or the same object where nothing was to mend. */
    static String mend(String text) {
        if (!suspect(text)) {
            return text;
        }
        boolean everywhere = everywhere(text);
        StringBuilder mended = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int end = run(text, i);
            if (end == i) {
                mended.append(text.charAt(i++));
                continue;
            }
            String run = text.substring(i, end);
            String read = read(run);
            boolean sure = read != null && (everywhere || unmistakable(run));
            mended.append(sure ? read : run);
            i = end;
        }
        return mended.toString().equals(text) ? text : mended.toString();
    }

    /** Every sequence begins with one of the characters that stand for C2…F4. */
    private static boolean suspect(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\u00C2' && c <= '\u00F4' && continuation(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** True if all runs read as UTF-8 and there are at least two of them: one alone may be an accident. */
    private static boolean everywhere(String text) {
        int runs = 0;
        int i = 0;
        while (i < text.length()) {
            int end = run(text, i);
            if (end == i) {
                if (text.charAt(i) > '\u00FF') {
                    return false;
                }
                i++;
                continue;
            }
            if (read(text.substring(i, end)) == null) {
                return false;
            }
            runs++;
            i = end;
        }
        return runs >= 2;
    }

    /** Three bytes that begin with E2 80…84 (quotes, dashes), or four characters and more that all read as UTF-8. */
    private static boolean unmistakable(String run) {
        if (run.length() >= 4) {
            return true;
        }
        return run.length() == 3 && run.charAt(0) == '\u00E2';
    }

    /** The end of the run of characters that stand for bytes from 80 up. */
    private static int run(String text, int begin) {
        int end = begin;
        while (end < text.length() && text.charAt(end) >= '\u0080' && BYTES.containsKey(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String read(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = BYTES.get(run.charAt(i));
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean continuation(char c) {
        Byte b = BYTES.get(c);
        return b != null && (b & 0xC0) == 0x80;
    }

    /** Windows-1252 with its five holes filled by the control characters of ISO-8859-1, as browsers do. */
    private static Map<Character, Byte> bytes() {
        Map<Character, Byte> bytes = new HashMap<>();
        for (int b = 0x80; b <= 0xFF; b++) {
            String c = new String(new byte[] {(byte) b}, CP1252);
            bytes.put(c.charAt(0) == '\uFFFD' ? (char) b : c.charAt(0), (byte) b);
        }
        return bytes;
    }
}
