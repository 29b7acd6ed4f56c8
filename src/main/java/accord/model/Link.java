package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * Which deal a mention tells of, how surely, and why: a row of links.
 */
@Doc("Which deal a mention tells of, how surely, and why.")
public record Link(
        @Doc("id of the deal") String deal,
        @Doc("id of the mention") String mention,
        @Doc("id of the mention's article") String article,

        @Doc("likeness that joined it, 0 to 1; 1 for the deal's earliest mention")
        double score,

        @Doc("why it was joined, in words") String reason) {

    public Link {
        requireNonNull(deal, "deal");
        requireNonNull(mention, "mention");
        requireNonNull(article, "article");
        requireNonNull(reason, "reason");
    }
}
