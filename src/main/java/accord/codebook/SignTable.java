package accord.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each sign in a sentence is worth for each of several questions: the weights of logistic regressions that share their
 * signs, one row a sign, one column a question. Immutable.
 */
public final class SignTable {
    private final List<String> questions;
    private final Map<String, double[]> rows;
    private final String version;

    private SignTable(List<String> questions, Map<String, double[]> rows, String version) {
        this.questions = List.copyOf(questions);
        this.rows = rows;
        this.version = version;
    }

    /** Reads a sheet whose columns are {@code sign} and the questions; empty cells are 0. */
    public static SignTable of(String file, byte[] content, List<String> questions) {
        List<String> columns = new ArrayList<>(List.of("sign"));
        columns.addAll(questions);
        Map<String, double[]> rows = new HashMap<>();
        for (Sheet.Row row : Sheet.read(file, content, columns, 2)) {
            double[] weights = new double[questions.size()];
            for (int i = 0; i < weights.length; i++) {
                String cell = row.at(i + 1);
                try {
                    weights[i] = cell.isEmpty() ? 0 : Double.parseDouble(cell);
                } catch (NumberFormatException e) {
                    throw row.wrong("the weight " + cell + " is no number", "give a number such as 0.25 or -1");
                }
            }
            rows.put(row.at(0), weights);
        }
        return new SignTable(questions, rows, Codebook.hash(Map.of(file, content)));
    }

    /** The sheet of this name that ships with the project. */
    public static SignTable shipped(String file, List<String> questions) {
        try (InputStream in = SignTable.class.getResourceAsStream("/codebook/" + file)) {
            return of(file, in.readAllBytes(), questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sums of the signs' weights, one a question; positive where more speaks for than against. */
    public Map<String, Double> sums(Set<String> signs) {
        double[] sums = new double[questions.size()];
        for (String sign : signs) {
            double[] weights = rows.get(sign);
            if (weights != null) {
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weights[i];
                }
            }
        }
        Map<String, Double> all = new HashMap<>();
        for (int i = 0; i < sums.length; i++) {
            all.put(questions.get(i), sums[i]);
        }
        return all;
    }

    /** The signs that have a weight. */
    public Set<String> signs() {
        return Collections.unmodifiableSet(rows.keySet());
    }

    /** The weight of one sign for one question; 0 where the sheet does not name it. */
    public double of(String sign, String question) {
        double[] weights = rows.get(sign);
        return weights == null ? 0 : weights[questions.indexOf(question)];
    }

    /** SHA-256 over the sheet's name and content, its first 16 bytes in hex. */
    public String version() {
        return version;
    }
}
