package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Nation;
import accord.codebook.WordSenses;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Locale;
import java.util.Set;

/** Names people who are cited by what they are: "rebel official", "Lebanese security official", "governor of Homs". */
final class TellerKinds {
    private static final Set<String> ONE = Set.of("official", "officer", "commander", "negotiator", "spokesman");

    private final Codebook codebook;
    private final WordSenses words;
    private final Scene scene;

    TellerKinds(Codebook codebook, Scene scene) {
        this.codebook = codebook;
        this.words = codebook.speech();
        this.scene = scene;
    }

    /**
     * What kind of person or body speaks; null where the words do not tell, or tell whom he speaks for.
     *
     * @param named the actor that the phrase names; may be null
     */
    String of(Sentence sentence, Token head, Named named) {
        String lemma = head.lemma();
        if (!words.has(lemma, "speaker") || words.has(lemma, "nameless")) {
            return null;
        }
        if (lemma.equals("commander") && named != null && !named.rebels()) {
            return null;
        }
        StringBuilder name = new StringBuilder();
        boolean told = false;
        boolean kind = false;
        boolean nation = false;
        for (int i = Phrase.left(sentence, head); i < head.index(); i++) {
            Token token = sentence.tokens().get(i);
            String word = Folding.fold(token.form()).replace(" ", "-");
            String lower = token.form().toLowerCase(Locale.ROOT);
            Nation of = codebook.gazetteer().nation(Folding.fold(token.form()));
            if (of != null && of.use().equals("adjective")) {
                name.append(token.form()).append(' ');
                nation = true;
                told = true;
            } else if (words.has(word, "kind") || words.has(lower, "kind")) {
                name.append(lower).append(' ');
                kind = true;
                told = true;
            }
        }
        if (named != null && (named.helper() || named.state()) && !told) {
            return null;
        }
        if (named != null && nation && !kind && words.has(lemma, "civil")) {
            return null;
        }
        if (lemma.equals("governor")) {
            String of = place(sentence, head);
            return of == null ? "governor" : "governor of " + of;
        }
        String noun = head.form().toLowerCase(Locale.ROOT);
        if (!told && lemma.equals("source") && named != null && named.rebels()) {
            return "rebel " + noun;
        }
        if (words.has(lemma, "official") && (name.indexOf("rebel") >= 0 || named != null && named.rebels())) {
            return "rebel official";
        }
        if (words.has(lemma, "many")) {
            return lemma.equals("activist") ? "activists" : "residents";
        }
        boolean plural = ONE.contains(lemma) && !noun.equals("negotiators");
        return told || words.has(lemma, "alone") ? name + (plural ? lemma : noun) : null;
    }

    private String place(Sentence sentence, Token head) {
        for (Where where : scene.places(sentence.index())) {
            if (where.first() > head.index() && where.first() <= head.index() + 6) {
                return where.place().text();
            }
        }
        return null;
    }
}
