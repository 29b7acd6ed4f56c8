package accord.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Whether chances mean what they say: of the cases that were given a chance of about 0.8, are about 80 in 100 true? The
 * Brier score is the mean squared distance between chance and truth (Brier 1950, Monthly Weather Review 78, 1-3), with its parts
 * reliability, resolution and uncertainty (Murphy 1973, Journal of Applied Meteorology 12, 595-600) over the bins shown.
 *
 * @param bins rows of the reliability diagram, in order
 * @param brier mean squared distance, 0 best
 * @param reliability how far the bins' chances are from their shares of truth, 0 best
 * @param resolution how far the bins' shares of truth are from the share of truth in all, the more the better
 * @param uncertainty what a chance equal to the share of truth in all would score
 */
public record Reliability(List<Bin> bins, double brier, double reliability, double resolution, double uncertainty) {
    private static final int BINS = 10;

    /** A chance that was given, and what was true. */
    public record Case(double chance, boolean truth) {}

    /**
     * Cases with chances from above one tenth up to the next.
     *
     * @param cases how many
     * @param chance their mean chance
     * @param truth the share of them that is true
     */
    public record Bin(long cases, double chance, double truth) {}

    public Reliability {
        bins = List.copyOf(bins);
    }

    /** The reliability of some cases; all figures are 0 where there is none. */
    public static Reliability of(List<Case> cases) {
        // Sums depend on the order of their terms: one order.
        List<Case> sorted = cases.stream()
                .sorted(Comparator.comparingDouble(Case::chance).thenComparing(Case::truth))
                .toList();
        double all = share(sorted);
        List<Bin> bins = new ArrayList<>();
        double reliability = 0;
        double resolution = 0;
        for (int i = 0; i < BINS; i++) {
            int tenth = i;
            List<Case> those = sorted.stream()
                    .filter(one -> Math.min(BINS - 1, Math.max(0, (int) Math.ceil(one.chance() * BINS) - 1)) == tenth)
                    .toList();
            if (!those.isEmpty()) {
                double chance = those.stream().mapToDouble(Case::chance).sum() / those.size();
                double truth = share(those);
                bins.add(new Bin(those.size(), chance, truth));
                reliability += those.size() * (chance - truth) * (chance - truth);
                resolution += those.size() * (truth - all) * (truth - all);
            }
        }
        double brier = 0;
        for (Case one : sorted) {
            double distance = one.chance() - (one.truth() ? 1 : 0);
            brier += distance * distance;
        }
        int n = Math.max(1, sorted.size());
        return new Reliability(bins, brier / n, reliability / n, resolution / n, all * (1 - all));
    }

    private static double share(List<Case> cases) {
        return cases.isEmpty() ? 0 : (double) cases.stream().filter(Case::truth).count() / cases.size();
    }

    /** The table for people. */
    public String text() {
        StringBuilder text = new StringBuilder("chance  true   cases\n");
        bins.forEach(bin ->
                text.append(String.format(Locale.ROOT, "%.3f   %.3f  %d%n", bin.chance(), bin.truth(), bin.cases())));
        return text.append(String.format(
                        Locale.ROOT,
                        "Brier score %.4f (reliability %.4f, resolution %.4f, uncertainty %.4f)%n",
                        brier,
                        reliability,
                        resolution,
                        uncertainty))
                .toString();
    }
}
