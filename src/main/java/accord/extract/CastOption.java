package accord.extract;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An actor that may have a part in a deal.
 *
 * @param candidate the actor
 * @param ruled the roles that the rules gave it
 * @param beside those that the deal's sentences list with it
 * @param signs what speaks for or against each role
 */
record CastOption(Candidate candidate, Set<String> ruled, List<Candidate> beside, SortedSet<String> signs) {
    /** The questions asked of it, in the order of the sheet's columns: the roles, and whether it has any. */
    static final List<String> QUESTIONS = List.of("party", "mediator", "facilitator", "evacuee", "any");

    CastOption {
        ruled = Set.copyOf(ruled);
        beside = List.copyOf(beside);
    }

    /** The words of the roles that an actor has now. */
    static Set<String> words(Candidate candidate) {
        Set<String> words = new TreeSet<>();
        candidate.roles.forEach(role -> words.add(role.word()));
        return words;
    }
}
