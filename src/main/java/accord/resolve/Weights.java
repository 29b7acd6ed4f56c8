package accord.resolve;

/**
 * The points of each kind of evidence, and how many make one deal. Few and round: they were set by what the guidelines call a deal's
 * identity (sides, places, bargain, day of agreement) and checked, not fitted, on the deal-level gold set by leaving deals out.
 *
 * @param threshold points from which a mention joins
 * @param margin points by which the best deal must lead, for a recalled deal without a day
 */
record Weights(
        double threshold,
        double margin,
        double place,
        double kind,
        double otherKind,
        double agreed,
        double started,
        double ended,
        double tied,
        double anew,
        double near,
        double late,
        double recent,
        double outcome,
        double regress,
        double side,
        double otherSide,
        double broker,
        double destination,
        double figure,
        double story,
        double fame) {

    static final Weights STANDARD =
            new Weights(2.5, 0.5, 2, 1, 1.5, 2, 2, 1, 1, 3, 0.5, 3, 1, 0.5, 1, 0.5, 1.5, 0.5, 0.3, 1, 3, 0.5);
}
