package accord.extract;

import accord.codebook.Cues;
import accord.text.Furniture;
import accord.text.Sentence;
import java.util.List;

/** Finds the codebook's constructions in every sentence that was parsed. */
final class CuePass implements Pass {
    private final Cues cues;

    CuePass(Cues cues) {
        this.cues = cues;
    }

    @Override
    public void apply(Scene scene) {
        List<Furniture.Span> furniture = scene.reading.furniture();
        for (Sentence sentence : scene.reading.sentences()) {
            if (sentence.furniture()) {
                continue;
            }
            for (Cues.Found found : cues.in(sentence)) {
                if (!Furniture.holds(
                        furniture, sentence.tokens().get(found.head()).begin())) {
                    scene.cues.get(sentence.index()).add(found);
                }
            }
        }
    }
}
