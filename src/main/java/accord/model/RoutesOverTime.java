package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Struck deals per period, origin and destination.
 */
@Doc("Struck deals per period, origin and destination.")
public record RoutesOverTime(
        @Doc("day, week (ISO), month, quarter or year") String grain,

        @Doc("first day of the period; null for what falls wholly in no period of this grain")
        LocalDate period,

        @Doc("id of the place left; null where no text ties one")
        String origin,

        @Doc("its name; null where no text ties one") String origin_name,

        @Doc("id of the place reached; null where no text ties one")
        String destination,

        @Doc("its name; null where no text ties one") String destination_name,
        @Doc("struck deals with this leg") long deals,

        @Doc("persons at the least, phase done, unknown taken as 0")
        long people_low,

        @Doc("persons at the most, phase done; null where any term is open")
        Long people_high,

        @Doc("deals with a figure") long people_deals,

        @Doc("articles published in the period: 0 means not observed, not zero deals")
        long seen,

        @Doc("false for a period that the archive does not cover to its end")
        boolean complete) {

    public RoutesOverTime {
        requireNonNull(grain, "grain");
    }
}
