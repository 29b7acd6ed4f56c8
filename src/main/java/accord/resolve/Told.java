package accord.resolve;

import static java.util.Objects.requireNonNull;

import accord.model.Mention;

/**
 * A mention with what its article adds: the story it is a copy of, and the outlet.
 *
 * @param story id of the article's story; its own id where it has no copies
 * @param source the outlet
 */
public record Told(Mention mention, String story, String source) {

    public Told {
        requireNonNull(mention, "mention");
        requireNonNull(story, "story");
        requireNonNull(source, "source");
    }
}
