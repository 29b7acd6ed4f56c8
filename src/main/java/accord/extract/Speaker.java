package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Set;

/** Who says what stands at a token: the citation that governs it. */
final class Speaker {
    private static final Set<String> BREAKS = Set.of(";", ".", "?", "!");

    private Speaker() {}

    /** The citation of a sentence that a token hangs under, else the only one of its part of the sentence; null where there is none. */
    static Telling of(Scene scene, int sentence, int token) {
        List<Telling> told = scene.tellings(sentence);
        if (told.isEmpty()) {
            return null;
        }
        Sentence words = scene.sentence(sentence);
        Token at = words.tokens().get(token);
        for (int steps = 0; at != null && steps < words.tokens().size(); steps++) {
            for (Telling telling : told) {
                if (telling.token() == at.index() || beside(words, telling, at)) {
                    return apart(words, telling.token(), token) ? null : telling;
                }
            }
            at = words.head(at);
        }
        List<Telling> near =
                told.stream().filter(t -> !apart(words, t.token(), token)).toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    /** Whether a token stands under a citation. */
    static boolean governs(Scene scene, Telling telling, int token) {
        return telling.equals(of(scene, telling.sentence(), token));
    }

    /** "According to" and "a statement by" hang on the verb that tells what is said. */
    private static boolean beside(Sentence sentence, Telling telling, Token at) {
        Token word = sentence.tokens().get(telling.token());
        boolean hangs =
                !word.isVerb() || word.tag().equals("VBG") || word.label().equals("parataxis");
        return hangs && word.head() == at.index();
    }

    private static boolean apart(Sentence sentence, int one, int other) {
        return sentence.tokens().subList(Math.min(one, other), Math.max(one, other)).stream()
                .anyMatch(t -> BREAKS.contains(t.form()));
    }
}
