package accord.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** Reads sheets in order, a user's after "+"; a later row replaces an earlier one of the same sign. */
    static Weights of(Map<String, byte[]> files, List<String> answers) {
        Weights weights = new Weights(List.copyOf(answers));
        List<String> columns = new ArrayList<>(List.of("sign"));
        columns.addAll(answers);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (Sheet.Row row : Sheet.read(Codebook.plain(file.getKey()), file.getValue(), columns, 2)) {
                weights.rows.put(row.at(0), numbers(row, answers.size()));
            }
        }
        return weights;
    }

    private static double[] numbers(Sheet.Row row, int size) {
        double[] values = new double[size];
        for (int i = 0; i < size; i++) {
            String cell = row.at(i + 1);
            try {
                values[i] = cell.isEmpty() ? 0 : Double.parseDouble(cell);
            } catch (NumberFormatException e) {
                throw row.wrong("\"" + cell + "\" is no number", "give a weight such as 0.8, or nothing");
            }
        }
        return values;
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
        Map<String, Double> scores = new LinkedHashMap<>();
        for (int i = 0; i < sums.length; i++) {
            scores.put(answers.get(i), sums[i]);
        }
        return scores;
    }

    /** How much a sign speaks for an answer. */
    public double weight(String sign, String answer) {
        double[] row = rows.get(sign);
        return row == null ? 0 : row[answers.indexOf(answer)];
    }
}
