package accord.extract;

import accord.codebook.WordSenses;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Set;

/** Reads the verb whose subject or agent an actor is. */
final class PartOfVerb {
    private final WordSenses words;

    PartOfVerb(WordSenses words) {
        this.words = words;
    }

    Part agent(Token verb, Named named) {
        String lemma = verb.lemma();
        if (named.helper() || named.state()) {
            if (words.has(lemma, "broker")) {
                return Part.BROKERS;
            }
            if (words.has(lemma, "carry")
                    || words.has(lemma, "leaving")
                    || named.type().equals("aid")) {
                return Part.CARRIES;
            }
            if (named.helper() || Set.of("agree", "sign", "support", "back").contains(lemma)) {
                return Part.BROKERS;
            }
            return words.has(lemma, "agree") ? Part.DEALS : Part.SIDE;
        }
        if (named.group() && Set.of("evacuate", "abandon", "vacate").contains(lemma)) {
            return Part.LEAVES;
        }
        if (Set.of("mediate", "broker", "sponsor").contains(lemma)) {
            return Part.BROKERS;
        }
        return words.has(lemma, "agree") ? Part.DEALS : Part.SIDE;
    }

    void subject(Sentence sentence, Token verb, Named named, Set<Part> parts) {
        Token main = chain(sentence, verb);
        boolean refused = outside(sentence, verb);
        for (Token at : main.equals(verb) ? new Token[] {verb} : new Token[] {verb, main}) {
            String lemma = at.lemma();
            if (named.helper() || named.state()) {
                if (words.has(lemma, "broker") || named.helper() && words.has(lemma, "call")) {
                    parts.add(refused ? Part.OUTSIDE : Part.BROKERS);
                } else if (words.has(lemma, "carry")) {
                    parts.add(refused && named.helper() ? Part.OUTSIDE : Part.CARRIES);
                } else if (named.state()
                        && Set.of("agree", "sign", "reach", "conclude").contains(lemma)) {
                    parts.add(Part.BROKERS);
                } else if (named.state()
                        && (words.has(lemma, "strike")
                                || Set.of("announce", "implement", "decree", "abandon")
                                        .contains(lemma))) {
                    parts.add(Part.DEALS);
                } else if (named.state() && words.has(lemma, "agree") && !words.has(lemma, "say")) {
                    parts.add(Part.SIDE);
                }
            } else if (words.has(lemma, "leave") && named.group()) {
                parts.add(Part.LEAVES);
            } else if (named.fights() && words.has(lemma, "agree")) {
                parts.add(words.has(lemma, "strike") ? Part.DEALS : words.has(lemma, "say") ? Part.TELLS : Part.SIDE);
            } else if (words.has(lemma, "broker") && !named.fights()) {
                parts.add(Part.BROKERS);
            } else if (named.type().equals("community") && (words.has(lemma, "strike") || lemma.equals("meet"))) {
                parts.add(Part.DEALS);
            }
        }
        if (parts.isEmpty() && words.has(verb.lemma(), "say")) {
            parts.add(Part.TELLS);
        }
    }

    /** The verb that a steering verb leads to: agreed to leave, will be allowed to go. */
    private Token chain(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            if (child.label().equals("xcomp") && child.isVerb()) {
                return child;
            }
        }
        return verb;
    }

    boolean outside(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(c -> c.label().equals("neg")
                        || words.has(c.lemma(), "without")
                        || sentence.children(c).stream()
                                .anyMatch(d -> words.has(d.lemma(), "without")
                                        && c.label().equals("dobj")));
    }
}
