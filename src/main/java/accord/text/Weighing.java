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
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            whole[label[i] & 0xff] = weight[i];
        }
        return whole;
    }

    /** Writes a row: the number of its weights, their labels in the bytes of as many ints as it takes, their bits. */
    void pack(int row, int[] to, int at) {
        int filled = filled(row);
        to[at] = filled;
        int weights = at + 1 + (filled + 3) / 4;
        for (int i = 0; i < filled; i++) {
            int from = starts[row] + i;
            to[at + 1 + i / 4] |= (label[from] & 0xff) << i % 4 * 8;
            to[weights + i] = Float.floatToRawIntBits(weight[from]);
        }
    }
}
