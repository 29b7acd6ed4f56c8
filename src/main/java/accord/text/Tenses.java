package accord.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tense of the clause that a date expression stands in, by its words alone: a stand-in for sentences that are not
 * parsed. The nearest word that tells, before the expression and inside the sentence, decides.
 */
public final class Tenses {
    private static final Set<String> FUTURE = Set.of(
            "will", "ll", "shall", "due", "scheduled", "expected", "planned", "set", "slated", "supposed", "awaiting");
    private static final Set<String> PAST = Set.of(
            "said",
            "was",
            "were",
            "had",
            "has",
            "have",
            "did",
            "told",
            "reported",
            "announced",
            "began",
            "left",
            "took",
            "reached",
            "agreed",
            "started",
            "ended",
            "went",
            "came",
            "arrived",
            "entered",
            "signed",
            "earlier");
    private static final int REACH = 14;

    private Tenses() {}

    /** The tense at an expression of the text. */
    public static Tense of(String text, DateExpression expression) {
        int from = Math.max(0, sentenceStart(text, expression.begin()));
        List<Lexeme> before = Lexeme.of(text.substring(from, expression.begin()));
        int last = before.size() - 1;
        if (last >= 0 && before.get(last).low().equals("for") && expression.form() != DateExpression.Form.DURATION) {
            return Tense.FUTURE;
        }
        for (int i = last; i >= 0 && i > last - REACH; i--) {
            String word = before.get(i).low();
            if (FUTURE.contains(word)) {
                return Tense.FUTURE;
            }
            boolean isTo =
                    word.equals("to") && i > 0 && isBeing(before.get(i - 1).low());
            if (isTo) {
                return Tense.FUTURE;
            }
            if (PAST.contains(word) || (word.length() > 4 && word.endsWith("ed"))) {
                String left = i > 0 ? before.get(i - 1).low() : "";
                if (left.equals("be") || left.equals("been")) {
                    continue;
                }
                return FUTURE.contains(left) ? Tense.FUTURE : Tense.PAST;
            }
        }
        return Tense.UNKNOWN;
    }

    private static boolean isBeing(String word) {
        return word.equals("is") || word.equals("are") || word.equals("was") || word.equals("were");
    }

    private static int sentenceStart(String text, int at) {
        for (int i = at - 1; i > 0; i--) {
            char c = text.charAt(i);
            boolean stop = (c == '.' || c == '!' || c == '?') && i + 1 < at && Lexeme.isBlank(text.charAt(i + 1));
            if (c == '\n' || (stop && !isInitial(text, i))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** A stop after one capital or a short month ("U.N.", "Dec.") ends no sentence. */
    private static boolean isInitial(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, stop);
        return word.length() == 1
                || (word.length() <= 4 && CalendarWords.INSTANCE.months.containsKey(word.toLowerCase(Locale.ROOT)));
    }
}
