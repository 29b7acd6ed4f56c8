package accord.flow;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days of publication that a backfill wants.
 *
 * @param since first day, or null for no bound
 * @param until last day, or null for no bound
 */
public record Window(LocalDate since, LocalDate until) implements Serializable {

    /** Every day, and articles without one. */
    public static final Window ALL = new Window(null, null);

    /** Whether an article of that day is wanted; one without a day always is, for no later backfill would fetch it. */
    boolean holds(LocalDate published) {
        return published == null
                || ((since == null || !published.isBefore(since)) && (until == null || !published.isAfter(until)));
    }
}
