package accord.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Pairs the gold deals of one article with the system's by the best total likeness: every assignment is tried where
 * both sides hold at most seven deals, the likest pairs are taken first where one holds more. The rule is that of the
 * project's scorer, to the order in which equals are taken, so that both print the same figures.
 */
final class Pairing {
    private static final double LEAST = 0.4;
    private static final int SMALL = 7;

    /** A gold deal and a system deal, by position. */
    record Pair(int gold, int system) {}

    private final double[][] likeness;
    private final int golds;
    private final int systems;
    private double best = -1;
    private List<Pair> pairs = List.of();

    private Pairing(List<Folded> gold, List<Folded> system) {
        golds = gold.size();
        systems = system.size();
        likeness = new double[golds][systems];
        for (int i = 0; i < golds; i++) {
            for (int j = 0; j < systems; j++) {
                likeness[i][j] = likeness(gold.get(i), system.get(j));
            }
        }
    }

    static List<Pair> of(List<Folded> gold, List<Folded> system) {
        Pairing pairing = new Pairing(gold, system);
        if (pairing.golds <= SMALL && pairing.systems <= SMALL) {
            pairing.assign(new ArrayList<>(), Math.min(pairing.golds, pairing.systems));
            return pairing.pairs;
        }
        return pairing.greedy();
    }

    /** Tries the permutations of the longer side in lexicographic order; the first of the best wins. */
    private void assign(List<Integer> chosen, int length) {
        boolean flip = golds > systems;
        if (chosen.size() == length) {
            List<Pair> candidate = new ArrayList<>();
            double total = 0;
            for (int k = 0; k < length; k++) {
                Pair pair = flip ? new Pair(chosen.get(k), k) : new Pair(k, chosen.get(k));
                if (likeness[pair.gold()][pair.system()] >= LEAST) {
                    candidate.add(pair);
                    total += likeness[pair.gold()][pair.system()];
                }
            }
            if (total > best) {
                best = total;
                pairs = candidate;
            }
            return;
        }
        for (int next = 0; next < Math.max(golds, systems); next++) {
            if (!chosen.contains(next)) {
                chosen.add(next);
                assign(chosen, length);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    private List<Pair> greedy() {
        List<Pair> cells = new ArrayList<>();
        for (int i = 0; i < golds; i++) {
            for (int j = 0; j < systems; j++) {
                cells.add(new Pair(i, j));
            }
        }
        cells.sort(Comparator.comparingDouble((Pair cell) -> likeness[cell.gold()][cell.system()])
                .thenComparingInt(Pair::gold)
                .thenComparingInt(Pair::system)
                .reversed());
        Set<Integer> usedGold = new HashSet<>();
        Set<Integer> usedSystem = new HashSet<>();
        List<Pair> taken = new ArrayList<>();
        for (Pair cell : cells) {
            if (likeness[cell.gold()][cell.system()] >= LEAST
                    && !usedGold.contains(cell.gold())
                    && !usedSystem.contains(cell.system())) {
                usedGold.add(cell.gold());
                usedSystem.add(cell.system());
                taken.add(cell);
            }
        }
        return taken;
    }

    private static double likeness(Folded gold, Folded system) {
        if (common(gold.kinds(), system.kinds()).isEmpty()
                && common(gold.origins(), system.origins()).isEmpty()) {
            return 0;
        }
        double where = 0.6 * jaccard(gold.origins(), system.origins())
                + 0.4
                        * jaccard(
                                union(gold.origins(), gold.destinations()),
                                union(system.origins(), system.destinations()));
        double near = near(gold, system);
        return 0.45 * where
                + 0.25 * jaccard(gold.kinds(), system.kinds())
                + 0.2 * near
                + 0.1 * (gold.status().equals(system.status()) ? 1 : 0);
    }

    private static double near(Folded gold, Folded system) {
        if (gold.begin() < system.end() && system.begin() < gold.end()) {
            return 1;
        }
        long gap = Math.min(Math.abs(gold.begin() - system.end()), Math.abs(gold.end() - system.begin()));
        return gap < 300 ? 0.5 : 0;
    }

    private static double jaccard(Set<String> one, Set<String> other) {
        if (one.isEmpty() && other.isEmpty()) {
            return 0.5;
        }
        return (double) common(one, other).size() / union(one, other).size();
    }

    private static Set<String> common(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return common;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new HashSet<>(one);
        union.addAll(other);
        return union;
    }
}
