package accord.codebook;

import java.util.List;

/**
 * An actor where an article names it.
 *
 * @param begin first char in the text
 * @param end char after the last
 * @param text the words
 * @param candidates entries of that name, the best for the article's day and country first; never empty
 */
public record ActorHit(int begin, int end, String text, List<ActorEntry> candidates) {
    public ActorHit {
        candidates = List.copyOf(candidates);
    }

    public ActorEntry entry() {
        return candidates.get(0);
    }
}
