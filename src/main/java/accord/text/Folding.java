package accord.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Folds names so that spellings of one name that differ only in case, accents, apostrophes, hyphens or the Arabic article become
 * equal. Folding never loosens letters: al-Hameh does not become Hama.
 */
public final class Folding {
    /** The Arabic article as wires transliterate it, assimilated or not. */
    private static final Set<String> ARTICLES = Set.of(
            "al", "el", "ad", "ar", "as", "at", "az", "ash", "an", "ed", "er", "es", "et", "ez", "esh", "ul", "ath",
            "adh", "eth", "edh");

    private Folding() {}

    /** Lower case without combining marks and apostrophes; hyphens become spaces, runs of space one space. */
    public static String fold(String name) {
        String decomposed = isPlain(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(decomposed.length());
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isApostrophe(c) || isMark(c)) {
                continue;
            }
            if (isHyphen(c) || Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(c);
            }
        }
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ') {
            end--;
        }
        return special(out.substring(0, end).toLowerCase(Locale.ROOT));
    }

    /** Folds a place's name: besides, the articles are dropped wherever they stand and Saint is written out. */
    public static String foldPlace(String name) {
        String folded = fold(name);
        if (folded.indexOf(' ') < 0) {
            return saint(folded);
        }
        StringBuilder out = new StringBuilder(folded.length());
        String[] words = folded.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean last = i == words.length - 1;
            if ((ARTICLES.contains(word) && !last) || (i == 0 && word.equals("the")) || word.isEmpty()) {
                continue;
            }
            if (out.length() > 0) {
                out.append(' ');
            }
            out.append(saint(word));
        }
        return out.toString();
    }

    /** Whether a folded word is the Arabic article. */
    public static boolean isArticle(String folded) {
        return ARTICLES.contains(folded);
    }

    /** Whether the char joins the parts of a name. */
    public static boolean isHyphen(char c) {
        return c == '-' || (c >= '\u2010' && c <= '\u2015') || c == '\u2212';
    }

    /** Whether the char is an apostrophe, or stands for ayn or hamza. */
    public static boolean isApostrophe(char c) {
        return switch (c) {
            case '\'',
                    '`',
                    '\u00b4',
                    '\u2018',
                    '\u2019',
                    '\u201b',
                    '\u02bb',
                    '\u02bc',
                    '\u02be',
                    '\u02bf',
                    '\u2032',
                    '\u055a' -> true;
            default -> false;
        };
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    static String saint(String word) {
        return word.equals("st") || word.equals("st.") ? "saint" : word;
    }

    /** Letters that compatibility decomposition leaves whole. */
    private static String special(String s) {
        if (isPlain(s)) {
            return s;
        }
        return s.replace("\u0131", "i")
                .replace("\u0142", "l")
                .replace("\u0111", "d")
                .replace("\u00f8", "o")
                .replace("\u00e6", "ae")
                .replace("\u0153", "oe")
                .replace("\u00df", "ss")
                .replace("\u0259", "a");
    }

    private static boolean isPlain(String s) {
        for (int i = 0; i < s.length(); i++) {
            if (s.charAt(i) > 0x7e) {
                return false;
            }
        }
        return true;
    }
}
