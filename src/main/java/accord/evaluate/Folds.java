package accord.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much scores hang on which articles are scored: the same score on disjoint parts of the gold set. Articles of one story stand in one
 * part, so that a wire story told five times is not five proofs. Whatever is learnt from gold is learnt by
 * other commands; they print how it holds on parts that it was not learnt from.
 */
public final class Folds {
    private Folds() {}

    /** Mean, least and greatest score of the parts that have a case of the field. */
    public record Range(double mean, double least, double greatest) {}

    /**
     * Scores by field.
     *
     * @param articles the scores of single articles by id
     * @param groups the story of each article
     * @param parts how many parts
     */
    public static Map<String, Range> of(Map<String, Scores> articles, Map<String, String> groups, int parts) {
        Map<String, Integer> part = parts(groups, parts);
        List<Scores> sums = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            sums.add(new Scores());
        }
        new TreeMap<>(articles)
                .forEach((article, scores) -> sums.get(part.get(article)).add(scores));
        List<String> fields = new ArrayList<>(Scores.FIELDS);
        fields.addAll(Scores.ACCURACIES);
        Map<String, Range> ranges = new LinkedHashMap<>();
        for (String field : fields) {
            double[] values = sums.stream()
                    .filter(scores -> scores.cases(field) > 0 && scores.value(field) != null)
                    .mapToDouble(scores -> scores.value(field))
                    .sorted()
                    .toArray();
            if (values.length > 0) {
                double sum = 0;
                for (double value : values) {
                    sum += value;
                }
                ranges.put(field, new Range(sum / values.length, values[0], values[values.length - 1]));
            }
        }
        return ranges;
    }

    /** The part, from 0, that each article stands in. */
    public static Map<String, Integer> parts(Map<String, String> groups, int parts) {
        Map<String, Integer> part = new TreeMap<>();
        groups.values().stream().sorted().distinct().forEach(group -> part.put(group, part.size() % parts));
        Map<String, Integer> articles = new TreeMap<>();
        groups.forEach((article, group) -> articles.put(article, part.get(group)));
        return articles;
    }

    /** The same as one JSON object. */
    public static String json(Map<String, Range> ranges) {
        StringBuilder json = new StringBuilder();
        ranges.forEach((field, range) -> json.append(String.format(
                Locale.ROOT,
                "%s\"%s\":{\"mean\":%.3f,\"least\":%.3f,\"greatest\":%.3f}",
                json.isEmpty() ? "" : ",",
                field,
                range.mean(),
                range.least(),
                range.greatest())));
        return "{\"folds\":{" + json + "}}";
    }

    /** One line a field. */
    public static String text(Map<String, Range> ranges, int parts) {
        StringBuilder lines = new StringBuilder("mean of " + parts + " parts by story, least and greatest\n");
        ranges.forEach((field, range) -> lines.append(String.format(
                Locale.ROOT, "%-13s %.3f [%.3f, %.3f]%n", field, range.mean(), range.least(), range.greatest())));
        return lines.toString();
    }
}
