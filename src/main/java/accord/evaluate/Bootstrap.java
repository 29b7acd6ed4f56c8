package accord.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * 95 % intervals of scores by the percentile bootstrap over articles (Efron 1979): articles are drawn with replacement,
 * because the deals of one article stand and fall together. Seeded, so that the same coding has the same interval.
 */
public final class Bootstrap {
    private static final int DRAWS = 1000;
    private static final long SEED = 20180313;

    private Bootstrap() {}

    /** Lower and upper end. */
    public record Range(double low, double high) {}

    /** The interval of each field that has a case, from the scores of the single articles, in their order. */
    public static Map<String, Range> ranges(List<Scores> articles) {
        Random random = new Random(SEED);
        Map<String, List<Double>> draws = new LinkedHashMap<>();
        for (int draw = 0; draw < DRAWS; draw++) {
            Scores sum = new Scores();
            for (int i = 0; i < articles.size(); i++) {
                sum.add(articles.get(random.nextInt(articles.size())));
            }
            for (String field : fields()) {
                Double value = sum.value(field);
                if (value != null && sum.cases(field) > 0) {
                    draws.computeIfAbsent(field, f -> new ArrayList<>()).add(value);
                }
            }
        }
        Map<String, Range> ranges = new LinkedHashMap<>();
        draws.forEach((field, values) -> {
            double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
            Arrays.sort(sorted);
            ranges.put(field, new Range(quantile(sorted, 0.025), quantile(sorted, 0.975)));
        });
        return ranges;
    }

    private static List<String> fields() {
        List<String> fields = new ArrayList<>(Scores.FIELDS);
        fields.addAll(Scores.ACCURACIES);
        return fields;
    }

    private static double quantile(double[] sorted, double share) {
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
