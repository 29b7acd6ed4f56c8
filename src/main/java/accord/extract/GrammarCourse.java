package accord.extract;

import accord.codebook.WayWords;
import accord.codebook.WayWords.Sense;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Set;

/** Reads how a place stands from the grammar of its sentence: the preposition or the verb that it hangs on. */
final class GrammarCourse {
    private final WayWords ways;

    GrammarCourse(WayWords ways) {
        this.ways = ways;
    }

    Course of(Sentence sentence, Where where) {
        Bearing bearing = bearing(sentence, where);
        return new Course(bearing, moved(sentence, where), arriving(sentence, where));
    }

    private Bearing bearing(Sentence sentence, Where where) {
        Token at = where.head(sentence);
        for (int i = 0; i < 12 && at != null; i++) {
            Token head = sentence.head(at);
            if (head == null) {
                return Bearing.AT;
            }
            String label = at.label();
            switch (label) {
                case "conj", "appos", "compound", "nmod", "nn", "poss", "amod", "npadvmod", "dep", "punct" -> {
                    if (Set.of("poss", "compound", "nmod").contains(label) && !ways.is(head.lemma(), Sense.PART)) {
                        return where.country() || where.metonym() ? Bearing.BESIDE : Bearing.AT;
                    }
                    at = head;
                }
                case "pobj" -> {
                    if (head.lemma().equals("of")) {
                        Token over = sentence.head(head);
                        if (over != null && over.lemma().equals("out")) {
                            return Bearing.FROM;
                        }
                        if (over != null && ways.is(over.lemma(), Sense.PART)) {
                            at = over;
                            continue;
                        }
                        if (over != null && over.lemma().equals("way")) {
                            return Bearing.VIA;
                        }
                        return over != null
                                        && Set.of("evacuation", "departure", "withdrawal")
                                                .contains(over.lemma())
                                ? Bearing.FROM
                                : Bearing.AT;
                    }
                    return prep(sentence, head, where);
                }
                case "nsubj", "nsubjpass", "agent" -> {
                    return where.country() ? Bearing.BESIDE : Bearing.AT;
                }
                case "dobj", "dative", "obj" -> {
                    if (ways.is(head.lemma(), Sense.LEAVE)) {
                        return Bearing.FROM;
                    }
                    return ways.is(head.lemma(), Sense.REACH) && !at.lemma().isEmpty() ? Bearing.TO : Bearing.AT;
                }
                default -> {
                    return Bearing.AT;
                }
            }
        }
        return Bearing.AT;
    }

    private Bearing prep(Sentence sentence, Token prep, Where where) {
        Token over = sentence.head(prep);
        String above = over == null ? "" : over.lemma();
        switch (prep.lemma()) {
            case "from", "off":
                return source(over) || born(sentence, prep) ? Bearing.BESIDE : Bearing.FROM;
            case "out":
                return Bearing.FROM;
            case "to", "toward", "towards", "into", "onto":
                if (above.equals("near") || above.equals("close") || above.equals("next")) {
                    return Bearing.BESIDE;
                }
                return goes(sentence, over, where) ? Bearing.TO : Bearing.AT;
            case "for":
                return chain(sentence, over)
                                && !Set.of("allow", "be", "wait").contains(above)
                                && !brought(sentence, over)
                        ? Bearing.TO
                        : Bearing.AT;
            case "via", "through", "past":
                return Bearing.VIA;
            case "before", "after", "since", "around":
                return Bearing.BESIDE;
            default:
                if (elsewhere(above, where) || signed(prep, above)) {
                    return Bearing.BESIDE;
                }
                if (Set.of("between", "with", "against", "by", "about", "like").contains(prep.lemma())
                        && where.country()) {
                    return Bearing.BESIDE;
                }
                if (ways.is(above, Sense.ARRIVE) && Set.of("in", "at", "on").contains(prep.lemma())) {
                    return Bearing.TO;
                }
                // "to a shelter in X", "from a pocket near X": the outer preposition tells
                if (over != null && over.label().equals("pobj") && sentence.head(over) != null && !over.isProper()) {
                    Bearing outer = prep(sentence, sentence.head(over), where);
                    return outer == Bearing.FROM || outer == Bearing.TO || outer == Bearing.VIA ? outer : Bearing.AT;
                }
                return Bearing.AT;
        }
    }

    /** "talks in Geneva", "speaking in Moscow", "an official in Amman": where it is said, not where it happens. */
    private boolean elsewhere(String above, Where where) {
        return ways.is(above, Sense.ELSEWHERE) || ways.is(above, Sense.TALK) && (where.country() || where.capital());
    }

    /** "a resident from Homs", "reports from Aleppo": where people or news come from, not where they leave. */
    private boolean source(Token over) {
        return over != null
                && over.isNoun()
                && ways.is(over.lemma(), Sense.SOURCE)
                && !over.label().equals("nsubjpass");
    }

    /** Whether it is aid that goes there: what a verb brings, or what the goal hangs on. */
    private boolean brought(Sentence sentence, Token over) {
        if (over == null) {
            return false;
        }
        if (!over.isVerb()) {
            return aid(sentence, over);
        }
        return sentence.children(over).stream()
                .anyMatch(c -> Set.of("dobj", "nsubj", "nsubjpass").contains(c.label()) && aid(sentence, c));
    }

    private boolean aid(Sentence sentence, Token token) {
        return ways.is(token.lemma(), Sense.AID)
                || sentence.children(token).stream()
                        .anyMatch(c -> ways.is(c.lemma(), Sense.AID)
                                || Set.of("of", "with").contains(c.lemma())
                                        && sentence.children(c).stream().anyMatch(o -> aid(sentence, o)));
    }

    /** Whether a word of movement governs it. */
    private boolean moved(Sentence sentence, Where where) {
        Token at = sentence.head(where.head(sentence));
        for (int i = 0; i < 7 && at != null; i++) {
            if (ways.is(at.lemma(), Sense.GO)) {
                return !at.lemma().equals("flee");
            }
            at = sentence.head(at);
        }
        return false;
    }

    /** "taken to X", "the convoy to X": people go there, not a word, a bill or a threat. */
    private boolean goes(Sentence sentence, Token over, Where where) {
        if (over == null || ways.is(over.lemma(), Sense.REST) || brought(sentence, over)) {
            return false;
        }
        return moved(sentence, where) || ways.is(over.lemma(), Sense.LIGHT);
    }

    /** "originally from X": where people were born. */
    private boolean born(Sentence sentence, Token prep) {
        int before = prep.index() - 1;
        return before >= 0
                && ways.is(sentence.tokens().get(before).lemma(), Sense.SOURCE)
                && !sentence.tokens().get(before).isVerb()
                && !sentence.tokens().get(before).isNoun();
    }

    /** "signed in X": where the deal was made, not where it holds. */
    private boolean signed(Token prep, String above) {
        return ways.is(above, Sense.SIGN) && Set.of("in", "at").contains(prep.lemma());
    }

    private boolean chain(Sentence sentence, Token over) {
        Token at = over;
        for (int i = 0; i < 6 && at != null; i++) {
            if (ways.is(at.lemma(), Sense.GO) || ways.is(at.lemma(), Sense.LIGHT)) {
                return true;
            }
            at = at.isNoun() || at.label().equals("prep") || at.label().equals("pobj") ? sentence.head(at) : null;
        }
        return false;
    }

    /** Whether a place is only where people were seen to arrive, on their way or at its end. */
    private boolean arriving(Sentence sentence, Where where) {
        Token at = where.head(sentence);
        for (int i = 0; i < 8 && at != null; i++) {
            if (at.isVerb()) {
                return ways.is(at.lemma(), Sense.ARRIVE);
            }
            at = sentence.head(at);
        }
        return false;
    }
}
