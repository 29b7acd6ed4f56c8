package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * One deal as one article tells it: a row of mentions.
 */
@Doc("One deal as one article tells it, with the sentence that says so.")
public record Mention(
        @Doc("first 16 bytes, in hex, of SHA-256 over the article id, the kinds, the places and the offsets")
        String id,

        @Doc("id of the article") String article,
        @Doc("day of publication of the article, or null") LocalDate published,

        @Doc("evacuation, reconciliation, ceasefire, exchange, handover, access; the main one first, never empty")
        List<String> kinds,

        @Doc("completed, underway, agreed, negotiating, proposed, prospective, suspended, collapsed or denied")
        String status,

        @Doc("true if the deal is not the news of this article but recalled")
        boolean background,

        @Doc("where people leave from, else the places that the deal covers")
        List<Place> origins,

        @Doc("where people are taken or are to go") List<Place> destinations,
        @Doc("places passed on the way") List<Place> transits,

        @Doc("who made, brokered or carried it out, one element a name and role")
        List<Actor> actors,

        @Doc("who is cited for facts of this deal, canonical names")
        List<String> sources,

        @Doc("how many of whom, by phase") List<People> people,

        @Doc("who goes from where to where, only as the text ties it")
        List<Move> moves,

        @Doc("when it was agreed; null where not said") Interval agreed,

        @Doc("when carrying it out began; null where not said")
        Interval started,

        @Doc("when carrying it out ended; null where not said")
        Interval ended,

        @Doc("first code point of the sentence in articles.text")
        long begin,

        @Doc("code points of the sentence") long length,
        @Doc("the sentence that best shows the deal") String sentence,
        @Doc("the passes and patterns that made each field") List<String> rules,

        @Doc("probability that the mention is a deal, 0 to 1")
        double score,

        @Doc("version of the coder: hash of codebook, models and extraction code")
        String coder) {

    public Mention {
        requireNonNull(id, "id");
        requireNonNull(article, "article");
        requireNonNull(status, "status");
        requireNonNull(sentence, "sentence");
        requireNonNull(coder, "coder");
        kinds = List.copyOf(kinds);
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        transits = List.copyOf(transits);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
        moves = List.copyOf(moves);
        rules = List.copyOf(rules);
    }

    /** The same mention with another score. */
    public Mention withScore(double chance) {
        return new Mention(
                id,
                article,
                published,
                kinds,
                status,
                background,
                origins,
                destinations,
                transits,
                actors,
                sources,
                people,
                moves,
                agreed,
                started,
                ended,
                begin,
                length,
                sentence,
                rules,
                chance,
                coder);
    }
}
