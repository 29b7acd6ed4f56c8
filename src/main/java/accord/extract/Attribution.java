package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.Set;

/** The grammar of citing: who is the subject of a verb of saying, whom a preposition governs, what hangs on the verb. */
final class Attribution {
    private static final int FAR = 14;
    private static final Set<String> BREAKS = Set.of(",", "''", "\"", "\u201d", "-", "\u2013", "\u2014", ";", ":");

    private Attribution() {}

    /** Parsers lose the subject of a saying that closes a sentence: "…, a spokesman for the group said". The words tell it. */
    static Token before(Sentence sentence, Token verb) {
        int start = -1;
        for (int i = verb.index() - 1; i >= 0 && i >= verb.index() - FAR; i--) {
            if (BREAKS.contains(sentence.tokens().get(i).form())) {
                start = i + 1;
                break;
            }
            if (sentence.tokens().get(i).isVerb()
                    && !sentence.tokens().get(i).tag().equals("VBN")) {
                return null;
            }
        }
        Token head = null;
        for (int i = Math.max(start, 0); start >= 0 && i < verb.index(); i++) {
            Token token = sentence.tokens().get(i);
            if (token.tag().equals("IN") && head != null) {
                break;
            }
            head = token.isNoun() || token.tag().equals("PRP") ? token : head;
        }
        return head;
    }

    /** Parsers take the subject of a saying that follows it for its content: "…, said a doctor inside". */
    static Token behind(Sentence sentence, Token verb) {
        int at = verb.index() + 1;
        boolean closes = verb.index() > 0
                && BREAKS.contains(sentence.tokens().get(verb.index() - 1).form());
        Token head = null;
        while (closes && at < sentence.tokens().size()) {
            Token token = sentence.tokens().get(at);
            if (token.isNoun()) {
                head = token;
            } else if (head != null || !token.tag().equals("DT") && !token.tag().startsWith("JJ")) {
                break;
            }
            at++;
        }
        return head;
    }

    /** The subject of a verb, or of the verb that it is joined to. */
    static Token subject(Sentence sentence, Token verb) {
        Token at = verb;
        for (int i = 0; i < 3 && at != null; i++) {
            Token nearest = null;
            for (Token child : sentence.children(at)) {
                boolean nearer = nearest == null
                        || Math.abs(child.index() - at.index()) < Math.abs(nearest.index() - at.index());
                if (child.label().equals("nsubj") && nearer) {
                    nearest = child;
                }
            }
            if (nearest != null) {
                return nearest;
            }
            at = at.label().equals("conj") || at.label().equals("xcomp") ? sentence.head(at) : null;
        }
        return null;
    }

    /** Whether a clause, a quotation or a figure hangs on the verb. */
    static boolean content(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                        .anyMatch(c -> Set.of("ccomp", "parataxis", "xcomp").contains(c.label()))
                || figure(sentence, verb);
    }

    /** Whether a number hangs on the verb, with no verb and no more than three words between. */
    static boolean figure(Sentence sentence, Token verb) {
        for (Token token : sentence.tokens()) {
            if (token.tag().equals("CD")) {
                Token at = sentence.head(token);
                for (int i = 0; i < 4 && at != null; i++) {
                    if (at.equals(verb)) {
                        return true;
                    }
                    at = at.isVerb() || at.label().startsWith("nsubj") ? null : sentence.head(at);
                }
            }
        }
        return false;
    }

    /** The noun that a preposition governs. */
    static Token after(Sentence sentence, int prep) {
        for (Token token : sentence.tokens()) {
            if (token.head() == prep && token.label().equals("pobj")) {
                return token;
            }
        }
        for (int i = prep + 1; i < sentence.tokens().size() && i <= prep + 5; i++) {
            Token token = sentence.tokens().get(i);
            boolean last = i + 1 == sentence.tokens().size()
                    || !sentence.tokens().get(i + 1).isNoun();
            if (token.isNoun() && last) {
                return token;
            }
        }
        return null;
    }
}
