package accord.resolve;

import accord.model.Phase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One figure from several for one class, route and phase.
 *
 * <ul>
 *   <li>Batches are summed only where the text shows that they are different people: one outlet confines them (start and end both told) to days that do not meet.
 *       Outlets that differ on the day differ on the same people;
 *   <li>a batch inside a greater whole is not told again; the others are several tellers of the same people: lowest low to highest high;
 *   <li>who remains is the latest figure.
 * </ul>
 */
final class Figures {
    /** The share of the greatest from which a figure tells of the same people rather than of a batch of them. */
    private static final double SAME = 0.75;

    private Figures() {}

    /** @param figures at least one, in the deal's order */
    static Figure merged(List<Figure> figures, Phase phase) {
        List<Figure> said = figures.stream().filter(figure -> !figure.open()).toList();
        if (said.isEmpty()) {
            return figures.get(0);
        }
        if (phase == Phase.REMAINING) {
            return Collections.max(said, Comparator.comparingInt(Figure::order));
        }
        Figure all = range(phase == Phase.DONE ? withBatches(said) : said);
        return figures.get(0).with(all.low(), all.high());
    }

    /** The figures, and for each outlet that tells of batches their sum in place of them. */
    private static List<Figure> withBatches(List<Figure> said) {
        Map<String, List<Figure>> outlets = new TreeMap<>();
        said.forEach(figure -> outlets.computeIfAbsent(figure.telling().told.source(), source -> new ArrayList<>())
                .add(figure));
        List<Figure> all = new ArrayList<>();
        for (List<Figure> told : outlets.values()) {
            Collection<List<Figure>> batches = batches(told);
            if (batches.size() < 2) {
                all.addAll(told);
                continue;
            }
            told.stream().filter(figure -> figure.days() == null).forEach(all::add);
            all.add(sum(batches.stream().map(Figures::range).toList()));
        }
        return all;
    }

    /** Those that are confined to days, together where their days meet. */
    private static Collection<List<Figure>> batches(List<Figure> told) {
        Map<Days, List<Figure>> batches = new LinkedHashMap<>();
        told.stream()
                .filter(figure -> figure.days() != null)
                .sorted(Comparator.comparing(Figure::days, Days.ORDER))
                .forEach(figure -> {
                    Days days = figure.days();
                    List<Figure> together = new ArrayList<>(List.of(figure));
                    for (Days other : List.copyOf(batches.keySet())) {
                        if (other.and(days) != null) {
                            together.addAll(0, batches.remove(other));
                            days = Days.hull(days, other);
                        }
                    }
                    batches.put(days, together);
                });
        return batches.values();
    }

    private static Figure sum(List<Figure> batches) {
        Long low = 0L;
        Long high = 0L;
        for (Figure batch : batches) {
            low += batch.low() == null ? 0 : batch.low();
            high = high == null || batch.high() == null ? null : Long.valueOf(high + batch.high());
        }
        return batches.get(0).with(low, high);
    }

    /** Lowest low to highest high of those that are no batch of the greatest. */
    private static Figure range(List<Figure> said) {
        long most = said.stream().mapToLong(Figure::size).max().orElseThrow();
        Long low = null;
        Long high = 0L;
        boolean lowless = false;
        for (Figure figure : said) {
            if (figure.size() >= SAME * most) {
                lowless |= figure.low() == null;
                low = low == null || (figure.low() != null && figure.low() < low) ? figure.low() : low;
                high = high == null || figure.high() == null ? null : Long.valueOf(Math.max(high, figure.high()));
            }
        }
        return said.get(0).with(lowless ? null : low, high);
    }
}
