package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Set;

/** Whether the grammar of a sentence ties a word to an event: they share a clause, or one governs the other. */
final class Tie {
    private static final Set<String> SAYING = Set.of(
            "say",
            "report",
            "tell",
            "add",
            "announce",
            "claim",
            "state",
            "note",
            "confirm",
            "warn",
            "write",
            "quote",
            "accord",
            "cite",
            "describe",
            "kill",
            "pound",
            "strike",
            "hit",
            "bomb",
            "shell",
            "attack");

    private Tie() {}

    static boolean holds(Sentence sentence, int token, List<Event> events) {
        Set<Integer> above = up(sentence, token);
        for (Event event : events) {
            if (above.contains(event.token()) || up(sentence, event.token()).contains(token)) {
                return true;
            }
            int verb = event.mood().verb();
            if (verb >= 0
                    && above.contains(verb)
                    && !SAYING.contains(sentence.tokens().get(verb).lemma())) {
                return true;
            }
            for (int common : up(sentence, event.token())) {
                if (above.contains(common)) {
                    Token node = sentence.tokens().get(common);
                    if (!SAYING.contains(node.lemma()) && path(sentence, token, common) <= 4) {
                        return true;
                    }
                    break;
                }
            }
        }
        return false;
    }

    private static int path(Sentence sentence, int from, int to) {
        int steps = 0;
        int at = from;
        while (at != to && at >= 0 && steps < 40) {
            at = sentence.tokens().get(at).head();
            steps++;
        }
        return steps;
    }

    private static Set<Integer> up(Sentence sentence, int token) {
        Set<Integer> above = new java.util.LinkedHashSet<>();
        int at = token;
        while (at >= 0 && above.add(at)) {
            at = sentence.tokens().get(at).head();
        }
        return above;
    }
}
