package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * People of one deal moved from one origin to one destination: a row of legs.
 */
@Doc("People of one deal moved from one origin to one destination; classes of one deal, route and phase are disjoint.")
public record Leg(
        @Doc("id of the deal") String deal,

        @Doc("where from; where several leave together, the smallest unit that holds them; null where no text ties one")
        Place origin,

        @Doc("where to; null where no text ties one") Place destination,
        @Doc("class of people, as in people.who") String who,
        @Doc("least number of persons; null where unknown") Long low,

        @Doc("greatest number of persons; null where open or unknown")
        Long high,

        @Doc("planned, done or remaining") String phase,
        @Doc("when; null where not known") Interval day) {

    public Leg {
        requireNonNull(deal, "deal");
        requireNonNull(who, "who");
        requireNonNull(phase, "phase");
    }
}
