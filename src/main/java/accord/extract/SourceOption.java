package accord.extract;

import java.util.List;
import java.util.SortedSet;

/**
 * A citation that may be of facts of a deal.
 *
 * @param telling the citation
 * @param ruled whether the rules take it for one
 * @param signs what speaks for or against it
 */
record SourceOption(Telling telling, boolean ruled, SortedSet<String> signs) {
    /** The question asked of it. */
    static final List<String> QUESTIONS = List.of("source");
}
