package accord.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well mentions were grouped to deals: pairwise precision, recall and F1 over pairs of mentions of one deal, and B³
 * (Bagga and Baldwin 1998), which averages over mentions. Both partitions must hold the same mentions: a mention that
 * the system did not find stands in it alone, one that gold lacks is left out before.
 */
public final class Partition {
    private Partition() {}

    /** Precision, recall and F1 of one measure. */
    public record Measure(double precision, double recall) {
        public double f1() {
            return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
        }
    }

    /** Over pairs of mentions that one deal holds; 1 where there is no pair to find or to get wrong. */
    public static Measure pairwise(Map<String, String> gold, Map<String, String> system) {
        Map<String, Set<String>> golds = groups(gold);
        Map<String, Set<String>> systems = groups(system);
        long both = 0;
        for (Set<String> group : golds.values()) {
            Map<String, Long> shares = new HashMap<>();
            group.forEach(mention -> shares.merge(system.get(mention), 1L, Long::sum));
            both += shares.values().stream().mapToLong(Partition::pairs).sum();
        }
        long inGold =
                golds.values().stream().mapToLong(group -> pairs(group.size())).sum();
        long inSystem = systems.values().stream()
                .mapToLong(group -> pairs(group.size()))
                .sum();
        return new Measure(share(both, inSystem), share(both, inGold));
    }

    /** Over mentions: the share of a mention's group that belongs with it, averaged. */
    public static Measure bCubed(Map<String, String> gold, Map<String, String> system) {
        Map<String, Set<String>> golds = groups(gold);
        Map<String, Set<String>> systems = groups(system);
        double precision = 0;
        double recall = 0;
        for (String mention : new TreeSet<>(gold.keySet())) {
            Set<String> right = golds.get(gold.get(mention));
            Set<String> found = systems.get(system.get(mention));
            Set<String> common = new HashSet<>(right);
            common.retainAll(found);
            precision += (double) common.size() / found.size();
            recall += (double) common.size() / right.size();
        }
        return gold.isEmpty() ? new Measure(1, 1) : new Measure(precision / gold.size(), recall / gold.size());
    }

    private static Map<String, Set<String>> groups(Map<String, String> partition) {
        Map<String, Set<String>> groups = new HashMap<>();
        partition.forEach((mention, deal) ->
                groups.computeIfAbsent(deal, d -> new HashSet<>()).add(mention));
        return groups;
    }

    private static long pairs(long size) {
        return size * (size - 1) / 2;
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
