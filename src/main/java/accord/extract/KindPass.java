package accord.extract;

import accord.codebook.SignTable;
import accord.model.Kind;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides the kinds of each deal when all that is told of it has been gathered: what a single sentence took for a term may
 * be a passing word. The weights (logistic regressions, one a kind) are fitted on coded articles.
 */
final class KindPass implements Pass {
    /** From these log odds on a kind is given: a kind that is left out costs as much as one too many. */
    static final double LEAST = -0.3;

    /** The same for a kind that a construction names outright where one sentence is all that tells of the deal. */
    private static final double LEAST_ONCE = -0.75;

    private final SignTable weights;

    KindPass(SignTable weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            draft.kindSigns = KindSigns.of(scene, draft);
            Map<String, Double> sums = weights.sums(draft.kindSigns);
            draft.kinds.clear();
            Kind best = null;
            for (Kind kind : Kind.values()) {
                double sum = sums.get(kind.word());
                if (sum > LEAST || sum > LEAST_ONCE && once(draft.kindSigns, kind)) {
                    draft.kinds.add(kind);
                }
                if (best == null || sum > sums.get(best.word())) {
                    best = kind;
                }
            }
            if (parted(scene, draft)) {
                draft.kinds.retainAll(told(draft));
            }
            if (draft.kinds.isEmpty()) {
                draft.kinds.add(best);
            }
        }
    }

    private static boolean once(Set<String> signs, Kind kind) {
        return signs.contains("once") && signs.contains("firm." + kind.word());
    }

    /** Whether each of its sentences tells of another deal too, so that how they sound says little of this one. */
    private static boolean parted(Scene scene, Draft draft) {
        return !told(draft).isEmpty()
                && draft.sentences.stream()
                        .allMatch(s -> scene.drafts.stream().anyMatch(d -> d != draft && d.sentences.contains(s)));
    }

    private static Set<Kind> told(Draft draft) {
        return draft.reports.stream().flatMap(r -> r.kinds.stream()).collect(Collectors.toSet());
    }
}
