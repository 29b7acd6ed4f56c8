package accord.flow;

import accord.store.Fault;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * The days of publication that a backfill wants.
 *
 * @param since first day, or null for no bound
 * @param until last day, or null for no bound
 */
public record Window(LocalDate since, LocalDate until) implements Serializable {

    public Window {
        if (since != null && until != null && until.isBefore(since)) {
            throw Fault.usage("--until " + until + " lies before --since " + since);
        }
    }

    /** Every day, and articles without one. */
    public static final Window ALL = new Window(null, null);

    /** Whether an article of that day is wanted; one without a day always is, for no later backfill would fetch it. */
    boolean holds(LocalDate published) {
        return published == null
                || ((since == null || !published.isBefore(since)) && (until == null || !published.isAfter(until)));
    }

    /** For people and labels, as ISO 8601 writes spans; empty where every day is meant. */
    String days() {
        return equals(ALL) ? "" : (since == null ? ".." : since) + "/" + (until == null ? ".." : until);
    }
}
