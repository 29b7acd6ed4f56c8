package accord.extract;

import java.util.SortedSet;

/** How signs are noted, so that the sheets of all verdicts spell them alike. */
final class Signs {
    private Signs() {}

    /** Adds a sign, and the same for one sort of deal or actor: {@code gap0} and {@code gap0|truce}. */
    static void both(SortedSet<String> signs, String sign, String sort) {
        signs.add(sign);
        signs.add(sign + "|" + sort);
    }

    /** Adds a sign for each step that a value is above: {@code vote.agreed>0.3}. */
    static void above(SortedSet<String> signs, String name, double value, double... steps) {
        for (double step : steps) {
            if (value > step) {
                signs.add(name + ">" + step);
            }
        }
    }

    /** The last of ascending steps that a value reaches; the first where it reaches none. */
    static int reached(long value, int... steps) {
        int reached = steps[0];
        for (int step : steps) {
            reached = value >= step ? step : reached;
        }
        return reached;
    }
}
