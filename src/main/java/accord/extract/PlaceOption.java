package accord.extract;

import java.util.SortedSet;

/**
 * A place that may have a part in a deal.
 *
 * @param where its mention that stands nearest to the deal's sentences, the first of equals
 * @param ruled what the rules made of it
 * @param signs what speaks for or against each part
 */
record PlaceOption(Where where, Bearing ruled, SortedSet<String> signs) {
    /** The questions asked of it, in the order of the sheet's columns. */
    static final java.util.List<String> QUESTIONS = java.util.List.of("origin", "destination", "transit");
}
