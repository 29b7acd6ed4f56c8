package accord.extract;

import accord.codebook.SignTable;
import java.util.Arrays;
import java.util.List;

/**
 * How much a raw text looks as if it told of a deal, by the words and pairs of words of its most telling sentences: a
 * logistic regression over each sentence, in {@code glance.tsv}, fitted on coded articles. Nothing is tokenised or parsed:
 * this decides whether that is worth its cost. Immutable.
 */
final class Glance {
    static final List<String> QUESTIONS = List.of("deal");

    /** Log odds of an article, from which it is read; so many of the articles of a mixed archive are as contract and issue allow. */
    static final double READ = -1.08;

    /** The same for a brief text that has not both words of war and of bargains. */
    static final double READ_BRIEF = 0.5;

    private static final int BEST = 3;
    private static final double LOUDEST = 0.8;
    private static final long SEED = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    /** Open addressing: hashes of words and pairs, 0 for an empty slot, and what each is worth. */
    private final long[] keys;

    private final float[] weights;
    private final double bias;

    Glance(SignTable table) {
        int size = Integer.highestOneBit(table.signs().size() * 2) * 2;
        keys = new long[size];
        weights = new float[size];
        for (String sign : table.signs()) {
            if (!sign.equals("bias")) {
                int blank = sign.indexOf(' ');
                long hash = blank < 0
                        ? hash(sign, 0, sign.length())
                        : pair(hash(sign, 0, blank), hash(sign, blank + 1, sign.length()));
                int slot = slot(hash);
                keys[slot] = hash;
                weights[slot] = (float) table.of(sign, "deal");
            }
        }
        bias = table.of("bias", "deal");
    }

    /** The log odds of a text, by its loudest sentence and the mean of the loudest three. */
    double of(String text) {
        Listener listener = new Listener(text);
        GlanceSigns.walk(text, listener);
        return of(listener.best);
    }

    /** The log odds of a text whose loudest sentences have these, the least first; those not there are minus infinity. */
    static double of(double[] best) {
        double sum = 0;
        int n = 0;
        for (double one : best) {
            if (one > Double.NEGATIVE_INFINITY) {
                sum += one;
                n++;
            }
        }
        return n == 0 ? Double.NEGATIVE_INFINITY : LOUDEST * best[best.length - 1] + (1 - LOUDEST) * sum / n;
    }

    private final class Listener implements GlanceSigns.Taker {
        private final String text;
        private final double[] best = new double[BEST];

        /** The sentence in which a slot was last met: a sign counts once a sentence. */
        private final int[] met = new int[keys.length];

        private int sentence = 1;
        private long last;
        private double sum;

        Listener(String text) {
            this.text = text;
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
        }

        @Override
        public void word(int begin, int end) {
            long hash = hash(text, begin, end);
            add(hash);
            if (last != 0) {
                add(pair(last, hash));
            }
            last = hash;
        }

        private void add(long hash) {
            int slot = slot(hash);
            if (keys[slot] != 0 && met[slot] != sentence) {
                met[slot] = sentence;
                sum += weights[slot];
            }
        }

        @Override
        public void end(int begin, int end) {
            if (last != 0) {
                sum += bias;
                if (sum > best[0]) {
                    best[0] = sum;
                    Arrays.sort(best);
                }
            }
            sentence++;
            sum = 0;
            last = 0;
        }
    }

    private int slot(long hash) {
        int mask = keys.length - 1;
        int slot = (int) ((hash * MIX) >>> 40) & mask;
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** FNV-1a (Fowler, Noll and Vo) over a word's small letters; all numbers are one. */
    private static long hash(String text, int begin, int end) {
        char first = text.charAt(begin);
        if (Character.isDigit(first)) {
            return '0';
        }
        long hash = SEED;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * PRIME;
        }
        return hash;
    }

    private static long pair(long first, long second) {
        return (first * MIX ^ second) * PRIME;
    }
}
