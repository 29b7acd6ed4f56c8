package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Struck deals per period and pair of actors.
 */
@Doc("Struck deals per period and pair of actors with their roles.")
public record PairsOverTime(
        @Doc("day, week (ISO), month, quarter or year") String grain,

        @Doc("first day of the period; null for what falls wholly in no period of this grain")
        LocalDate period,

        @Doc("id of the one actor, the smaller id of the pair")
        String actor,

        @Doc("its role") String role,
        @Doc("id of the other actor") String other,
        @Doc("its role") String other_role,
        @Doc("struck deals with both") long deals,

        @Doc("articles published in the period: 0 means not observed, not zero deals")
        long seen,

        @Doc("false for a period that the archive does not cover to its end")
        boolean complete) {

    public PairsOverTime {
        requireNonNull(grain, "grain");
        requireNonNull(actor, "actor");
        requireNonNull(role, "role");
        requireNonNull(other, "other");
        requireNonNull(other_role, "other_role");
    }
}
