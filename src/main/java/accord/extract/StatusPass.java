package accord.extract;

import accord.codebook.Weights;
import accord.model.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;

/**
 * Says where each deal stands at the end of what the article tells of it: the signs of its course (agreed, begun,
 * halted, broken …, and the moods of its verbs) vote, and the status with the highest sum wins.
 */
final class StatusPass implements Pass {
    private static final int NAMED = 3;

    private final Weights weights;

    StatusPass(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            SortedMap<String, Double> signs = CourseSigns.of(scene, draft);
            String best = weights.best(signs);
            draft.status = Arrays.stream(Status.values())
                    .filter(s -> s.word().equals(best))
                    .findFirst()
                    .orElseThrow();
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
