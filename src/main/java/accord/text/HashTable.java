package accord.text;

/**
 * Small numbers by keys of 64 bits: open addressing in one flat array, so that a look-up mostly costs one read of memory. A
 * slot holds the upper 40 bits of its key, and its place tells most of the others: that a strange key is taken for a known
 * one has a chance of about one in a million millions, and then it always is. Immutable once filled.
 */
final class HashTable {
    private static final int BITS = 24;
    private static final int LOW = (1 << BITS) - 1;

    private final long[] slots;
    private final int mask;

    /**
     * Fills the table.
     *
     * @param values of each key, its number, from 0 and less than 2^24 - 1
     * @throws IllegalStateException where two keys cannot be told apart
     */
    HashTable(long[] keys, int[] values) {
        int size = Integer.highestOneBit(Math.max(8, keys.length * 2 - 1)) << 1;
        slots = new long[size];
        mask = size - 1;
        for (int i = 0; i < keys.length; i++) {
            int slot = slot(keys[i]);
            if (slots[slot] != 0 || values[i] < 0 || values[i] >= LOW) {
                throw new IllegalStateException("two entries have one hash, or there are too many");
            }
            slots[slot] = keys[i] & ~LOW | (values[i] + 1);
        }
    }

    /** The number of a key, or -1. */
    int at(long key) {
        return ((int) slots[slot(key)] & LOW) - 1;
    }

    private int slot(long key) {
        int slot = (int) key & mask;
        long found = slots[slot];
        while (found != 0 && (found ^ key) >>> BITS != 0) {
            slot = (slot + 1) & mask;
            found = slots[slot];
        }
        return slot;
    }
}
