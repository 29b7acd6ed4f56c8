package accord.extract;

import accord.model.Interval;
import accord.text.DateExpression;

/**
 * A date expression where it stands, and the days it names.
 *
 * @param sentence index of the sentence
 * @param token index of the token that governs the others of the expression
 * @param expression what the text says
 * @param interval the days, null where they cannot be told
 */
record Timed(int sentence, int token, DateExpression expression, Interval interval) {
    boolean oneDay() {
        return interval != null && interval.since().equals(interval.until());
    }
}
