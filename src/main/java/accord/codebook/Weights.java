package accord.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much each sign that the coder finds in an article speaks for each answer: one sheet of the codebook, a row a sign,
 * a column an answer. An answer's score is the sum over the signs found, each as strong as it was found (a linear model,
 * as multinomial logistic regression fits it). Immutable.
 */
public final class Weights {
    private final List<String> answers;
    private final Map<String, double[]> rows = new HashMap<>();

    private Weights(List<String> answers) {
        this.answers = answers;
    }

    /**
     * Reads a sheet.
     *
     * @param file its name, for messages
     * @param answers the columns after the first
     */
    public static Weights of(String file, byte[] content, List<String> answers) {
        Weights weights = new Weights(List.copyOf(answers));
        List<String> columns = new java.util.ArrayList<>(List.of("sign"));
        columns.addAll(answers);
        for (Sheet.Row row : Sheet.read(file, content, columns, 2)) {
            double[] values = new double[answers.size()];
            for (int i = 0; i < values.length; i++) {
                String cell = row.at(i + 1);
                try {
                    values[i] = cell.isEmpty() ? 0 : Double.parseDouble(cell);
                } catch (NumberFormatException e) {
                    throw row.wrong("\"" + cell + "\" is no number", "give a weight such as 0.8, or nothing");
                }
            }
            weights.rows.put(row.at(0), values);
        }
        return weights;
    }

    /** Reads a sheet that ships with the project. */
    public static Weights shipped(String file, List<String> answers) {
        try (InputStream in = Weights.class.getResourceAsStream("/codebook/" + file)) {
            return of(file, in.readAllBytes(), answers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The score of each answer, in the order of the columns; signs that the sheet does not list say nothing. */
    public Map<String, Double> scores(Map<String, Double> signs) {
        double[] sums = new double[answers.size()];
        for (Map.Entry<String, Double> sign : new TreeMap<>(signs).entrySet()) {
            double[] row = rows.get(sign.getKey());
            for (int i = 0; row != null && i < sums.length; i++) {
                sums[i] += row[i] * sign.getValue();
            }
        }
        Map<String, Double> scores = new java.util.LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            scores.put(answers.get(i), sums[i]);
        }
        return scores;
    }

    /** The answer with the highest score; the first of equals. */
    public String best(Map<String, Double> signs) {
        String best = answers.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Map.Entry<String, Double> score : scores(signs).entrySet()) {
            if (score.getValue() > most + 1e-9) {
                most = score.getValue();
                best = score.getKey();
            }
        }
        return best;
    }

    /** How much a sign speaks for an answer. */
    public double weight(String sign, String answer) {
        double[] row = rows.get(sign);
        return row == null ? 0 : row[answers.indexOf(answer)];
    }
}
