package accord.extract;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits what signs are worth for yes-or-no questions: one logistic regression with an L2 penalty a question (LIBLINEAR's primal solver), over
 * signs that stand in a few articles at least. The same rows in the same order give the same sheet.
 */
final class SignFit {
    /** One case: the article it is from, what can be seen of it, and the questions to which the answer is yes. */
    record Row(String article, SortedSet<String> signs, Set<String> yes) {}

    private static final double SMALL = 0.03;

    private final List<String> questions;
    private final double cost;
    private final int least;

    /**
     * @param cost LIBLINEAR's C: the larger, the closer to the cases
     * @param least articles that a sign must stand in
     */
    SignFit(List<String> questions, double cost, int least) {
        this.questions = questions;
        this.cost = cost;
        this.least = least;
    }

    /** The weights by sign, one a question; positive speaks for yes. */
    SortedMap<String, double[]> fit(List<Row> rows) {
        Map<String, Set<String>> articles = new TreeMap<>();
        for (Row row : rows) {
            for (String sign : row.signs) {
                articles.computeIfAbsent(sign, s -> new TreeSet<>()).add(row.article);
            }
        }
        articles.values().removeIf(in -> in.size() < least);
        List<String> order = List.copyOf(articles.keySet());
        Map<String, Integer> index = new TreeMap<>();
        order.forEach(sign -> index.put(sign, index.size() + 1));
        SortedMap<String, double[]> weights = new TreeMap<>();
        order.forEach(sign -> weights.put(sign, new double[questions.size()]));
        Feature[][] features = new Feature[rows.size()][];
        for (int i = 0; i < rows.size(); i++) {
            List<Feature> own = new ArrayList<>();
            for (String sign : rows.get(i).signs) {
                if (index.containsKey(sign)) {
                    own.add(new FeatureNode(index.get(sign), 1));
                }
            }
            features[i] = own.toArray(Feature[]::new);
        }
        Linear.disableDebugOutput();
        for (int q = 0; q < questions.size(); q++) {
            Problem problem = new Problem();
            problem.l = rows.size();
            problem.n = order.size();
            problem.bias = -1;
            problem.x = features;
            problem.y = new double[rows.size()];
            boolean both = false;
            for (int i = 0; i < rows.size(); i++) {
                problem.y[i] = rows.get(i).yes.contains(questions.get(q)) ? 1 : 0;
                both |= problem.y[i] != problem.y[0];
            }
            if (!both) {
                continue;
            }
            Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, 1e-4));
            double sign = model.getLabels()[0] == 1 ? 1 : -1;
            for (int j = 0; j < order.size(); j++) {
                weights.get(order.get(j))[q] = sign * model.getFeatureWeights()[j];
            }
        }
        return weights;
    }

    /** What is said of each row by weights that were fitted without its part of the articles. */
    List<double[]> crossed(List<Row> rows, int parts) {
        List<String> articles = rows.stream().map(Row::article).distinct().toList();
        Map<String, Integer> part = new TreeMap<>();
        articles.forEach(article -> part.put(article, part.size() % parts));
        List<double[]> sums = new ArrayList<>();
        rows.forEach(row -> sums.add(null));
        for (int p = 0; p < parts; p++) {
            int held = p;
            var weights =
                    fit(rows.stream().filter(r -> part.get(r.article) != held).toList());
            for (int i = 0; i < rows.size(); i++) {
                if (part.get(rows.get(i).article) == held) {
                    sums.set(i, sums(weights, rows.get(i)));
                }
            }
        }
        return sums;
    }

    private double[] sums(Map<String, double[]> weights, Row row) {
        double[] sums = new double[questions.size()];
        for (String sign : row.signs) {
            double[] own = weights.get(sign);
            for (int q = 0; own != null && q < sums.length; q++) {
                sums[q] += own[q];
            }
        }
        return sums;
    }

    /** Writes a sheet; weights too small to matter are left out. */
    void write(Path sheet, String heading, Map<String, double[]> weights) throws IOException {
        write(sheet, heading, weights, SMALL);
    }

    /**
     * Writes a sheet.
     *
     * @param small the weight below which one is left out
     */
    void write(Path sheet, String heading, Map<String, double[]> weights, double small) throws IOException {
        StringBuilder text = new StringBuilder(heading);
        text.append("sign\t").append(String.join("\t", questions)).append('\n');
        for (Map.Entry<String, double[]> row : weights.entrySet()) {
            StringBuilder line = new StringBuilder(row.getKey());
            boolean any = false;
            for (double weight : row.getValue()) {
                boolean kept = Math.abs(weight) >= small;
                any |= kept;
                line.append('\t').append(kept ? String.format(Locale.ROOT, "%.2f", weight) : "");
            }
            if (any) {
                text.append(line.toString().stripTrailing()).append('\n');
            }
        }
        Files.writeString(sheet, text, StandardCharsets.UTF_8);
    }
}
