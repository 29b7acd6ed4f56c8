package accord.extract;

import accord.text.Token;
import java.util.List;
import java.util.SortedSet;

/**
 * The words of all sentences that tell of a deal, as signs: names left out, since they change from war to war; verbs with their
 * form; what stands after a verb; those of the first and of the last sentence apart.
 */
final class Wording {
    private Wording() {}

    static void add(Scene scene, Draft draft, SortedSet<String> signs) {
        for (int s : draft.sentences) {
            List<Token> tokens = scene.sentence(s).tokens();
            String before = null;
            boolean auxiliary = false;
            for (Token token : tokens) {
                boolean verb = token.isVerb() || token.tag().equals("MD");
                boolean word = token.lemma().chars().allMatch(Character::isLetter);
                if (word && !token.isProper()) {
                    signs.add("word:" + token.lemma());
                    if (s == draft.sentences.first()) {
                        signs.add("opens:" + token.lemma());
                    }
                    if (s == draft.sentences.last()) {
                        signs.add("ends:" + token.lemma());
                    }
                    if (verb) {
                        signs.add("form:" + token.lemma() + "/" + token.tag());
                    }
                }
                if (before != null && (auxiliary || verb)) {
                    signs.add("pair:" + before + " " + token.lemma());
                }
                before = token.lemma();
                auxiliary = verb && !token.tag().equals("VBG") && !token.tag().equals("VBN");
            }
        }
    }
}
