package accord.extract;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/**
 * A date that may be one of a deal's.
 *
 * @param time where it stands and the days it names
 * @param ruled the questions that the rules answered with these days
 * @param signs what speaks for and against each answer
 */
record DateOption(Timed time, Set<String> ruled, SortedSet<String> signs) {
    /** The questions asked of it, in the order of the sheet's columns. */
    static final List<String> QUESTIONS = List.of("agreed", "started", "ended");

    DateOption {
        ruled = Set.copyOf(ruled);
    }
}
