package accord.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;

/**
 * JSON that may stand inside a script element: no text of it can end the element, start a comment or a tag, or be read as
 * a line's end by a script parser.
 */
final class PageJson extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final char LINE = '\u2028';
    private static final char PARAGRAPH = '\u2029';

    private final int[] ascii = standardAsciiEscapesForJSON();

    private PageJson() {
        for (char c : new char[] {'<', '>', '&', '\''}) {
            ascii[c] = ESCAPE_STANDARD;
        }
    }

    static JsonGenerator generator(Writer writer) throws IOException {
        JsonGenerator json = new JsonFactory().createGenerator(writer);
        json.setCharacterEscapes(new PageJson());
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        return json;
    }

    /** A text with each half of a broken surrogate pair replaced: UTF-8 cannot hold it. */
    static void text(JsonGenerator json, String text) throws IOException {
        if (text == null) {
            json.writeNull();
            return;
        }
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                .forEach(whole::appendCodePoint);
        json.writeString(whole.toString());
    }

    static void day(JsonGenerator json, LocalDate day) throws IOException {
        if (day == null) {
            json.writeNull();
        } else {
            json.writeString(day.toString());
        }
    }

    static void count(JsonGenerator json, Long count) throws IOException {
        if (count == null) {
            json.writeNull();
        } else {
            json.writeNumber(count.longValue());
        }
    }

    /** A degree or a score, to four decimals: more is no knowledge, only bytes. */
    static void decimal(JsonGenerator json, Double number) throws IOException {
        if (number == null || number.isNaN() || number.isInfinite()) {
            json.writeNull();
        } else {
            double rounded = Math.rint(number * 10_000) / 10_000;
            if (rounded == Math.rint(rounded)) {
                json.writeNumber((long) rounded);
            } else {
                json.writeNumber(rounded);
            }
        }
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ascii.clone();
    }

    @Override
    public SerializableString getEscapeSequence(int c) {
        return switch (c) {
            case LINE -> new SerializedString("\\u2028");
            case PARAGRAPH -> new SerializedString("\\u2029");
            default -> null;
        };
    }
}
