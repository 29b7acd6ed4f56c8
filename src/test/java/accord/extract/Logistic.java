package accord.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Logistic regression with a quadratic penalty on all weights but those of signs whose name ends in bias, by full-batch
 * AdaGrad steps (Duchi, Hazan and Singer 2011): the same rows in the same order give the same weights. For development.
 */
final class Logistic {
    private static final int STEPS = 300;
    private static final double RATE = 0.3;

    private final Map<String, Integer> names = new HashMap<>();
    private final List<String> order = new ArrayList<>();
    private final List<int[]> signs = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private final Map<String, Double> prior;
    private final List<Double> labels = new ArrayList<>();
    private final List<Double> weights = new ArrayList<>();

    /** The first row of each choice; rows of one choice follow each other. */
    private final List<Integer> choices = new ArrayList<>();

    /** Weights are drawn to 0. */
    Logistic() {
        this(Map.of());
    }

    /**
     * Weights are drawn to what is known of them beforehand.
     *
     * @param prior the weights to start from and to stay near to; 0 for those that it does not name
     */
    Logistic(Map<String, Double> prior) {
        this.prior = prior;
        prior.keySet().stream().sorted().forEach(name -> {
            names.put(name, order.size());
            order.add(name);
        });
    }

    /** The rows that follow, up to the next choice, are what one choice is made of; or none of them is chosen. */
    void choice() {
        choices.add(signs.size());
    }

    /** Adds a row; its weight says how much it counts. */
    void add(Map<String, Double> row, boolean label, double weight) {
        int[] own = new int[row.size()];
        double[] value = new double[row.size()];
        int i = 0;
        for (Map.Entry<String, Double> sign : row.entrySet()) {
            own[i] = names.computeIfAbsent(sign.getKey(), n -> {
                order.add(n);
                return order.size() - 1;
            });
            value[i++] = sign.getValue();
        }
        signs.add(own);
        values.add(value);
        labels.add(label ? 1.0 : 0.0);
        weights.add(weight);
    }

    /** The weights of the signs that stand in so many rows at least. */
    SortedMap<String, Double> fit(double shrink, int least) {
        int size = order.size();
        int[] counts = new int[size];
        signs.forEach(row -> {
            for (int s : row) {
                counts[s]++;
            }
        });
        double[] start = new double[size];
        for (int s = 0; s < size; s++) {
            start[s] = prior.getOrDefault(order.get(s), 0.0);
        }
        double[] w = start.clone();
        double[] squares = new double[size];
        double[] slope = new double[size];
        for (int step = 0; step < STEPS; step++) {
            java.util.Arrays.fill(slope, 0);
            double[] chances = chances(w);
            for (int r = 0; r < signs.size(); r++) {
                int[] row = signs.get(r);
                double[] value = values.get(r);
                double off = (chances[r] - labels.get(r)) * weights.get(r);
                for (int i = 0; i < row.length; i++) {
                    slope[row[i]] += off * value[i];
                }
            }
            for (int s = 0; s < size; s++) {
                if (counts[s] < least) {
                    continue;
                }
                double g =
                        slope[s] + (order.get(s).endsWith("bias") && prior.isEmpty() ? 0 : shrink * (w[s] - start[s]));
                squares[s] += g * g;
                w[s] -= RATE * g / Math.sqrt(squares[s] + 1e-6);
            }
        }
        SortedMap<String, Double> fitted = new TreeMap<>();
        for (int s = 0; s < size; s++) {
            if (w[s] != 0) {
                fitted.put(order.get(s), w[s]);
            }
        }
        return fitted;
    }

    private double[] chances(double[] w) {
        double[] chances = new double[signs.size()];
        for (int r = 0; r < chances.length; r++) {
            for (int i = 0; i < signs.get(r).length; i++) {
                chances[r] += w[signs.get(r)[i]] * values.get(r)[i];
            }
            chances[r] = StrictMath.exp(Math.min(30, chances[r]));
        }
        for (int c = 0; c < choices.size(); c++) {
            int end = c + 1 < choices.size() ? choices.get(c + 1) : chances.length;
            double all = 1;
            for (int r = choices.get(c); r < end; r++) {
                all += chances[r];
            }
            for (int r = choices.get(c); r < end; r++) {
                chances[r] /= all;
            }
        }
        for (int r = 0; choices.isEmpty() && r < chances.length; r++) {
            chances[r] /= 1 + chances[r];
        }
        return chances;
    }

    static double sum(Map<String, Double> weights, Map<String, Double> row) {
        double sum = 0;
        for (Map.Entry<String, Double> sign : row.entrySet()) {
            sum += weights.getOrDefault(sign.getKey(), 0.0) * sign.getValue();
        }
        return sum;
    }
}
