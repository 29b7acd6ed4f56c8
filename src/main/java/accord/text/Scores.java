package accord.text;

import edu.emory.mathcs.nlp.learning.initialization.WeightGenerator;
import edu.emory.mathcs.nlp.learning.util.MajorVector;
import edu.emory.mathcs.nlp.learning.util.SparseVector;

/**
 * The weights of a linear model without the zeros, which are nineteen of twenty: a twentieth of the memory to hold and to
 * read. The sums are those of the library to the last bit, since a zero changes no sum and the rest is added in its order.
 */
final class Scores extends MajorVector {
    private static final long serialVersionUID = 1;

    /** From so many weights on, a row is added faster with its zeros: eight labels at a time. */
    private static final int MANY = 24;

    /** The rows of many weights; they belong to the features that are met most. */
    private final transient float[][] whole;

    /** The other rows, those of more weights first: their number, their labels in bytes, the weights' bits. */
    private final transient int[] few;

    private final transient int[] addresses;

    Scores(Weighing weighing) {
        int rows = weighing.rows();
        this.addresses = new int[rows];
        int[] sizes = new int[MANY];
        int count = 0;
        int length = 0;
        for (int row = 0; row < rows; row++) {
            int filled = weighing.filled(row);
            if (filled < MANY) {
                sizes[filled]++;
                length += size(filled);
            } else {
                count++;
            }
        }
        this.whole = new float[count][];
        this.few = new int[length];
        int[] next = new int[MANY];
        for (int filled = MANY - 2; filled >= 0; filled--) {
            next[filled] = next[filled + 1] + sizes[filled + 1] * size(filled + 1);
        }
        int at = 0;
        for (int row = 0; row < rows; row++) {
            int filled = weighing.filled(row);
            if (filled < MANY) {
                weighing.pack(row, few, next[filled]);
                addresses[row] = count + next[filled];
                next[filled] += size(filled);
            } else {
                whole[at] = weighing.whole(row);
                addresses[row] = at++;
            }
        }
        setSizes(weighing.labels(), rows);
    }

    private static int size(int filled) {
        return 1 + (filled + 3) / 4 + filled;
    }

    /** Where each row is to be found: what {@link Features} are made of. */
    int[] addresses() {
        return addresses;
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        Features all = (Features) features;
        if (touched(all) == 0) {
            return;
        }
        for (int i = 0; i < all.count(); i++) {
            int address = all.row(i);
            if (address < whole.length) {
                add(whole[address], scores);
            } else {
                add(address - whole.length, scores);
            }
        }
    }

    /** How many weights the rows of few have: asked first, so that they are fetched from memory side by side. */
    private int touched(Features all) {
        int touched = 0;
        for (int i = 0; i < all.count(); i++) {
            int address = all.row(i);
            touched += address < whole.length ? 1 : few[address - whole.length];
        }
        return touched;
    }

    private void add(int from, float[] scores) {
        int filled = few[from];
        int labels = from + 1;
        int weights = labels + (filled + 3) / 4;
        for (int i = 0; i < filled; i++) {
            int label = few[labels + (i >> 2)] >>> ((i & 3) << 3) & 0xff;
            scores[label] += Float.intBitsToFloat(few[weights + i]);
        }
    }

    private static void add(float[] row, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += row[i];
        }
    }

    @Override
    public void addScores(float[] dense, float[] scores) {
        throw new UnsupportedOperationException("the models have no dense features");
    }

    @Override
    public boolean expand(int labels, int features, WeightGenerator generator) {
        throw new UnsupportedOperationException("nothing is trained");
    }

    @Override
    public int indexOf(int label, int row) {
        throw new UnsupportedOperationException("nothing is trained");
    }

    @Override
    protected void setRowSize(int size) {
        throw new UnsupportedOperationException("nothing is trained");
    }

    @Override
    protected void setColumnSize(int size) {
        throw new UnsupportedOperationException("nothing is trained");
    }

    @Override
    protected MajorVector createInstance() {
        throw new UnsupportedOperationException("nothing is trained");
    }
}
