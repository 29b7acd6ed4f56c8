package accord.text;

import edu.emory.mathcs.nlp.learning.util.SparseVector;
import java.util.Arrays;

/** The features of one state of the tagger or the parser, as rows of the model's weights; each counts 1. */
final class Features extends SparseVector {
    private static final long serialVersionUID = 1;

    private int[] rows = new int[96];
    private int count;

    @Override
    public void add(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count++] = row;
    }

    /** The models have no bias: a row that counts 0 would change no score. */
    @Override
    public void addBias(float bias) {
        if (bias != 0) {
            throw new IllegalStateException("model of another version: it has a bias");
        }
    }

    int count() {
        return count;
    }

    int row(int i) {
        return rows[i];
    }
}
