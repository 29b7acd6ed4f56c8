package accord.extract;

import accord.codebook.Weights;
import java.util.List;

/**
 * Says whether a deal is the news of the article or only recalled: where it is told, what dates stand with it and the
 * tense of its verbs vote.
 */
final class BackgroundPass implements Pass {
    private static final String RECALLED = "recalled";

    private final Weights weights;

    BackgroundPass(Weights weights) {
        this.weights = weights;
    }

    @Override
    public void apply(Scene scene) {
        if (scene.drafts.isEmpty()) {
            return;
        }
        List<Timed> times = Timeline.of(scene);
        for (Draft draft : scene.drafts) {
            draft.background =
                    weights.scores(RecallSigns.of(scene, draft, times)).get(RECALLED) > 0;
            if (draft.background) {
                draft.rules.add("background:recalled");
            }
        }
    }
}
