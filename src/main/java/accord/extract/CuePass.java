package accord.extract;

import accord.codebook.Cues;
import accord.text.Sentence;

/** Finds the codebook's constructions in every sentence that was parsed. */
final class CuePass implements Pass {
    private final Cues cues;

    CuePass(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void apply(Scene scene) {
        for (Sentence sentence : scene.reading.sentences()) {
            if (!sentence.furniture()) {
                scene.cues.get(sentence.index()).addAll(cues.in(sentence));
            }
        }
    }
}
