package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * People moved (or to be moved) from one place to one place, only as the text ties the two together or where one side
 * is single.
 */
@Doc("People moved, or to be moved, from one place to one place, only as the text ties them.")
public record Move(
        @Doc("where from; null where the text ties no origin")
        Place origin,

        @Doc("where to; null where the text ties no destination")
        Place destination,

        @Doc("class of people, as in people.who") String who,
        @Doc("least number of persons; null where unknown") Long low,

        @Doc("greatest number of persons; null where open or unknown")
        Long high,

        @Doc("planned, done or remaining") String phase) {

    public Move {
        requireNonNull(who, "who");
        requireNonNull(phase, "phase");
    }
}
