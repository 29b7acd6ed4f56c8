package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Deals per period, kind and status; only rows of kind any and status any may be summed.
 */
@Doc("Deals per period, kind and status; only rows of kind any and status any may be summed.")
public record DealsOverTime(
        @Doc("day, week (ISO), month, quarter or year") String grain,

        @Doc("first day of the period; null for what falls wholly in no period of this grain")
        LocalDate period,

        @Doc("kind of deal; any counts each deal once") String kind,
        @Doc("status of deal; any counts each deal once") String status,
        @Doc("deals whose day lies wholly in the period") long deals,
        @Doc("mentions of these deals, whenever published") long mentions,

        @Doc("stories that tell of these deals, whenever published")
        long stories,

        @Doc("articles that tell of these deals, whenever published")
        long articles,

        @Doc("lower end of the 90 % interval of deals: coding error only, not the deals that no outlet told")
        double deals_low,

        @Doc("upper end of the 90 % interval of deals: coding error only, not the deals that no outlet told")
        double deals_high,

        @Doc("persons moved at the least, phase done, unknown taken as 0")
        long people_low,

        @Doc("persons moved at the most, phase done; null where any term is open")
        Long people_high,

        @Doc("articles published in the period: 0 means not observed, not zero deals")
        long seen,

        @Doc("false for a period that the archive does not cover to its end")
        boolean complete) {

    public DealsOverTime {
        requireNonNull(grain, "grain");
        requireNonNull(kind, "kind");
        requireNonNull(status, "status");
    }
}
