package accord.resolve;

import java.util.ArrayList;
import java.util.List;

/** How well a mention fits a deal: evidence for and against in points, with the words for what weighed. */
final class Verdict {
    private double points;
    private boolean impossible;
    private final List<String> reasons = new ArrayList<>();

    void add(double weight, String reason) {
        points += weight;
        if (weight != 0 && !reason.isEmpty()) {
            reasons.add(weight > 0 ? reason : "though " + reason);
        }
    }

    void forbid() {
        impossible = true;
    }

    boolean possible() {
        return !impossible;
    }

    double points() {
        return points;
    }

    /** The points on a scale from 0 to 1, half at the threshold: a logistic curve. */
    double score(double threshold) {
        return 1 / (1 + Math.exp(threshold - points));
    }

    String words() {
        return String.join(", ", reasons);
    }
}
