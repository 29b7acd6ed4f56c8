package accord.text;

/**
 * Numbers by keys of 64 bits: open addressing in two flat arrays, so that a look-up costs one or two reads of memory.
 * Immutable once filled. The key 0 stands for an empty slot and is no key.
 */
final class HashTable {
    private final long[] keys;
    private final int[] values;
    private final int mask;

    /** The keys' own positions are their values; throws where two keys are equal or one is 0. */
    HashTable(long[] all) {
        int size = Integer.highestOneBit(Math.max(8, all.length * 2 - 1)) << 1;
        keys = new long[size];
        values = new int[size];
        mask = size - 1;
        for (int i = 0; i < all.length; i++) {
            int slot = slot(all[i]);
            if (all[i] == 0 || keys[slot] != 0) {
                throw new IllegalStateException("two entries have one hash");
            }
            keys[slot] = all[i];
            values[slot] = i;
        }
    }

    /** The position of a key, or -1. */
    int at(long key) {
        int slot = slot(key);
        return keys[slot] == 0 ? -1 : values[slot];
    }

    private int slot(long key) {
        int slot = (int) key & mask;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
