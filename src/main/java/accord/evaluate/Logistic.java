package accord.evaluate;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression with an L2 penalty (Fan, Chang, Hsieh, Wang and Lin 2008, LIBLINEAR, JMLR 9, 1871-1874), solved in the primal:
 * the same cases in any order give the same weights.
 */
public final class Logistic {
    /** Weak evidence stays weak: weights of traits with few cases are drawn towards 0. */
    private static final double COST = 0.1;

    private static final double EPSILON = 1e-6;

    private Logistic() {}

    /** Traits by name, whether the case is true, and the group (article) with which it stands or falls. */
    public record Case(Map<String, Double> traits, boolean truth, String group) {
        public Case {
            traits = new TreeMap<>(traits);
        }
    }

    /** The weights of all traits that any case has; fails where there is no case. */
    public static Map<String, Double> weights(List<Case> cases) {
        if (cases.isEmpty()) {
            throw new IllegalArgumentException("no case to learn from");
        }
        List<Case> sorted = new ArrayList<>(cases);
        sorted.sort((a, b) -> a.toString().compareTo(b.toString()));
        TreeSet<String> names = new TreeSet<>();
        sorted.forEach(one -> names.addAll(one.traits().keySet()));
        List<String> order = List.copyOf(names);
        Problem problem = new Problem();
        problem.l = sorted.size();
        problem.n = order.size();
        problem.bias = -1;
        problem.x = new Feature[problem.l][];
        problem.y = new double[problem.l];
        for (int i = 0; i < problem.l; i++) {
            List<Feature> features = new ArrayList<>();
            for (int j = 0; j < order.size(); j++) {
                Double value = sorted.get(i).traits().get(order.get(j));
                if (value != null && value != 0) {
                    features.add(new FeatureNode(j + 1, value));
                }
            }
            problem.x[i] = features.toArray(Feature[]::new);
            problem.y[i] = sorted.get(i).truth() ? 1 : 0;
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, EPSILON));
        double sign = model.getLabels()[0] == 1 ? 1 : -1;
        Map<String, Double> weights = new TreeMap<>();
        for (int j = 0; j < order.size(); j++) {
            weights.put(order.get(j), sign * model.getFeatureWeights()[j]);
        }
        return weights;
    }

    /** The chance of a case under some weights. */
    public static double chance(Map<String, Double> weights, Map<String, Double> traits) {
        double sum = 0;
        for (Map.Entry<String, Double> trait : new TreeMap<>(traits).entrySet()) {
            sum += weights.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Chances for cases that were not learnt from: the groups are dealt out in their order to so many parts. */
    public static List<Reliability.Case> crossed(List<Case> cases, int parts) {
        List<String> groups =
                cases.stream().map(Case::group).distinct().sorted().toList();
        Map<String, Integer> part = new TreeMap<>();
        groups.forEach(group -> part.put(group, part.size() % parts));
        List<Reliability.Case> crossed = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            int held = i;
            List<Case> outside =
                    cases.stream().filter(one -> part.get(one.group()) != held).toList();
            if (outside.isEmpty()) {
                continue;
            }
            Map<String, Double> weights = weights(outside);
            cases.stream()
                    .filter(one -> part.get(one.group()) == held)
                    .forEach(one -> crossed.add(new Reliability.Case(chance(weights, one.traits()), one.truth())));
        }
        return crossed;
    }
}
