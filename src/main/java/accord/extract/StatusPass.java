package accord.extract;

import accord.codebook.SignTable;
import accord.codebook.Weights;
import accord.model.Status;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;

/**
 * Says where each deal stands at the end of what the article tells of it: the signs of its course (agreed, begun,
 * halted, broken …, and the moods of its verbs) vote, and what the votes are worth beside the other words of its sentences
 * decides: logistic regressions, one a status, that are fitted on coded articles.
 */
final class StatusPass implements Pass {
    private static final int NAMED = 3;

    private final Weights weights;
    private final SignTable verdict;

    StatusPass(Weights weights, SignTable verdict) {
        this.weights = weights;
        this.verdict = verdict;
    }

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            SortedMap<String, Double> signs = CourseSigns.of(scene, draft);
            draft.statusSigns = StatusSigns.of(scene, draft, signs, weights);
            Map<String, Double> sums = verdict.sums(draft.statusSigns);
            for (Status status : Status.values()) {
                if (sums.get(status.word()) > sums.get(draft.status.word())) {
                    draft.status = status;
                }
            }
            String best = draft.status.word();
            signs.entrySet().stream()
                    .filter(e -> weight(e, best) > 0)
                    .sorted(Comparator.comparingDouble((Map.Entry<String, Double> e) -> -weight(e, best))
                            .thenComparing(Map.Entry::getKey))
                    .limit(NAMED)
                    .forEach(e -> draft.rules.add("status:" + e.getKey()));
        }
    }

    private double weight(Map.Entry<String, Double> sign, String answer) {
        return sign.getValue() * weights.weight(sign.getKey(), answer);
    }
}
