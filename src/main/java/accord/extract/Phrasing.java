package accord.extract;

import accord.model.Kind;
import accord.text.Sentence;
import java.util.SortedSet;

/**
 * How the words that tell of a deal are put, as signs: the verb that governs each, its tense and mood, and the verb that steers it; those
 * of the sentence that shows the deal best apart.
 */
final class Phrasing {
    private Phrasing() {}

    static void add(Scene scene, Draft draft, SortedSet<String> signs) {
        for (Report report : draft.reports) {
            for (Event event : report.events) {
                add(scene.sentence(event.sentence()), event, "core.", signs);
                if (event.sentence() == draft.anchor) {
                    add(scene.sentence(event.sentence()), event, "best.", signs);
                }
            }
        }
    }

    private static void add(Sentence sentence, Event event, String name, SortedSet<String> signs) {
        Mood mood = event.mood();
        String verb =
                mood.verb() < 0 ? "none" : sentence.tokens().get(mood.verb()).lemma();
        String how = how(mood);
        signs.add(name + "verb:" + verb);
        signs.add(name + "how:" + how);
        signs.add(name + "verb:" + verb + "=" + how);
        signs.add(name + "own:" + sentence.tokens().get(event.token()).lemma() + "=" + how);
        for (Kind kind : event.kinds()) {
            signs.add(name + "kind:" + kind.word() + "=" + how);
        }
        if (!mood.control().isEmpty()) {
            signs.add(name + "control:" + mood.control());
            signs.add(name + "control:" + mood.control() + "="
                    + mood.controlTense().word());
        }
    }

    private static String how(Mood mood) {
        return mood.tense().word()
                + (mood.perfect() ? ".perfect" : "")
                + (mood.progressive() ? ".progressive" : "")
                + (mood.modal().isEmpty() ? "" : "." + mood.modal())
                + (mood.negated() ? ".not" : "");
    }
}
