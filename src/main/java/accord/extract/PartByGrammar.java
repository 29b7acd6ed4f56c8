package accord.extract;

import accord.codebook.WordSenses;
import accord.text.Sentence;
import accord.text.Token;
import java.util.EnumSet;
import java.util.Set;

/**
 * Walks from a name up the dependencies to the word that governs it (an agreement between A and B, brokered by A, A will leave,
 * buses of A) and reads that word.
 */
final class PartByGrammar {
    private final WordSenses words;
    private final PartOfVerb verbs;

    PartByGrammar(WordSenses words) {
        this.words = words;
        this.verbs = new PartOfVerb(words);
    }

    /** All that the place of a name in its sentence says, strongest first; empty where the grammar says nothing. */
    Set<Part> of(Sentence sentence, Named named) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        Token at = sentence.tokens().get(named.head());
        if ((named.state() || named.helper()) && words.has(at.lemma(), "broker") && at.isNoun()) {
            parts.add(Part.BROKERS);
            return parts;
        }
        for (int step = 0; step < 7 && at != null; step++) {
            Token head = sentence.head(at);
            if (head == null) {
                break;
            }
            switch (at.label()) {
                case "conj", "appos", "dep" -> at = head;
                case "compound", "amod", "nmod", "poss", "nn", "npadvmod" -> {
                    if (words.has(head.lemma(), "broker") || head.lemma().equals("brokered")) {
                        parts.add(Part.BROKERS);
                        return parts;
                    }
                    if (words.has(head.lemma(), "carrier") && (named.helper() || named.state())) {
                        parts.add(Part.CARRIES);
                        at = head;
                        continue;
                    }
                    if (words.has(head.lemma(), "leaving") && named.group()) {
                        parts.add(Part.LEAVES);
                        return parts;
                    }
                    if (words.has(head.lemma(), "bargain")) {
                        parts.add(named.helper() || named.state() ? Part.BROKERS : Part.DEALS);
                        return parts;
                    }
                    if (head.isVerb() && words.has(head.lemma(), "broker")) {
                        parts.add(Part.BROKERS);
                        return parts;
                    }
                    at = head;
                }
                case "pobj" -> {
                    Part part = preposition(sentence, head, named);
                    if (part != null) {
                        parts.add(part);
                        return parts;
                    }
                    Token over = sentence.head(head);
                    boolean partitive = head.lemma().equals("of") && over != null && over.isNoun();
                    if (over != null
                            && (partitive
                                    || head.lemma().equals("include")
                                    || head.lemma().equals("like"))) {
                        at = over;
                    } else {
                        return parts;
                    }
                }
                case "nsubj" -> {
                    verbs.subject(sentence, head, named, parts);
                    return parts;
                }
                case "nsubjpass" -> {
                    if (named.helper() && verbs.outside(sentence, head)) {
                        parts.add(Part.OUTSIDE);
                        return parts;
                    }
                    if (words.has(head.lemma(), "taken") && named.group()) {
                        parts.add(Part.LEAVES);
                    } else if (named.fights()) {
                        parts.add(Part.SIDE);
                    } else if (named.helper() && words.has(head.lemma(), "agree")) {
                        parts.add(Part.CARRIES);
                    }
                    return parts;
                }
                case "dobj", "dative", "obj" -> {
                    if ((words.has(head.lemma(), "taken") || words.has(head.lemma(), "leave")) && named.group()) {
                        parts.add(Part.LEAVES);
                    } else if (named.fights()
                            && (words.has(head.lemma(), "call") || words.has(head.lemma(), "agree"))) {
                        parts.add(Part.SIDE);
                    } else if (head.lemma().equals("involve")) {
                        parts.add(Part.DEALS);
                    }
                    return parts;
                }
                case "agent" -> {
                    parts.add(verbs.agent(head, named));
                    return parts;
                }
                default -> {
                    return parts;
                }
            }
        }
        return parts;
    }

    private Part preposition(Sentence sentence, Token prep, Named named) {
        Token over = sentence.head(prep);
        String above = over == null ? "" : over.lemma();
        return switch (prep.lemma()) {
            case "by" -> over == null ? null : verbs.agent(over, named);
            case "between", "with", "among" -> {
                if (named.helper()) {
                    yield null;
                }
                yield words.has(above, "bargain")
                                || words.has(above, "strike")
                                || words.has(above, "call")
                                || near(sentence, prep)
                        ? Part.DEALS
                        : null;
            }
            case "of" -> {
                if (words.has(above, "broker")
                        || Set.of("supervision", "oversight", "monitoring").contains(above)) {
                    yield above.equals("supervision") && named.helper() ? Part.CARRIES : Part.BROKERS;
                }
                if (words.has(above, "leaving") && named.group()) {
                    yield Part.LEAVES;
                }
                yield words.has(above, "carrier") && named.helper() ? Part.CARRIES : null;
            }
            case "for" -> words.has(above, "leaving") && named.group() ? Part.LEAVES : null;
            case "to", "over" -> named.fights() || named.state() ? handed(above) : null;
            case "through" ->
                words.has(above, "bargain") || words.has(above, "agree") || above.equals("come") ? Part.BROKERS : null;
            case "from" -> Set.of("pressure", "guarantee", "promise").contains(above) ? Part.BROKERS : null;
            default -> null;
        };
    }

    private Part handed(String above) {
        if (Set.of("surrender", "hand", "handover", "deliver", "give", "over").contains(above)) {
            return Part.DEALS;
        }
        return words.has(above, "agree") || above.equals("offer") || above.equals("return") ? Part.SIDE : null;
    }

    private boolean near(Sentence sentence, Token prep) {
        for (int i = prep.index() - 1; i >= 0 && i >= prep.index() - 4; i--) {
            if (words.has(sentence.tokens().get(i).lemma(), "bargain")) {
                return true;
            }
        }
        return false;
    }
}
