package accord.resolve;

import static java.util.Objects.requireNonNull;

import accord.model.Doc;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What likeness needs of an article, so that its text is read once. Two articles that share a key are compared; the comparison is exact, on the hashed shingles.
 *
 * <p>The keys are of two sorts, since no one finds both: bands of MinHash (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3) find texts with many shingles
 * in common: 20 bands of 3 rows miss a pair of Jaccard 0.6 once in 130, one of 0.7 once in 4,000. Winnowing (Schleimer, Wilkerson and Aiken 2003) finds a short text inside a long one, whose Jaccard is
 * small: one shingle in each window of 24 is a key, so that any 28 words in a row that two texts share give them a common key.
 */
@SuppressWarnings("ArrayRecordComponent") // Hundreds of numbers a text: as arrays Spark takes them unboxed.
public record Signature(
        @Doc("id of the article") String article,
        @Doc("its day of publication, or null") LocalDate published,

        @Doc("hashes that it shares with articles that may be like it, ascending")
        long[] keys,

        @Doc("hashes of its five-word shingles, each once, ascending")
        int[] shingles) {

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
        return new Signature(article, published, keys(shingles), once(hashes));
    }

    private static int[] once(int[] sorted) {
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (count == 0 || sorted[i] != sorted[count - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static long[] keys(long[] shingles) {
        long[] sorted =
                LongStream.concat(bands(shingles), winnowed(shingles)).sorted().toArray();
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (count == 0 || sorted[i] != sorted[count - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    private static LongStream bands(long[] shingles) {
        return IntStream.range(0, shingles.length == 0 ? 0 : BANDS).mapToLong(band -> band(shingles, band));
    }

    private static long band(long[] shingles, int band) {
        long key = band;
        for (int row = 0; row < ROWS; row++) {
            long seed = Shingles.mix(band * (long) ROWS + row + 1);
            long least = Long.MAX_VALUE;
            for (long shingle : shingles) {
                least = Math.min(least, Shingles.mix(shingle ^ seed));
            }
            key = Shingles.mix(key ^ least) + band;
        }
        return key;
    }

    private static LongStream winnowed(long[] shingles) {
        LongStream.Builder keys = LongStream.builder();
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
                keys.add(Shingles.mix(shingles[last] ^ WINNOWED));
                told = last;
            }
        }
        return keys.build();
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

    static Copying compare(int[] first, int[] second) {
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
