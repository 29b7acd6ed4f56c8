package accord.resolve;

import accord.model.Kind;
import accord.model.Status;
import accord.resolve.Bargain.Family;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well a mention fits a deal by the rule "one deal = the same two sides, the same set of places, the same bargain".
 * Evidence adds up as in record linkage after Fellegi and Sunter (1969): each field gives points for agreement and takes points for disagreement,
 * a field that one side does not tell weighs nothing. What a truce or bargain struck anew says against the old one is in {@link Timing}.
 */
final class Likeness {
    private final Weights weights;
    private final Timing timing;

    Likeness(Weights weights) {
        this.weights = weights;
        this.timing = new Timing(weights);
    }

    /** Whether a closer look is worth it: most deals of a place are years away. */
    boolean thinkable(Telling telling, Strand strand) {
        return !strand.tellings.isEmpty() && timing.thinkable(telling, strand);
    }

    Verdict of(Telling telling, Strand strand) {
        Verdict verdict = new Verdict();
        if (strand.articles.contains(telling.mention.article()) && !sameBreath(telling, strand)) {
            verdict.forbid();
            return verdict;
        }
        double place = weighed(telling, strand);
        if (telling.status == Status.PROSPECTIVE ? !imagined(telling, strand, place) : strand.prospective) {
            verdict.forbid();
            return verdict;
        }
        place(telling, strand, place, verdict);
        kinds(telling, strand, verdict);
        if (telling.status != Status.PROSPECTIVE) {
            timing.weigh(telling, strand, verdict);
        }
        sides(telling, strand, verdict);
        destinations(telling, strand, verdict);
        if (!Collections.disjoint(telling.figures, strand.figures)) {
            verdict.add(weights.figure(), "the same figure");
        }
        if (strand.stories.contains(telling.told.story()) && place > 0) {
            verdict.add(weights.story(), "a copy of the same story");
        }
        if (telling.vague()) {
            verdict.add(weights.fame() * Math.log(strand.tellings.size()), "");
        }
        return verdict;
    }

    private void place(Telling telling, Strand strand, double place, Verdict verdict) {
        if (place == 0 && Collections.disjoint(telling.destinations.keySet(), strand.destinations)) {
            verdict.forbid();
            return;
        }
        boolean wide = place > 0 && place <= Ground.NATION;
        boolean sponsored = wide
                && truce(telling, strand)
                && telling.span != null
                && strand.struck
                && (shared(telling.brokers, strand.brokers)
                        || shared(telling.sides, strand.brokers)
                        || shared(telling.brokers, strand.sides));
        boolean dated = wide
                && truce(telling, strand)
                && (timing.sameDay(telling.started, strand.started) || timing.same(telling.ended, strand.ended));
        if (sponsored || dated) {
            verdict.add(
                    weights.place() * 0.6,
                    sponsored ? "a wider truce with the same sponsors" : "a wider truce of the same day");
        } else if (wide) {
            verdict.forbid();
        } else {
            verdict.add(
                    weights.place() * (place * 1.5 - 0.5),
                    place >= 1
                            ? "the same places"
                            : place >= Ground.HELD ? "places that hold each other" : "places that differ");
        }
    }

    private static boolean truce(Telling telling, Strand strand) {
        return telling.bargain.main() == Family.TRUCE && strand.mains.containsKey(Family.TRUCE);
    }

    /**
     * Likeness to the sets of places that the deal was given, 1 same, 0 nothing in common: two thirds the best, one third the mean over its
     * mentions, so that a deal's places do not drift.
     */
    static double weighed(Telling telling, Strand strand) {
        double best = 0;
        double sum = 0;
        int told = 0;
        for (Strand.Places set : strand.origins) {
            double likeness =
                    Ground.likeness(telling.origins.values(), set.places().values());
            best = Math.max(best, likeness);
            sum += likeness * set.mentions();
            told += set.mentions();
        }
        return told == 0 ? 0 : (2 * best + sum / told) / 3;
    }

    private void kinds(Telling telling, Strand strand, Verdict verdict) {
        Set<Kind> kinds = strand.kinds;
        if (Collections.disjoint(telling.bargain.families(), strand.families)) {
            verdict.add(-weights.otherKind(), "another kind of bargain");
            return;
        }
        boolean main = strand.mains.containsKey(telling.bargain.main());
        boolean part = strand.families.contains(telling.bargain.main())
                || shared(telling.bargain.families(), strand.mains.keySet());
        verdict.add(
                weights.kind() * (main ? 1 : part ? 0.7 : 0.3) + weights.kind() * 0.5 * telling.bargain.overlap(kinds),
                main ? "the same kind of bargain" : "kinds in common");
    }

    private void sides(Telling telling, Strand strand, Verdict verdict) {
        if (shared(telling.brokers, strand.brokers)) {
            verdict.add(weights.broker(), "the same mediators");
        } else if (!telling.brokers.isEmpty()
                && !strand.brokers.isEmpty()
                && !shared(telling.brokers, strand.sides)
                && !shared(telling.sides, strand.brokers)) {
            verdict.add(-weights.broker(), "other mediators");
        }
        double shared = share(telling.sides, strand.sides);
        if (shared > 0) {
            verdict.add(weights.side() * shared, "the same sides");
        }
        if (shared == 0 && !telling.sides.isEmpty() && !strand.sides.isEmpty()) {
            verdict.add(-weights.side(), "no named side in common");
        }
        boolean named = telling.sides.size() > 1 && strand.sides.size() > 1;
        if (named && shared < 1 && !telling.nameless && !strand.nameless) {
            verdict.add(-weights.otherSide() * (1 - shared), "other sides");
        }
    }

    private static double share(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long common = one.stream().filter(other::contains).count();
        return (double) common / Math.min(one.size(), other.size());
    }

    private void destinations(Telling telling, Strand strand, Verdict verdict) {
        if (telling.destinations.isEmpty() || strand.destinations.isEmpty()) {
            return;
        }
        if (!Collections.disjoint(telling.destinations.keySet(), strand.destinations)
                || telling.destinations.values().stream().anyMatch(place -> in(place.holders(), strand.destinations))) {
            verdict.add(weights.destination(), "the same destination");
        } else {
            verdict.add(-weights.destination(), "another destination");
        }
    }

    private static <T> boolean shared(Set<T> one, Set<T> other) {
        return !Collections.disjoint(one, other);
    }

    /** Whether one article recalls the parts of one bargain in one breath: places apart that another mention ties together. */
    private static boolean sameBreath(Telling telling, Strand strand) {
        if (!telling.background()) {
            return false;
        }
        Set<String> all = new TreeSet<>(telling.origins.keySet());
        for (Telling other : strand.tellings) {
            if (other.mention.article().equals(telling.mention.article())) {
                if (!other.background() || !Collections.disjoint(other.origins.keySet(), all)) {
                    return false;
                }
                all.addAll(other.origins.keySet());
            }
        }
        return strand.origins.stream().anyMatch(set -> set.places().keySet().containsAll(all));
    }

    private static boolean in(Collection<String> ids, Set<String> others) {
        return !Collections.disjoint(ids, others);
    }

    /**
     * Prospective mentions stay apart until something happens: one joins a deal of the same places that was struck in the months after it, or
     * a copy of itself.
     */
    private static boolean imagined(Telling telling, Strand strand, double place) {
        if (strand.prospective) {
            return strand.stories.contains(telling.told.story());
        }
        return strand.struck
                && place >= 1
                && telling.published != null
                && strand.span != null
                && !strand.span.since().isBefore(telling.published)
                && strand.span.gap(Days.of(telling.published)) <= Timing.SEASON;
    }
}
