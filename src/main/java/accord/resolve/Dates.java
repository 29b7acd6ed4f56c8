package accord.resolve;

import accord.model.Interval;
import accord.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * One date from several articles' dates. Spans that overlap are readings of one day: their intersection. Where they do
 * not, the day that most mentions support; where two have the same support and lie within a week, the hull of both, since
 * the articles leave no choice; else the earlier.
 */
final class Dates {
    private static final int WEEK = 7;

    private Dates() {}

    /** Mentions in the deal's order; null where none gives the date. */
    static Interval merged(List<Mention> mentions, Function<Mention, Interval> field) {
        List<Interval> said = new ArrayList<>();
        for (Mention mention : mentions) {
            if (Days.of(field.apply(mention)) != null) {
                said.add(field.apply(mention));
            }
        }
        if (said.isEmpty()) {
            return null;
        }
        List<Interval> sharpest = said.stream()
                .sorted(Comparator.comparing(interval -> Days.of(interval).length()))
                .toList();
        List<Reading> readings = new ArrayList<>();
        for (Interval interval : sharpest) {
            join(readings, interval);
        }
        int most = readings.stream().mapToInt(reading -> reading.support).max().orElseThrow();
        List<Reading> best = readings.stream()
                .filter(reading -> reading.support == most)
                .sorted(Comparator.comparing((Reading reading) -> reading.days, Days.ORDER))
                .toList();
        Reading first = best.get(0);
        Days days = first.days;
        for (Reading other : best) {
            if (first.days.gap(other.days) <= WEEK) {
                days = Days.hull(days, other.days);
            }
        }
        return days.equals(Days.of(first.said)) ? first.said : days.interval(null);
    }

    /** A vague span supports every sharp one inside it, but makes no reading of its own beside one. */
    private static void join(List<Reading> readings, Interval interval) {
        Days days = Days.of(interval);
        boolean joined = false;
        for (Reading reading : readings) {
            Days common = reading.days.and(days);
            if (common != null) {
                reading.days = common;
                reading.support++;
                joined = true;
            }
        }
        if (!joined) {
            readings.add(new Reading(days, interval));
        }
    }

    private static final class Reading {
        private Days days;
        private final Interval said;
        private int support = 1;

        private Reading(Days days, Interval said) {
            this.days = days;
            this.said = said;
        }
    }
}
