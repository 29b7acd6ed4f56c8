package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.List;

/** The words that a date hangs on, and those about them, by the dependencies of its sentence. */
final class DateGrammar {
    private DateGrammar() {}

    /** The first word above a date that is no preposition and no part of a day. */
    static Token governor(Sentence sentence, Token date) {
        Token at = sentence.head(date);
        for (int i = 0; i < 6 && at != null; i++) {
            boolean passing = at.tag().equals("IN")
                    || at.tag().equals("TO")
                    || at.tag().equals("RB")
                    || (at.isNoun() && DateWords.PARTS.contains(at.lemma()));
            if (!passing && beforeInfinitive(sentence, date, at)) {
                at = sentence.head(at);
                return at == null || !at.tag().equals("IN") ? at : sentence.head(at);
            }
            if (!passing) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    /** "agreed on Thursday to let them leave": a date before the "to" belongs to the verb above. */
    private static boolean beforeInfinitive(Sentence sentence, Token date, Token verb) {
        return verb.isVerb()
                && date.index() < verb.index()
                && sentence.head(verb) != null
                && sentence.head(verb).index() < date.index()
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.lemma().equals("to") && c.index() > date.index() && c.index() < verb.index());
    }

    static Token verb(Sentence sentence, Token start) {
        Token at = start;
        for (int i = 0; i < 6 && at != null; i++) {
            if (at.isVerb()) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    static Token subject(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.label().startsWith("nsubj")) {
                boolean relative = child.tag().startsWith("W");
                return relative ? sentence.head(verb) : child;
            }
        }
        boolean clause = List.of("relcl", "acl", "nmod", "vmod", "prep").contains(verb.label());
        if (clause) {
            return sentence.head(verb);
        }
        Token above = sentence.head(verb);
        boolean shared = above != null && List.of("xcomp", "conj").contains(verb.label());
        return shared ? subject(sentence, above) : null;
    }

    static Token object(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(c -> c.label().equals("dobj"))
                .findFirst()
                .orElse(null);
    }

    /** The noun or verb that a noun hangs on, over its preposition. */
    static Token above(Sentence sentence, int token) {
        Token head = sentence.head(sentence.tokens().get(token));
        return head != null && (head.tag().equals("IN") || head.tag().equals("TO")) ? sentence.head(head) : head;
    }

    /** Took effect, came into force, in place. */
    static boolean intoForce(Sentence sentence, Token verb) {
        for (Token token : sentence.tokens()) {
            boolean under = token.head() == verb.index()
                    || (token.head() >= 0 && sentence.tokens().get(token.head()).head() == verb.index());
            if (under && token.index() > verb.index() && DateWords.FORCE.contains(token.lemma())) {
                return true;
            }
        }
        return false;
    }
}
