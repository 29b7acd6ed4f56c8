package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Struck deals per period and destination.
 */
@Doc("Struck deals per period and destination.")
public record DestinationsOverTime(
        @Doc("day, week (ISO), month, quarter or year") String grain,

        @Doc("first day of the period; null for what falls wholly in no period of this grain")
        LocalDate period,

        @Doc("id of the place") String destination,
        @Doc("its name") String name,
        @Doc("its level; null where unknown") String level,

        @Doc("id of its first-level unit; null where unknown")
        String admin1_id,

        @Doc("name of that unit; null where unknown") String admin1,
        @Doc("ISO 3166-1 alpha-3; null where unknown") String country,
        @Doc("latitude in degrees; null where unknown") Double lat,
        @Doc("longitude in degrees; null where unknown") Double lon,
        @Doc("struck deals that take people there") long deals,
        @Doc("mentions of these deals") long mentions,

        @Doc("persons taken there at the least, phase done, unknown taken as 0")
        long people_low,

        @Doc("persons taken there at the most, phase done; null where any term is open")
        Long people_high,

        @Doc("deals with a figure") long people_deals,

        @Doc("articles published in the period: 0 means not observed, not zero deals")
        long seen,

        @Doc("false for a period that the archive does not cover to its end")
        boolean complete) {

    public DestinationsOverTime {
        requireNonNull(grain, "grain");
        requireNonNull(destination, "destination");
        requireNonNull(name, "name");
    }
}
