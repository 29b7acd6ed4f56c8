package accord.resolve;

import static java.util.Objects.requireNonNull;

import accord.model.Doc;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;

/**
 * What likeness needs of an article, so that its text is read once. Two articles that share a key are compared; the comparison is exact, on the hashed shingles.
 *
 * <p>The keys are of two sorts, since no one finds both: bands of MinHash (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3) find texts with many shingles
 * in common: 20 bands of 3 rows miss a pair of Jaccard 0.6 once in 130, one of 0.7 once in 4,000. Winnowing (Schleimer, Wilkerson and Aiken 2003) finds a short text inside a long one, whose Jaccard is
 * small: one shingle in each window of 24 is a key, so that any 28 words in a row that two texts share give them a common key.
 */
@SuppressWarnings("ArrayRecordComponent") // Hundreds of numbers a text: Spark takes arrays as they are.
public record Signature(
        @Doc("id of the article") String article,
        @Doc("its day of publication, or null") LocalDate published,

        @Doc("hashes that it shares with articles that may be like it, ascending")
        long[] keys,

        @Doc(
                "hashes of its five-word shingles, each once, ascending, four bytes each: written as one value, since Parquet"
                        + " looks numbers of a list up in a dictionary one by one")
        byte[] shingles) {

    /** The order of articles: by day of publication, undated last, then by id. */
    public static final Comparator<Signature> ORDER = Comparator.comparing(
                    Signature::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Signature::article);

    static final int BANDS = 20;
    static final int ROWS = 3;
    static final int WINDOW = 24;

    private static final double LIKE = 0.6;
    private static final double INSIDE = 0.9;
    private static final int SHORTEST = 60;
    private static final long WINNOWED = 0x5851f42d4c957f2dL;

    public Signature {
        requireNonNull(article, "article");
        requireNonNull(keys, "keys");
        requireNonNull(shingles, "shingles");
    }

    /** The signature of an article's text; the title is no part of it, since outlets write their own. */
    public static Signature of(String article, LocalDate published, String text) {
        long[] shingles = Shingles.of(text);
        int[] hashes = new int[shingles.length];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = (int) shingles[i];
        }
        Arrays.sort(hashes);
        return new Signature(article, published, keys(shingles), packed(hashes));
    }

    private static byte[] packed(int[] sorted) {
        ByteBuffer bytes = ByteBuffer.allocate(sorted.length * Integer.BYTES);
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                bytes.putInt(sorted[i]);
            }
        }
        return Arrays.copyOf(bytes.array(), bytes.position());
    }

    private static int[] unpacked(byte[] shingles) {
        int[] hashes = new int[shingles.length / Integer.BYTES];
        ByteBuffer.wrap(shingles).asIntBuffer().get(hashes);
        return hashes;
    }

    private static long[] keys(long[] shingles) {
        if (shingles.length == 0) {
            return new long[0];
        }
        long[] keys = new long[BANDS + shingles.length];
        for (int band = 0; band < BANDS; band++) {
            keys[band] = band(shingles, band);
        }
        int all = winnowed(shingles, keys);
        Arrays.sort(keys, 0, all);
        int count = 0;
        for (int i = 0; i < all; i++) {
            if (count == 0 || keys[i] != keys[count - 1]) {
                keys[count++] = keys[i];
            }
        }
        return Arrays.copyOf(keys, count);
    }

    /** The least of the shingles in as many orders as a band has rows; hashes that are spread well need but a factor to be in another order. */
    private static long band(long[] shingles, int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            long factor = Shingles.mix(band * (long) ROWS + row + 1) | 1;
            long least = Long.MAX_VALUE;
            for (long shingle : shingles) {
                least = Math.min(least, shingle * factor);
            }
            key = Shingles.mix(key ^ least) + band;
        }
        return key;
    }

    /** Puts the shingles that winnowing chooses behind the bands; returns how many keys there are then. */
    private static int winnowed(long[] shingles, long[] keys) {
        int count = BANDS;
        int last = -1;
        int told = -1;
        for (int begin = 0; begin + Math.min(WINDOW, shingles.length) <= shingles.length; begin++) {
            int end = Math.min(shingles.length, begin + WINDOW);
            if (last < begin) {
                last = least(shingles, begin, end);
            } else if (shingles[end - 1] <= shingles[last]) {
                last = end - 1;
            }
            if (last != told) {
                keys[count++] = Shingles.mix(shingles[last] ^ WINNOWED);
                told = last;
            }
        }
        return count;
    }

    private static int least(long[] shingles, int begin, int end) {
        int least = begin;
        for (int i = begin + 1; i < end; i++) {
            if (shingles[i] <= shingles[least]) {
                least = i;
            }
        }
        return least;
    }

    /** How like two articles are: the shingles of both over those of either, and over those of the shorter. */
    public Copying compare(Signature other) {
        return compare(shingles, other.shingles);
    }

    static Copying compare(byte[] one, byte[] other) {
        int[] first = unpacked(one);
        int[] second = unpacked(other);
        int common = 0;
        for (int i = 0, j = 0; i < first.length && j < second.length; ) {
            int order = Integer.compare(first[i], second[j]);
            if (order == 0) {
                common++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        int shorter = Math.min(first.length, second.length);
        if (shorter == 0) {
            return new Copying(0, false);
        }
        double jaccard = (double) common / (first.length + second.length - common);
        boolean inside = shorter + Shingles.WORDS - 1 >= SHORTEST && common >= INSIDE * shorter;
        return new Copying(jaccard, jaccard >= LIKE || inside);
    }

    /**
     * The result of a comparison.
     *
     * @param jaccard 0 to 1
     * @param same whether the two carry the same story: Jaccard of 0.6, or a text of 60 words or more with nine tenths inside the other
     */
    public record Copying(double jaccard, boolean same) {}
}
