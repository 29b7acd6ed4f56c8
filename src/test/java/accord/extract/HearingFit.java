package accord.extract;

import accord.codebook.Codebook;
import accord.text.Sentence;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Fits the weights of {@code hearing.tsv}: which signs stand in the sentences that tell of deals. Where a gold set has
 * marks, every sentence of it teaches; without marks, only the sentence that best shows each deal, and the articles that
 * tell of none. For development: {@code HearingFit CACHES GOLD OUT SET…}. Articles held out are only used to say how well
 * it went.
 */
final class HearingFit {
    private static final int FOLDS = 5;
    private static final double SHRINK = Double.parseDouble(System.getProperty("shrink", "6"));
    private static final double SHRINK_KIND = Double.parseDouble(System.getProperty("shrink.kind", "6"));
    private static final int LEAST = Integer.parseInt(System.getProperty("least", "5"));
    private static final double SMALL = Double.parseDouble(System.getProperty("small", "0.06"));
    private static final double DRILL = Double.parseDouble(System.getProperty("drill", "0.2"));
    private static final double BRIEF = Double.parseDouble(System.getProperty("brief", "1"));
    private static final double UNMARKED = Double.parseDouble(System.getProperty("unmarked", "0.7"));

    /** One sentence: whether it tells, null where gold does not say. */
    private record Row(GoldSet.Item item, int at, Map<String, Double> signs, Set<String> kinds, Boolean tells) {
        double weight() {
            return switch (item.set()) {
                case "drill" -> DRILL;
                case "brief" -> BRIEF;
                default -> item.told() == null ? UNMARKED : 1;
            };
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final PrintStream out = System.out;

    private HearingFit() {}

    public static void main(String[] args) throws Exception {
        HearingFit fit = new HearingFit();
        Codebook codebook = Codebook.standard();
        for (int i = 3; i < args.length; i++) {
            for (GoldSet.Item item : GoldSet.load(args[i], args[0], args[1], codebook)) {
                fit.rows(item, codebook);
            }
        }
        fit.write(Path.of(args[2]), -1);
        if (Boolean.getBoolean("folds")) {
            for (int fold = 0; fold < FOLDS; fold++) {
                fit.write(Path.of(args[2] + "." + fold), fold);
            }
        }
    }

    private void rows(GoldSet.Item item, Codebook codebook) {
        Scene scene = item.scene();
        for (Pass pass : GoldSet.passes(codebook, null)) {
            pass.apply(scene);
        }
        for (Sentence sentence : scene.reading.sentences()) {
            if (!Ear.hears(sentence)) {
                continue;
            }
            Set<String> kinds = new TreeSet<>();
            boolean tells = false;
            Set<String> keys = item.told() == null ? Set.of() : item.keys(sentence);
            for (JsonNode deal : item.deals()) {
                JsonNode span = deal.get("offsets");
                boolean here = item.told() == null
                        ? item.overlaps(
                                sentence, span.get(0).asInt(), span.get(1).asInt())
                        : keys.contains(deal.get("key").asText());
                if (here) {
                    tells = true;
                    deal.get("kinds").forEach(k -> kinds.add(k.asText()));
                }
            }
            boolean known = tells || item.told() != null || item.deals().isEmpty();
            Map<String, Double> signs = new TreeMap<>();
            Ear.signs(scene, sentence, codebook.cues()).forEach(s -> signs.put(s, 1.0));
            rows.add(new Row(item, sentence.index(), signs, kinds, known ? tells : null));
        }
    }

    /** Fits on all but one fold (-1: on all) and writes the sheet. */
    private void write(Path file, int without) throws Exception {
        List<Row> dev = rows.stream()
                .filter(r -> !r.item.held() && r.item.fold() != without)
                .toList();
        List<Row> held = rows.stream().filter(r -> r.item.held()).toList();
        List<SortedMap<String, Double>> columns = new ArrayList<>();
        for (String question : Ear.QUESTIONS) {
            boolean deal = question.equals("deal");
            Predicate<Row> on = deal ? r -> r.tells != null : r -> Boolean.TRUE.equals(r.tells);
            Predicate<Row> yes = deal ? r -> r.tells : r -> r.kinds.contains(question);
            double shrink = deal ? SHRINK : SHRINK_KIND;
            SortedMap<String, Double> whole = fit(dev.stream().filter(on).toList(), yes, shrink);
            say(question + " held", held.stream().filter(on).toList(), yes, r -> Logistic.sum(whole, r.signs));
            if (deal) {
                whole.putAll(around(dev, held, whole));
            }
            columns.add(whole);
        }
        Set<String> names = new TreeSet<>();
        columns.forEach(c -> names.addAll(c.keySet()));
        StringBuilder sheet = new StringBuilder(
                "# What each sign in a sentence is worth as evidence of a deal, and of each kind: fitted by a test-side\n"
                        + "# command (HearingFit) on articles of the project's own writing. README.md explains the signs.\n");
        sheet.append("sign\t").append(String.join("\t", Ear.QUESTIONS)).append('\n');
        int count = 0;
        for (String sign : names) {
            StringBuilder line = new StringBuilder(sign);
            boolean any = false;
            for (Map<String, Double> column : columns) {
                double weight = column.getOrDefault(sign, 0.0);
                boolean kept = Math.abs(weight) >= SMALL || sign.startsWith("x:") && weight != 0;
                any |= kept;
                line.append('\t').append(kept ? String.format(Locale.ROOT, "%.2f", weight) : "");
            }
            if (any) {
                count++;
                sheet.append(line.toString().stripTrailing()).append('\n');
            }
        }
        out.println(count + " signs");
        Files.writeString(file, sheet, StandardCharsets.UTF_8);
    }

    private SortedMap<String, Double> fit(List<Row> on, Predicate<Row> yes, double shrink) {
        Logistic logistic = new Logistic();
        on.forEach(r -> logistic.add(r.signs, yes.test(r), r.weight()));
        return logistic.fit(shrink, LEAST);
    }

    /** The weights of a sentence's sound and of the sounds around it, each heard by weights that did not see its article. */
    private SortedMap<String, Double> around(List<Row> dev, List<Row> held, Map<String, Double> whole) {
        java.util.IdentityHashMap<GoldSet.Item, double[]> sounds = new java.util.IdentityHashMap<>();
        List<Row> marked = dev.stream()
                .filter(r -> r.item.told() != null || r.item.deals().isEmpty())
                .toList();
        Predicate<Row> yes = r -> r.tells;
        for (int fold = 0; fold < FOLDS; fold++) {
            int f = fold;
            Map<String, Double> rest = fit(
                    dev.stream()
                            .filter(r -> r.item.fold() != f && r.tells != null)
                            .toList(),
                    yes,
                    SHRINK);
            dev.stream().filter(r -> r.item.fold() == f).forEach(r -> sound(sounds, r, rest));
        }
        say("deal folds", marked, yes, r -> sounds.get(r.item)[r.at]);
        held.forEach(r -> sound(sounds, r, whole));
        Function<Row, Map<String, Double>> row = r -> Ear.around(r.item.scene(), sounds.get(r.item), r.at);
        for (int pass = 0; pass < FOLDS + 1; pass++) {
            int f = pass;
            Logistic logistic = new Logistic();
            marked.stream().filter(r -> r.item.fold() != f).forEach(r -> logistic.add(row.apply(r), r.tells, 1));
            SortedMap<String, Double> fitted = logistic.fit(0.5, 1);
            if (pass == FOLDS) {
                say("around dev", marked, yes, r -> Logistic.sum(fitted, row.apply(r)));
                say(
                        "around held",
                        held.stream().filter(r -> r.item.told() != null).toList(),
                        yes,
                        r -> Logistic.sum(fitted, row.apply(r)));
                fitted.forEach((s, w) -> out.println(s + "\t" + w));
                return fitted;
            }
        }
        throw new AssertionError();
    }

    private static void sound(Map<GoldSet.Item, double[]> sounds, Row row, Map<String, Double> weights) {
        double[] own = sounds.computeIfAbsent(row.item, i -> {
            double[] none = new double[i.scene().reading.sentences().size()];
            java.util.Arrays.fill(none, Double.NaN);
            return none;
        });
        own[row.at] = Logistic.sum(weights, row.signs);
    }

    /** How well scores at 0 part the rows, the best that any bound gives, and the log loss. */
    private void say(String name, List<Row> on, Predicate<Row> yes, Function<Row, Double> score) {
        int[] right = new int[3];
        double loss = 0;
        List<double[]> all = new ArrayList<>();
        for (Row row : on) {
            double s = score.apply(row);
            boolean label = yes.test(row);
            right[label ? s > 0 ? 0 : 1 : s > 0 ? 2 : 1] += label || s > 0 ? 1 : 0;
            loss += Math.log1p(Math.exp(label ? -s : s));
            all.add(new double[] {s, label ? 1 : 0});
        }
        all.sort((a, b) -> Double.compare(b[0], a[0]));
        double positives = all.stream().filter(a -> a[1] > 0).count();
        double best = 0;
        double hits = 0;
        for (int i = 0; i < all.size(); i++) {
            hits += all.get(i)[1];
            best = Math.max(best, 2 * hits / (positives + i + 1));
        }
        double f1 = 2.0 * right[0] / Math.max(1, 2 * right[0] + right[1] + right[2]);
        out.println(String.format(
                Locale.ROOT,
                "%-22s n=%d yes=%.0f F1 %.3f best %.3f loss %.3f",
                name,
                on.size(),
                positives,
                f1,
                best,
                loss / Math.max(1, on.size())));
    }
}
