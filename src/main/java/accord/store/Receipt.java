package accord.store;

/**
 * What one stage did, for the operator and for the run's history.
 *
 * @param stage load, extract, resolve, count or export
 * @param read records taken in
 * @param written rows written
 * @param rejected records that became rejects
 * @param seconds wall time
 * @param note one line for people: what was new, or that nothing was
 */
public record Receipt(String stage, long read, long written, long rejected, double seconds, String note) {

    /** The same receipt with the time that the stage took. */
    public Receipt took(double wall) {
        return new Receipt(stage, read, written, rejected, wall, note);
    }
}
