package accord.extract;

import accord.codebook.Cues;
import accord.codebook.SignTable;
import accord.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Puts the kinds in order, chooses the sentence that best shows the deal, and names the rules behind it. The weights of what speaks
 * for a sentence are fitted on coded articles.
 */
final class AnchorPass implements Pass {
    /** What names a bargain. */
    private final Set<String> bargain;

    private final SignTable weights;

    AnchorPass(Cues cues, SignTable weights) {
        this.bargain = new HashSet<>(cues.set("deal"));
        this.bargain.addAll(cues.set("truce"));
        this.weights = weights;
    }

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            draft.anchorSigns = new AnchorSigns(scene, draft, bargain).all();
            draft.anchor = best(draft);
            List<Kind> kinds = new ArrayList<>(draft.kinds);
            kinds.sort(Comparator.comparingLong((Kind k) -> -draft.reports.stream()
                            .filter(r -> r.kinds.contains(k))
                            .count())
                    .thenComparing(Comparator.naturalOrder()));
            draft.kinds.clear();
            draft.kinds.addAll(kinds);
            for (Report report : draft.reports) {
                report.events.forEach(e -> draft.rules.add("trigger:" + e.cue().id()));
            }
        }
    }

    /** The sentence that most speaks for; of equals the first. */
    private int best(Draft draft) {
        int best = -1;
        double most = 0;
        for (Map.Entry<Integer, SortedSet<String>> one : draft.anchorSigns.entrySet()) {
            double sum = weights.sums(one.getValue()).get(AnchorSigns.QUESTION);
            if (best < 0 || sum > most) {
                best = one.getKey();
                most = sum;
            }
        }
        return best;
    }
}
