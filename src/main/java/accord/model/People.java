package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * How many people of one class, in one phase of a deal, by one speaker.
 */
@Doc("How many people of one class, in one phase of a deal, by one speaker.")
public record People(
        @Doc("fighters, civilians, families, wounded, prisoners, children or total (mixed or unspecified)")
        String who,

        @Doc("least number of persons; null where the text gives no lower bound")
        Long low,

        @Doc("greatest number of persons; null where the text gives no upper bound")
        Long high,

        @Doc("planned, done or remaining (still inside)") String phase,

        @Doc("who said so, canonical name; null where the article says it in its own voice")
        String said_by,

        @Doc("the words of the figure") String text) {

    public People {
        requireNonNull(who, "who");
        requireNonNull(phase, "phase");
        requireNonNull(text, "text");
    }
}
