package accord.extract;

import accord.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "BEIRUT, May 4 (Levant Wire) - ": where an article was written, not where something happens nor who acts. */
final class Dateline {
    private static final Pattern PATTERN = Pattern.compile(
            "(?:[A-Z0-9][\\p{L}0-9'\u2019.]*[,/|]?\\s+|al-\\p{L}+,?\\s+|of\\s+|in\\s+){1,6}(?:\\([^)]{2,40}\\)\\s*)?(?:-{1,2}|\u2013|\u2014|\u00e2\u20ac\u201c)\\s");

    /** It stands in one of the first sentences: a headline or a caption may come before it. */
    private static final int LAST = 3;

    private static final int LONGEST = 100;

    private Dateline() {}

    /** Whether what ends at an offset of the text belongs to the dateline that a sentence begins with. */
    static boolean covers(String text, Sentence sentence, int end) {
        if (sentence.index() > LAST) {
            return false;
        }
        Matcher matcher =
                PATTERN.matcher(text.substring(sentence.begin(), Math.min(sentence.end(), sentence.begin() + LONGEST)));
        return matcher.lookingAt() && sentence.begin() + matcher.end() >= end;
    }
}
