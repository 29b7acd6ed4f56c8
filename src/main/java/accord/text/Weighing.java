package accord.text;

/**
 * Rows of weights by feature, of each only what is not zero.
 *
 * @param labels how many labels are scored; at most 256
 * @param keys the features' keys: type and text, hashed
 * @param starts where each row's weights begin, and the end of the last
 * @param label the label that each weight is for, ascending in a row
 * @param weight the weights
 */
@SuppressWarnings("ArrayRecordComponent")
record Weighing(int labels, long[] keys, int[] starts, byte[] label, float[] weight) {

    int rows() {
        return keys.length;
    }

    /** How many weights of a row are not zero. */
    int filled(int row) {
        return starts[row + 1] - starts[row];
    }

    /** A row with its zeros. */
    float[] whole(int row) {
        float[] whole = new float[labels];
        add(row, whole);
        return whole;
    }

    /** Adds a row to the scores of all labels. */
    void add(int row, float[] scores) {
        int end = starts[row + 1];
        for (int i = starts[row]; i < end; i++) {
            scores[label[i] & 0xff] += weight[i];
        }
    }
}
