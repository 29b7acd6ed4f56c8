package accord.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a score means, learnt from cases whose truth is known: the increasing step function that is nearest to them, by
 * pooling adjacent violators (Ayer, Brunk, Ewing, Reid and Silverman 1955, Annals of Mathematical Statistics 26, 641-647; for
 * classifiers' scores Zadrozny and Elkan 2002, KDD, 694-699). Each step's chance is drawn towards the middle by one true and one false
 * case (Laplace's rule), so that a step of few cases is never certain; adjacent steps are pooled until these chances increase.
 */
public final class Calibration {
    /** A score that a case had, what was true, and the group (article, deal) with which it stands or falls. */
    public record Scored(double score, boolean truth, String group) {}

    /**
     * Scores greater than {@code above} and up to {@code upto} mean this chance.
     *
     * @param cases cases that it rests on
     */
    public record Step(double above, double upto, double chance, long cases) {}

    private final List<Step> steps;

    private Calibration(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Learns from all cases; fails where there is none. */
    public static Calibration of(List<Scored> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case to learn from");
        }
        List<Block> blocks = new ArrayList<>();
        cases.stream().sorted(Comparator.comparingDouble(Scored::score)).forEach(one -> {
            Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
            if (last != null && last.upto == one.score()) {
                last.add(1, one.truth() ? 1 : 0);
            } else {
                blocks.add(new Block(one.score(), 1, one.truth() ? 1 : 0));
            }
        });
        for (int i = 1; i < blocks.size(); i++) {
            while (i > 0 && !blocks.get(i - 1).below(blocks.get(i))) {
                Block later = blocks.remove(i);
                i--;
                blocks.get(i).add(later.cases, later.truths);
                blocks.get(i).upto = later.upto;
            }
        }
        List<Step> steps = new ArrayList<>();
        double above = -1;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            double upto = i == blocks.size() - 1 ? 1 : block.upto;
            steps.add(new Step(above, upto, block.chance(), block.cases));
            above = upto;
        }
        return new Calibration(steps);
    }

    /** The steps in the order of the scores, from -1 to 1. */
    public List<Step> steps() {
        return steps;
    }

    /** The chance of a score. */
    public double chance(double score) {
        for (Step step : steps) {
            if (score <= step.upto()) {
                return step.chance();
            }
        }
        return steps.get(steps.size() - 1).chance();
    }

    /**
     * Chances for cases that were not learnt from: the groups are dealt out, in their order, to as many parts as asked
     * for, and each part gets its chances from the others.
     */
    public static List<Reliability.Case> crossed(List<Scored> cases, int parts) {
        List<Reliability.Case> crossed = new ArrayList<>();
        folds(cases, parts)
                .forEach((group, calibration) -> cases.stream()
                        .filter(one -> one.group().equals(group))
                        .forEach(one ->
                                crossed.add(new Reliability.Case(calibration.chance(one.score()), one.truth()))));
        return crossed;
    }

    /** For each group what was learnt without its part; groups are absent where there is nothing else to learn from. */
    public static Map<String, Calibration> folds(List<Scored> cases, int parts) {
        List<String> groups =
                cases.stream().map(Scored::group).distinct().sorted().toList();
        Map<String, Integer> part = new TreeMap<>();
        groups.forEach(group -> part.put(group, part.size() % parts));
        Map<String, Calibration> folds = new TreeMap<>();
        for (int i = 0; i < parts; i++) {
            int held = i;
            List<Scored> outside =
                    cases.stream().filter(one -> part.get(one.group()) != held).toList();
            if (!outside.isEmpty()) {
                Calibration calibration = of(outside);
                groups.stream()
                        .filter(group -> part.get(group) == held)
                        .forEach(group -> folds.put(group, calibration));
            }
        }
        return folds;
    }

    /** The lines of {@code count/calibration.tsv} for one kind of chance. */
    public List<String> lines(String of) {
        return steps.stream()
                .map(step -> of + "\t" + step.above() + "\t" + step.upto() + "\t"
                        + String.format(Locale.ROOT, "%.3f", step.chance()) + "\t" + step.cases())
                .toList();
    }

    private static final class Block {
        private double upto;
        private long cases;
        private long truths;

        Block(double upto, long cases, long truths) {
            this.upto = upto;
            this.cases = cases;
            this.truths = truths;
        }

        double chance() {
            return (truths + 1.0) / (cases + 2.0);
        }

        /** Whether its chance is the smaller; compared crosswise in whole numbers, so that no rounding decides. */
        boolean below(Block other) {
            return (truths + 1) * (other.cases + 2) < (other.truths + 1) * (cases + 2);
        }

        void add(long more, long moreTruths) {
            cases += more;
            truths += moreTruths;
        }
    }
}
