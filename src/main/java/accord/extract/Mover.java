package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Who moves under a verb of movement: its subject, or its object where the verb moves somebody. "Fighters left" tells of
 * a departure; "a truce left the town in rebel hands" and "sent text messages" do not.
 */
final class Mover {
    private static final Set<String> MOVING_OTHERS = Set.of(
            "evacuate",
            "take",
            "bring",
            "send",
            "transfer",
            "transport",
            "convey",
            "ferry",
            "bus",
            "move",
            "evict",
            "expel",
            "deport",
            "displace",
            "carry",
            "relocate",
            "resettle");

    /** Verbs whose object the grammar seldom shows. */
    private static final Set<String> STEERING = Set.of("let", "allow", "permit");

    private static final int REACH = 4;

    private Mover() {}

    /** Whether the verb's mover can be people or what carries them; true where the grammar shows no mover. */
    static boolean fits(Sentence sentence, int token, Set<String> people) {
        Token verb = sentence.tokens().get(token);
        if (!verb.isVerb()) {
            return true;
        }
        Token mover = of(sentence, verb, 0);
        if (mover == null || !mover.isNoun() || STEERING.contains(verb.lemma())) {
            return true;
        }
        boolean own = mover.label().equals("dobj") || mover.label().equals("nsubjpass");
        for (int i = Math.max(0, token - REACH); i < token && !own; i++) {
            Token before = sentence.tokens().get(i);
            if (people.contains(before.lemma()) && before.isNoun()) {
                return true;
            }
        }
        Set<Integer> seen = new HashSet<>();
        return like(sentence, mover, people, seen);
    }

    private static Token of(Sentence sentence, Token verb, int depth) {
        List<Token> children = sentence.children(verb);
        Token passive = child(children, "nsubjpass");
        if (passive != null) {
            return relative(sentence, verb, passive);
        }
        boolean moves = MOVING_OTHERS.contains(verb.lemma());
        boolean reduced = verb.tag().equals("VBN")
                && Set.of("acl", "nmod", "relcl", "rcmod", "vmod").contains(verb.label());
        if (reduced) {
            return sentence.head(verb);
        }
        Token object = child(children, "dobj");
        if (moves && object != null) {
            return object;
        }
        if (moves && verb.tag().equals("VBN")) {
            return null;
        }
        Token subject = child(children, "nsubj");
        if (subject != null) {
            return moves ? null : relative(sentence, verb, subject);
        }
        Token head = sentence.head(verb);
        if (moves || head == null || depth > 4) {
            return null;
        }
        return switch (verb.label()) {
            case "conj", "advcl", "xcomp", "ccomp" -> {
                Token given = verb.label().equals("xcomp") || verb.label().equals("ccomp")
                        ? child(sentence.children(head), "dobj")
                        : null;
                if (given != null) {
                    yield given;
                }
                yield head.isVerb() && !(verb.tag().equals("VB") && verb.label().equals("advcl"))
                        ? subject(sentence, head, depth + 1)
                        : null;
            }
            case "acl", "vmod", "relcl" -> head;
            default -> null;
        };
    }

    private static Token subject(Sentence sentence, Token verb, int depth) {
        List<Token> children = sentence.children(verb);
        Token subject = child(children, "nsubj");
        subject = subject == null ? child(children, "nsubjpass") : subject;
        return subject != null ? relative(sentence, verb, subject) : of(sentence, verb, depth);
    }

    private static Token relative(Sentence sentence, Token verb, Token subject) {
        boolean pronoun = subject.tag().startsWith("W");
        return pronoun && verb.label().equals("relcl") ? sentence.head(verb) : subject;
    }

    private static Token child(List<Token> children, String label) {
        return children.stream()
                .filter(c -> c.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    private static boolean like(Sentence sentence, Token token, Set<String> people, Set<Integer> seen) {
        if (!seen.add(token.index()) || seen.size() > 12) {
            return false;
        }
        String form = token.form().toLowerCase(Locale.ROOT);
        if (people.contains(token.lemma())
                || people.contains(form)
                || token.isProper()
                || token.tag().equals("CD")
                || token.tag().startsWith("PRP")
                || token.tag().startsWith("W")
                || form.endsWith("ers") && token.tag().equals("NNS")) {
            return true;
        }
        for (Token child : sentence.children(token)) {
            boolean part = Set.of("conj", "prep", "pobj", "appos", "num", "nmod", "compound", "quantmod")
                    .contains(child.label());
            if (part && like(sentence, child, people, seen)) {
                return true;
            }
        }
        return false;
    }
}
