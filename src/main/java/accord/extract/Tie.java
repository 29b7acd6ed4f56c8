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

    /** Whether a word and an event share a clause in the narrow sense: the same verb, its subject or object, or a verb that steers it. */
    static boolean tight(Sentence sentence, int token, List<Event> events) {
        int verb = verb(sentence, token);
        for (Event event : events) {
            if (event.token() == token
                    || near(sentence, token, event.token())
                    || near(sentence, event.token(), token)) {
                return true;
            }
            int other = verb(sentence, event.token());
            if (verb >= 0 && other >= 0) {
                if (verb == other || steers(sentence, verb, other) || steers(sentence, other, verb)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word hangs on an event, or on its verb, with no other verb between. */
    static boolean hangs(Sentence sentence, int token, List<Event> events) {
        for (int at = token, i = 0;
                at >= 0 && i < 12;
                at = sentence.tokens().get(at).head(), i++) {
            int here = at;
            if (events.stream().anyMatch(e -> e.token() == here || e.mood().verb() == here)) {
                return true;
            }
            if (at != token && sentence.tokens().get(at).isVerb()) {
                return false;
            }
        }
        return false;
    }

    /** How many steps in the grammar lie between a word and the nearest of the events. */
    static int distance(Sentence sentence, int token, List<Event> events) {
        List<Integer> above = new java.util.ArrayList<>(up(sentence, token));
        int least = Integer.MAX_VALUE;
        for (Event event : events) {
            int steps = 0;
            for (int common : up(sentence, event.token())) {
                int at = above.indexOf(common);
                if (at >= 0) {
                    least = Math.min(least, steps + at);
                    break;
                }
                steps++;
            }
        }
        return least;
    }

    private static boolean steers(Sentence sentence, int above, int below) {
        Token token = sentence.tokens().get(below);
        return token.head() == above && Set.of("xcomp", "pcomp", "acl", "conj").contains(token.label());
    }

    private static int verb(Sentence sentence, int token) {
        int at = token;
        for (int i = 0; i < 8 && at >= 0; i++) {
            if (sentence.tokens().get(at).isVerb()) {
                return at;
            }
            at = sentence.tokens().get(at).head();
        }
        return -1;
    }

    /** Whether the second is at most three steps above the first, with no verb between. */
    private static boolean near(Sentence sentence, int token, int above) {
        int at = sentence.tokens().get(token).head();
        for (int i = 0; i < 3 && at >= 0; i++) {
            if (at == above) {
                return true;
            }
            if (sentence.tokens().get(at).isVerb()) {
                return false;
            }
            at = sentence.tokens().get(at).head();
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
