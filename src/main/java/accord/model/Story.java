package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * An article's place among its near-duplicates: a row of stories; singletons have one too.
 */
@Doc("An article's place among its near-duplicates; one row per article, singletons too.")
public record Story(
        @Doc("id of the story: the id of its earliest article")
        String story,

        @Doc("id of the article") String article,

        @Doc("Jaccard likeness to the story's earliest article, 1 for itself")
        double likeness) {

    public Story {
        requireNonNull(story, "story");
        requireNonNull(article, "article");
    }
}
