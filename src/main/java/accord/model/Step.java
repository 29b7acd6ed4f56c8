package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * A dated change of a deal's status: a row of steps, unique by deal, day, status.
 */
@Doc("A dated change of the status of a deal, with the earliest mention that says so.")
public record Step(
        @Doc("id of the deal") String deal,

        @Doc("when it took this status; null where not known")
        Interval day,

        @Doc("the status it took") String status,
        @Doc("the earliest mention that says so") String mention) {

    public Step {
        requireNonNull(deal, "deal");
        requireNonNull(status, "status");
        requireNonNull(mention, "mention");
    }
}
