package accord.extract;

import accord.model.Kind;
import java.util.List;
import java.util.function.Predicate;

/**
 * How far the telling of each deal spreads over an article: which deal a sentence goes on with that tells of none by itself.
 * Actors, those who are cited and counts of people often stand beside the sentences that tell of the deal.
 */
final class Spread {
    /** Sentences on which the news goes on: where the article has one deal of the day, and where it has several. */
    private static final int ALONE = 8;

    private static final int AMONG = 4;

    /** A deal that is only recalled goes on for one sentence. */
    private static final int RECALLED = 1;

    /** A lead stands at most so many sentences before the first that tells of the deal. */
    private static final int AHEAD = 4;

    private final Scene scene;
    private final boolean alone;

    Spread(Scene scene) {
        this.scene = scene;
        this.alone = scene.drafts.stream().filter(d -> !d.background).count() == 1;
    }

    /** The deals that a sentence itself tells of, in order. */
    List<Draft> own(int sentence) {
        return scene.drafts.stream()
                .filter(d -> d.anchor == sentence || d.sentences.contains(sentence))
                .toList();
    }

    /** The deal that a sentence goes on telling of when it tells of none by itself; null where none is near enough. */
    Draft of(int sentence) {
        return own(sentence).isEmpty() ? nearest(sentence, d -> true) : null;
    }

    /** The nearest of certain deals that a sentence may go on telling of; null where none is near enough. */
    Draft nearest(int sentence, Predicate<Draft> which) {
        if (scene.sentence(sentence).furniture()) {
            return null;
        }
        Draft best = null;
        double least = Double.MAX_VALUE;
        for (Draft draft : scene.drafts) {
            double gap = which.test(draft) ? gap(draft, sentence) : least;
            if (gap < least && !elsewhere(draft, sentence)) {
                least = gap;
                best = draft;
            }
        }
        return best;
    }

    /** Steps from the nearest sentence of a deal, a little more where that is still to come; infinite where it is too far. */
    private double gap(Draft draft, int sentence) {
        int reach = draft.background ? RECALLED : alone ? ALONE : AMONG;
        double least = Double.POSITIVE_INFINITY;
        for (int told : draft.sentences) {
            int on = sentence - told;
            if (on > 0 && on <= reach) {
                least = Math.min(least, on + (between(draft, told, sentence) ? 2 : 0));
            } else if (on < 0 && -on <= Math.min(AHEAD, reach)) {
                least = Math.min(least, 0.5 - on);
            }
        }
        return draft.background ? least + 1 : least;
    }

    /** Whether another deal of the day is told between two sentences. */
    private boolean between(Draft draft, int first, int last) {
        return scene.drafts.stream()
                .anyMatch(d -> d != draft
                        && !d.background
                        && !d.sentences.subSet(first + 1, last).isEmpty());
    }

    /** Whether a sentence is about another place: what happens there, or those who leave it, and it names none of the deal's. */
    private boolean elsewhere(Draft draft, int sentence) {
        if (!scene.sentence(sentence).parsed()) {
            return false;
        }
        boolean strange = false;
        for (Where where : scene.places(sentence)) {
            if (!where.site() || where.wide()) {
                continue;
            }
            if (of(draft, where)) {
                return false;
            }
            Bearing bearing = scene.course(where).bearing();
            strange |= bearing == Bearing.FROM || bearing == Bearing.AT && !alone;
        }
        return strange;
    }

    private static boolean of(Draft draft, Where where) {
        String id = where.place().id();
        return draft.origins.stream().anyMatch(p -> p.id().equals(id))
                || draft.destinations.stream().anyMatch(p -> p.id().equals(id))
                || draft.transits.stream().anyMatch(p -> p.id().equals(id));
    }

    /** Whether people move, are freed or are served under a deal. */
    static boolean peopled(Draft draft) {
        return draft.kinds.contains(Kind.EVACUATION)
                || draft.kinds.contains(Kind.RECONCILIATION)
                || draft.kinds.contains(Kind.EXCHANGE)
                || draft.kinds.contains(Kind.ACCESS);
    }
}
