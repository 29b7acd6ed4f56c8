package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * What the archive holds per period, source and language.
 */
@Doc("What the archive holds per period, source and language.")
public record Coverage(
        @Doc("day, week (ISO), month, quarter or year") String grain,

        @Doc("first day of the period; null for what falls wholly in no period of this grain")
        LocalDate period,

        @Doc("outlet") String source,
        @Doc("ISO 639-1 code; null where it cannot be told") String language,
        @Doc("articles published") long articles,

        @Doc("articles in a language that the coder does not read")
        long unread,

        @Doc("articles with a mention") long coded,

        @Doc("articles with a mention of a struck deal that is news")
        long struck) {

    public Coverage {
        requireNonNull(grain, "grain");
        requireNonNull(source, "source");
    }
}
