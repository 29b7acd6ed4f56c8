package accord.text;

/**
 * Hashes of 64 bits of strings and of strings joined: a polynomial in an odd number, so that the hash of "noun_town" follows
 * from those of its parts without writing it out. What tells strings apart is the whole 64 bits; whoever makes a table of
 * them makes sure that no two of its own strings collide.
 */
final class Hashing {
    static final long EMPTY = 0;
    private static final long BASE = 0x9E3779B97F4A7C15L;
    private static final char JOINT = '_';

    private Hashing() {}

    static long of(CharSequence text) {
        long hash = EMPTY;
        for (int i = 0; i < text.length(); i++) {
            hash = hash * BASE + text.charAt(i);
        }
        return hash;
    }

    /** The factor by which what stands before a text of this length counts. */
    static long shift(int length) {
        long shift = 1;
        for (int i = 0; i < length; i++) {
            shift *= BASE;
        }
        return shift;
    }

    /** The hash of two texts with the joint between them; the shift is that of the second. */
    static long join(long first, long second, long shift) {
        return (first * BASE + JOINT) * shift + second;
    }

    /** The key of a text in the table of its type: the bits stirred (Stafford's variant 13 of MurmurHash3's last step). */
    static long key(int type, long hash) {
        long key = hash + (type + 1) * 0xD1B54A32D192ED03L;
        key = (key ^ (key >>> 30)) * 0xBF58476D1CE4E5B9L;
        key = (key ^ (key >>> 27)) * 0x94D049BB133111EBL;
        return key ^ (key >>> 31);
    }
}
