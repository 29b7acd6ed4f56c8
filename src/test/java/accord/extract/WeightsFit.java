package accord.extract;

import accord.model.Status;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Fits the weights of status and background: multinomial logistic regression that is pulled toward weights set by hand
 * (the prior sheets), on the gold articles that are not held out. Run by hand after the signs changed:
 * {@code WeightsFit PARSECACHES GOLD PRIORS OUT}.
 */
final class WeightsFit {
    private static final int ROUNDS = 400;
    private static final double STEP = 0.05;
    private static final double COURSE_PULL = 8;
    private static final double RECALL_PULL = 3;

    /** One deal: what was found of it, and the answer. */
    record Example(SortedMap<String, Double> signs, int answer) {}

    private WeightsFit() {}

    public static void main(String[] args) throws Exception {
        List<Example> course = new ArrayList<>();
        List<Example> recall = new ArrayList<>();
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    int status = Status.of(deal.status()).ordinal();
                    course.add(new Example(CourseSigns.of(scene, draft), status));
                    recall.add(
                            new Example(RecallSigns.of(scene, draft, Timeline.of(scene)), deal.background() ? 1 : 0));
                }));
        List<String> statuses = Arrays.stream(Status.values()).map(Status::word).toList();
        for (String sheet : List.of("course", "recall")) {
            Path prior = Path.of(args[2], sheet + "-prior.tsv");
            boolean binary = sheet.equals("recall");
            List<String> answers = binary ? List.of("recalled") : statuses;
            SortedMap<String, double[]> start = read(prior, answers.size());
            fit(binary ? recall : course, start, answers.size(), binary ? RECALL_PULL : COURSE_PULL);
            write(Path.of(args[3], sheet + "-weights.tsv"), prior, start);
        }
    }

    /** Steps down the slope of the loss, each weight by its own scale (Duchi and others 2011, AdaGrad). */
    static void fit(List<Example> examples, SortedMap<String, double[]> weights, int answers, double pull) {
        SortedMap<String, double[]> prior = new TreeMap<>();
        SortedMap<String, double[]> past = new TreeMap<>();
        TreeSet<String> signs = new TreeSet<>(weights.keySet());
        examples.forEach(e -> signs.addAll(e.signs.keySet()));
        for (String sign : signs) {
            weights.computeIfAbsent(sign, s -> new double[answers]);
            prior.put(sign, weights.get(sign).clone());
            past.put(sign, new double[answers]);
        }
        for (int round = 0; round < ROUNDS; round++) {
            SortedMap<String, double[]> slope = new TreeMap<>();
            for (String sign : signs) {
                double[] row = new double[answers];
                for (int a = 0; a < answers; a++) {
                    row[a] = pull * (weights.get(sign)[a] - prior.get(sign)[a]);
                }
                slope.put(sign, row);
            }
            for (Example example : examples) {
                double[] off = off(example, weights, answers);
                example.signs.forEach((sign, strength) -> {
                    for (int a = 0; a < answers; a++) {
                        slope.get(sign)[a] += strength * off[a];
                    }
                });
            }
            for (String sign : signs) {
                for (int a = 0; a < answers; a++) {
                    double g = slope.get(sign)[a];
                    past.get(sign)[a] += g * g;
                    weights.get(sign)[a] -= STEP * g / (Math.sqrt(past.get(sign)[a]) + 1e-6);
                }
            }
        }
    }

    /** How far each answer's chance is from the truth. */
    private static double[] off(Example example, SortedMap<String, double[]> weights, int answers) {
        double[] sums = new double[answers];
        example.signs.forEach((sign, strength) -> {
            for (int a = 0; a < answers; a++) {
                sums[a] += strength * weights.get(sign)[a];
            }
        });
        if (answers == 1) {
            return new double[] {1 / (1 + Math.exp(-sums[0])) - example.answer};
        }
        double most = Arrays.stream(sums).max().orElse(0);
        double all = 0;
        for (int a = 0; a < answers; a++) {
            sums[a] = Math.exp(sums[a] - most);
            all += sums[a];
        }
        for (int a = 0; a < answers; a++) {
            sums[a] = sums[a] / all - (a == example.answer ? 1 : 0);
        }
        return sums;
    }

    private static SortedMap<String, double[]> read(Path file, int answers) throws java.io.IOException {
        SortedMap<String, double[]> rows = new TreeMap<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#") && !line.startsWith("sign\t")) {
                String[] cells = line.split("\t", -1);
                double[] row = new double[answers];
                for (int a = 0; a < answers; a++) {
                    row[a] = a + 1 < cells.length && !cells[a + 1].isEmpty() ? Double.parseDouble(cells[a + 1]) : 0;
                }
                rows.put(cells[0], row);
            }
        }
        return rows;
    }

    private static void write(Path file, Path prior, SortedMap<String, double[]> weights) throws java.io.IOException {
        try (PrintStream out = new PrintStream(file.toString(), StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(prior, StandardCharsets.UTF_8)) {
                if (line.startsWith("#") || line.startsWith("sign\t")) {
                    out.print(line + "\n");
                }
            }
            weights.forEach((sign, row) -> {
                StringBuilder line = new StringBuilder(sign);
                boolean says = false;
                for (double weight : row) {
                    String cell = String.format(Locale.ROOT, "%.2f", weight);
                    boolean some = Math.abs(weight) >= 0.005;
                    line.append('\t').append(some ? cell : "");
                    says |= some;
                }
                if (says) {
                    out.print(line + "\n");
                }
            });
        }
    }
}
