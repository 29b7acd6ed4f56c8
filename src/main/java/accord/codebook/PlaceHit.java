package accord.codebook;

import accord.model.Place;
import java.util.List;

/**
 * A place where an article names it.
 *
 * @param begin first char in the text, with words that say which part is meant: eastern Aleppo, Old City of Homs
 * @param end char after the last
 * @param nameBegin first char of the name alone
 * @param nameEnd char after the name alone
 * @param place what it was resolved to; its text is what the article says from begin to end
 * @param candidates the gazetteer's entries of that name, best first; empty where it has none
 * @param metonym true where a capital or a country stands for its government: an actor, not a place
 * @param beside true where only a direction or a distance from it is meant: south of Damascus, 20 km from Homs
 * @param holder true where it only says where another named place lies: Homs in "the Waer district of Homs"
 * @param guessed true where no gazetteer knows the name and only a preposition says that it is a place
 */
public record PlaceHit(
        int begin,
        int end,
        int nameBegin,
        int nameEnd,
        Place place,
        List<PlaceEntry> candidates,
        boolean metonym,
        boolean beside,
        boolean holder,
        boolean guessed) {

    public PlaceHit {
        candidates = List.copyOf(candidates);
    }

    /** Whether the gazetteer knows it. */
    public boolean known() {
        return !candidates.isEmpty();
    }

    PlaceHit asHolder() {
        return new PlaceHit(begin, end, nameBegin, nameEnd, place, candidates, metonym, beside, true, guessed);
    }
}
