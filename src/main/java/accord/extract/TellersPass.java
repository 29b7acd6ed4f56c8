package accord.extract;

import accord.codebook.Codebook;
import accord.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Finds the citations of an article, for the passes that ask who says something; "he" and "it" are the one cited last. */
final class TellersPass implements Pass {
    /** How many sentences on a teller is still the one that "he said" means. */
    private static final int MEMORY = 3;

    private final Codebook codebook;

    TellersPass(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public void apply(Scene scene) {
        if (scene.drafts.isEmpty()) {
            return;
        }
        Tellers tellers = new Tellers(codebook, scene);
        List<String> last = List.of();
        int since = 0;
        for (Sentence sentence : scene.reading.sentences()) {
            for (Telling telling : tellers.of(sentence)) {
                if (!telling.pronoun()) {
                    last = telling.names();
                    since = sentence.index();
                    scene.tellings.add(telling);
                } else if (!last.isEmpty() && sentence.index() - since <= MEMORY) {
                    since = sentence.index();
                    scene.tellings.add(new Telling(sentence.index(), telling.token(), new ArrayList<>(last), true));
                }
            }
        }
    }
}
