package accord.resolve;

import accord.model.Status;
import accord.resolve.Bargain.Family;
import java.util.Collections;
import java.util.Set;

/**
 * What dates say for and against one deal. The day of agreement is the bargain's own and identifies it; the day that a truce takes
 * effect does so too, while people leave on many days under one deal. A deal struck after another ended is another.
 */
final class Timing {
    private static final long SLACK = 3;
    private static final long WEEK = 7;
    private static final long MONTH = 31;
    static final long SEASON = 100;

    private final Weights weights;

    Timing(Weights weights) {
        this.weights = weights;
    }

    /**
     * Whether the two may be one deal: told within a season of each other, or tied by a day of agreement or start, or recalled without a day from a time after the deal began.
     */
    boolean thinkable(Telling telling, Strand strand) {
        Days known = strand.known();
        if (known == null || telling.status == Status.PROSPECTIVE) {
            return true;
        }
        if (telling.vague()) {
            boolean early = telling.published != null && known.since().isAfter(telling.published);
            return !early && (telling.span == null || telling.span.gap(known) == 0);
        }
        return telling.span.gap(known) <= SEASON
                || meets(telling.agreed, strand.agreed)
                || meets(telling.started, strand.started);
    }

    private static boolean meets(Days days, Set<Days> others) {
        if (days != null) {
            for (Days other : others) {
                if (days.gap(other) <= 1) {
                    return true;
                }
            }
        }
        return false;
    }

    void weigh(Telling telling, Strand strand, Verdict verdict) {
        double before = verdict.points();
        agreed(telling, strand, verdict);
        boolean alike = !Collections.disjoint(telling.bargain.families(), strand.families);
        if (alike) {
            started(telling, strand, verdict);
        }
        if (alike && telling.ended != null && !strand.ended.isEmpty()) {
            double match = match(telling.ended, strand.ended);
            verdict.add(weights.ended() * Math.max(match, -0.5), match > 0 ? "the same end" : "another end");
        }
        boolean tied = verdict.points() - before >= weights.tied();
        if (strand.struck && telling.status == Status.PROPOSED) {
            verdict.add(-weights.regress(), "only proposed");
        }
        if (anew(telling, strand)) {
            verdict.add(-weights.anew(), "struck after the other had ended");
        }
        if (!tied) {
            gap(telling, strand, verdict);
        }
    }

    private void agreed(Telling telling, Strand strand, Verdict verdict) {
        if (after(telling.agreed, strand.agreed.isEmpty() ? strand.started : Set.of())
                || (telling.agreed == null && before(telling.started, strand.agreed))) {
            verdict.add(-weights.agreed() * 0.5, "agreed when the other had begun");
        }
        if (telling.agreed != null && !strand.agreed.isEmpty()) {
            double match = match(telling.agreed, strand.agreed);
            verdict.add(weights.agreed() * match, match > 0 ? "agreed at the same time" : "agreed at another time");
        }
    }

    private static boolean after(Days agreed, Set<Days> begun) {
        return agreed != null
                && !begun.isEmpty()
                && begun.stream()
                        .allMatch(days -> agreed.since().isAfter(days.until().plusDays(SLACK)));
    }

    private static boolean before(Days begun, Set<Days> agreed) {
        return begun != null
                && !agreed.isEmpty()
                && agreed.stream()
                        .allMatch(days -> days.since().isAfter(begun.until().plusDays(SLACK)));
    }

    private void started(Telling telling, Strand strand, Verdict verdict) {
        if (telling.started == null || strand.started.isEmpty()) {
            return;
        }
        double match = match(telling.started, strand.started);
        boolean truce = telling.bargain.main() == Family.TRUCE && strand.mains.containsKey(Family.TRUCE);
        double weight = truce || match > 0 ? weights.started() : weights.started() * 0.3;
        verdict.add(weight * match, match > 0 ? "begun at the same time" : "begun at another time");
    }

    private void gap(Telling telling, Strand strand, Verdict verdict) {
        Days known = strand.known();
        if (known == null) {
            return;
        }
        if (telling.vague()) {
            recalled(telling, strand, known, verdict);
            return;
        }
        long gap = telling.span.gap(known);
        if (gap <= WEEK) {
            verdict.add(weights.near() * (1 - gap / (2.0 * WEEK)), "told in the same days");
        } else if (gap > MONTH) {
            verdict.add(-weights.late() * 0.5, "told " + gap + " days apart");
        }
    }

    /** A deal that is recalled without its day is more likely a late one than an early one, and none that was still to come. */
    private void recalled(Telling telling, Strand strand, Days known, Verdict verdict) {
        if (strand.tellings.stream().anyMatch(other -> other.status == telling.status && telling.over())) {
            verdict.add(weights.outcome(), "the same outcome");
        }
        if (telling.published == null) {
            return;
        }
        Days report = Days.of(telling.published);
        boolean begun = strand.started.isEmpty()
                || !telling.over()
                || strand.started.stream().anyMatch(days -> !days.since().isAfter(telling.published));
        if (!begun) {
            verdict.add(-weights.late(), "told before it had begun");
            return;
        }
        long ago = known.gap(report);
        verdict.add(weights.recent() * MONTH / (MONTH + ago), "the latest of its kind");
    }

    /** Whether one was struck after the other, which had been in force, was over. */
    private static boolean anew(Telling telling, Strand strand) {
        Days first = telling.first();
        if (strand.struck && strand.over != null) {
            if (first != null && first.since().isAfter(strand.over)) {
                return true;
            }
            boolean open = telling.status == Status.PROPOSED
                    || telling.status == Status.NEGOTIATING
                    || (telling.status == Status.AGREED && !telling.background());
            if (first == null
                    && open
                    && telling.published != null
                    && telling.published.isAfter(strand.over.plusDays(1))) {
                return true;
            }
        }
        if (!telling.struck() || telling.ended == null || (first == null && telling.status == Status.COLLAPSED)) {
            return false;
        }
        for (Days other : strand.agreed.isEmpty() ? strand.started : strand.agreed) {
            if (!other.since().isAfter(telling.ended.until())) {
                return false;
            }
        }
        return !strand.agreed.isEmpty() || !strand.started.isEmpty();
    }

    /** Whether one of the spans is the same to within a few days. */
    boolean sameDay(Days days, Set<Days> others) {
        return days != null && !others.isEmpty() && match(days, others) >= 1;
    }

    /** Whether one of the spans is no longer than a month and overlaps. */
    boolean same(Days days, Set<Days> others) {
        return days != null && days.length() <= MONTH && !others.isEmpty() && match(days, others) > 0.5;
    }

    /** The best agreement with one of the spans: 1 the same day, less the vaguer, below 0 the farther apart. */
    private static double match(Days days, Set<Days> others) {
        double best = -2;
        for (Days other : others) {
            best = Math.max(best, match(days, other));
        }
        return best;
    }

    private static double match(Days one, Days other) {
        long gap = one.gap(other);
        if (gap == 0) {
            long length = Math.max(one.length(), other.length());
            return length <= 3 ? 1 : length <= MONTH ? 0.6 : 0.1;
        }
        return gap <= 1 ? 0.4 : gap <= 3 ? -0.6 : gap <= MONTH ? -1 : -1.5;
    }
}
