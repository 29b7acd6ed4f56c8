package accord.extract;

import accord.codebook.SignTable;
import accord.model.Interval;
import accord.text.Edge;
import java.util.List;

/**
 * Decides which dates are a deal's: of all that stand in and beside its sentences, the likeliest for each question, if it is
 * likely at all. The weights (logistic regressions, one a question) are fitted on coded articles.
 */
final class DateVerdict {
    /** From these log odds on a date that the rules gave stays. */
    static final double LEAST = -1;

    /** From these on one is given that they did not: nothing in the grammar ties it to the deal. */
    static final double ADD = -0.4;

    private final SignTable weights;

    DateVerdict(SignTable weights) {
        this.weights = weights;
    }

    /** The days that answer a question; the rules' days where no words that stand here name them; null where nothing does. */
    Interval answer(String question, List<DateOption> options, Interval ruled) {
        DateOption best = null;
        double most = Double.NEGATIVE_INFINITY;
        boolean worded = false;
        for (DateOption option : options) {
            boolean given = option.ruled().contains(question);
            worded |= given;
            double sum = weights.sums(option.signs()).get(question);
            if (sum > most && sum > (given ? LEAST : ADD) && !deadline(option, question)) {
                best = option;
                most = sum;
            }
        }
        if (best != null) {
            return best.ruled().contains(question) ? ruled : best.time().interval();
        }
        return worded ? null : ruled;
    }

    /** Whether words say that nothing was to begin on that day but to be over by then. */
    private static boolean deadline(DateOption option, String question) {
        Edge edge = option.time().expression().edge();
        return question.equals("started") && !option.ruled().contains(question) && edge != Edge.AT && edge != Edge.FROM;
    }
}
