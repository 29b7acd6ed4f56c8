package accord.resolve;

/**
 * The points of each kind of evidence, and how many make one deal. Few and round: they were set by what the guidelines
 * call a deal's identity (sides, places, bargain, day of agreement) and checked on the deal-level gold set by changing
 * all of them at random and by leaving deals out. Points are log-odds, roughly: the score of a link is their logistic.
 *
 * @param threshold points from which a mention joins
 * @param margin points by which the best deal must lead, for a recalled deal without a day
 * @param place for the same set of places; less where one holds the other
 * @param kind for the same main kind; half of it more for all kinds in common
 * @param otherKind against no kind in common
 * @param agreed for the same day of agreement, against another
 * @param started for the same day of beginning, against another
 * @param ended for the same day of ending; half of it against another
 * @param tied points of dates from which the time of telling does not matter
 * @param anew against a deal that was over before the mention's was struck
 * @param near for being told in the same days
 * @param late against a recall from before the deal began; half of it against telling months apart
 * @param recent for the latest deal, where a recall gives no day; less the longer ago
 * @param outcome for the same end, where a recall gives no day
 * @param regress against a proposal of what was struck already
 * @param side for a named side in common, against none in common
 * @param otherSide against named sides of which some are not shared
 * @param broker for a mediator in common, against none in common
 * @param destination for a destination in common, against none in common
 * @param figure for the same unround figure
 * @param story for a copy of an article of the deal
 * @param fame for each e-fold of mentions, where a recall gives no day: what is told often is recalled often
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
