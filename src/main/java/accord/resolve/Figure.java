package accord.resolve;

/**
 * How many people one mention tells of.
 *
 * @param low null where the text gives no lower bound
 * @param high null where it gives no upper bound
 * @param order the mention's place in the deal's order
 */
record Figure(Long low, Long high, int order, Telling telling) {

    /** Whether it says nothing of how many. */
    boolean open() {
        return low == null && high == null;
    }

    /** Its one bound, the lower where there are two. */
    long size() {
        return low == null ? high == null ? 0 : high : low;
    }

    /** The days to which its mention confines what was done; null where it leaves either end open. */
    Days days() {
        return telling.started == null || telling.ended == null ? null : Days.hull(telling.started, telling.ended);
    }

    /** The same mention's figure with other bounds. */
    Figure with(Long least, Long most) {
        return new Figure(least, most, order, telling);
    }
}
