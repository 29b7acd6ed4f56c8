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

    private final transient Weighing weighing;

    /** The rows of many weights; they belong to the features that are met most. */
    private final transient float[][] whole;

    Scores(Weighing weighing) {
        this.weighing = weighing;
        this.whole = new float[weighing.rows()][];
        for (int row = 0; row < whole.length; row++) {
            whole[row] = weighing.filled(row) >= MANY ? weighing.whole(row) : null;
        }
        setSizes(weighing.labels(), weighing.rows());
    }

    @Override
    public void addScores(SparseVector features, float[] scores) {
        Features all = (Features) features;
        for (int i = 0; i < all.count(); i++) {
            float[] row = whole[all.row(i)];
            if (row == null) {
                weighing.add(all.row(i), scores);
            } else {
                add(row, scores);
            }
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
