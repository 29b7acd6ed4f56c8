package accord.extract;

import java.util.Locale;

/**
 * Walks over the words and sentences of a raw text as a glance sees them: runs of letters or digits, and a full stop before
 * a blank, or an empty line, between sentences. Cheap and rough; {@link accord.text.Reader} does it well.
 */
final class GlanceSigns {
    /** Sees words and sentences in the order of the text. */
    interface Taker {
        void word(int begin, int end);

        /** A sentence ends; it may have had no words. */
        void end(int begin, int end);
    }

    private GlanceSigns() {}

    static void walk(String text, Taker taker) {
        int length = text.length();
        int sentence = 0;
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int begin = i;
                while (i < length && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                taker.word(begin, i);
            } else if (Character.isDigit(c)) {
                int begin = i;
                while (i < length && Character.isDigit(text.charAt(i))) {
                    i++;
                }
                taker.word(begin, i);
            } else {
                i++;
                if (ends(text, i - 1)) {
                    taker.end(sentence, i);
                    sentence = i;
                }
            }
        }
        taker.end(sentence, length);
    }

    /** A word as the sheet of weights has it: in small letters; numbers are all one. */
    static String name(String text, int begin, int end) {
        return Character.isDigit(text.charAt(begin))
                ? "0"
                : text.substring(begin, end).toLowerCase(Locale.ROOT);
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return at > 0 && text.charAt(at - 1) == '\n';
        }
        return (c == '.' || c == '!' || c == '?')
                && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }
}
