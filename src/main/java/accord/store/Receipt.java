package accord.store;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one stage did, for the operator and for the run's history.
 *
 * @param stage load, extract, resolve, count or export
 * @param read records taken in
 * @param written rows written
 * @param rejected records that became rejects
 * @param seconds wall time
 * @param note one line for people: what was new, or that nothing was
 * @param inputs the archive's files that were taken in, with the digests of their contents; empty for all but load
 */
public record Receipt(
        String stage,
        long read,
        long written,
        long rejected,
        double seconds,
        String note,
        SortedMap<String, String> inputs) {

    public Receipt {
        inputs = Collections.unmodifiableSortedMap(new TreeMap<>(inputs));
    }

    /** The receipt of a stage that opens no archive. */
    public Receipt(String stage, long read, long written, long rejected, double seconds, String note) {
        this(stage, read, written, rejected, seconds, note, Collections.emptySortedMap());
    }

    /** The same receipt with the time that the stage took. */
    public Receipt took(double wall) {
        return new Receipt(stage, read, written, rejected, wall, note, inputs);
    }

    /** The same receipt with the files that were taken in. */
    public Receipt of(Map<String, String> files) {
        return new Receipt(stage, read, written, rejected, seconds, note, new TreeMap<>(files));
    }
}
