package accord.extract;

import accord.codebook.SignTable;
import accord.codebook.Weights;
import java.util.List;

/**
 * Says whether a deal is the news of the article or only recalled: where it is told, what dates stand with it and the
 * tense of its verbs vote, and what the vote is worth beside the words of its sentences decides: a logistic regression that is
 * fitted on coded articles.
 */
final class BackgroundPass implements Pass {
    private final Weights weights;
    private final SignTable verdict;

    BackgroundPass(Weights weights, SignTable verdict) {
        this.weights = weights;
        this.verdict = verdict;
    }

    @Override
    public void apply(Scene scene) {
        if (scene.drafts.isEmpty()) {
            return;
        }
        List<Timed> times = scene.times();
        for (Draft draft : scene.drafts) {
            draft.wording = Wording.of(scene, draft);
            draft.backgroundSigns = BackgroundSigns.of(scene, draft, times, weights);
            draft.background = verdict.sums(draft.backgroundSigns).get(BackgroundSigns.QUESTION) > 0;
            if (draft.background) {
                draft.rules.add("background:recalled");
            }
        }
    }
}
