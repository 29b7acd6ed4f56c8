package accord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One run of letters, one run of digits, or one other character of a text: finer than a token, so that numbers, units
 * and punctuation that were run together ("Aug 142016", "48-hour") can be told apart.
 *
 * @param form as written
 * @param low in lower case
 * @param begin first char (UTF-16) in the text
 * @param end char after the last
 * @param kind WORD, DIGITS or MARK
 */
record Lexeme(String form, String low, int begin, int end, Kind kind) {

    enum Kind {
        WORD,
        DIGITS,
        MARK
    }

    /** The lexemes of a text in order; blanks are left out. */
    static List<Lexeme> of(String text) {
        List<Lexeme> lexemes = new ArrayList<>(text.length() / 5);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            Kind kind = Kind.MARK;
            if (c >= '0' && c <= '9') {
                kind = Kind.DIGITS;
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                kind = Kind.WORD;
                while (end < text.length() && isInWord(text.charAt(end))) {
                    end++;
                }
            }
            if (kind != Kind.MARK || !isBlank(c)) {
                String form = text.substring(at, end);
                String low = kind == Kind.WORD ? form.toLowerCase(Locale.ROOT) : form;
                lexemes.add(new Lexeme(form, low, at, end, kind));
            }
            at = end;
        }
        return lexemes;
    }

    boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark(char mark) {
        return kind == Kind.MARK && form.charAt(0) == mark;
    }

    boolean isCapital() {
        return kind == Kind.WORD && Character.isUpperCase(form.charAt(0));
    }

    /** The number that it spells, -1 where it is none or longer than nine digits. */
    int number() {
        return kind == Kind.DIGITS && form.length() < 10 ? Integer.parseInt(form) : -1;
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u2009';
    }
}
