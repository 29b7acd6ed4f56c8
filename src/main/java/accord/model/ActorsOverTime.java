package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * Struck deals per period, actor and role.
 */
@Doc("Struck deals per period, actor and role.")
public record ActorsOverTime(
        @Doc("day, week (ISO), month, quarter or year") String grain,

        @Doc("first day of the period; null for what falls wholly in no period of this grain")
        LocalDate period,

        @Doc("id of the actor") String actor,
        @Doc("its name at that time") String name,
        @Doc("id of the line it belongs to") String lineage,
        @Doc("party, mediator, facilitator or evacuee") String role,
        @Doc("struck deals with this actor in this role") long deals,
        @Doc("mentions of these deals") long mentions,

        @Doc("articles published in the period: 0 means not observed, not zero deals")
        long seen,

        @Doc("false for a period that the archive does not cover to its end")
        boolean complete) {

    public ActorsOverTime {
        requireNonNull(grain, "grain");
        requireNonNull(actor, "actor");
        requireNonNull(name, "name");
        requireNonNull(lineage, "lineage");
        requireNonNull(role, "role");
    }
}
