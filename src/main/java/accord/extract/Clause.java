package accord.extract;

import accord.codebook.PeopleWords;
import accord.model.Phase;
import accord.text.Quantity;
import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the verbs that govern a count of people say of them.
 *
 * @param harm they were killed or hurt, fled or were arrested
 * @param moved they left, were moved, served or are still inside
 * @param freed they were released or swapped
 * @param told a speaker gives the number, and nothing more is said of it
 * @param phase planned, done or remaining; null where the clause does not say
 */
record Clause(boolean harm, boolean moved, boolean freed, boolean told, Phase phase) {
    private static final int CLIMB = 12;
    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "may", "might", "could", "can", "must", "'ll", "'d", "wo");
    private static final Set<String> STILL =
            Set.of("inside", "behind", "besieged", "trapped", "remaining", "encircled", "stranded");
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "report",
            "estimate",
            "add",
            "announce",
            "think",
            "believe",
            "state",
            "put",
            "confirm",
            "claim",
            "quote",
            "speak",
            "mention",
            "count",
            "give",
            "have",
            "reckon",
            "reach",
            "total");

    /**
     * @param people index of the noun that names them, or of the number
     */
    static Clause of(Sentence sentence, PeopleWords words, int people, Quantity quantity) {
        List<Token> tokens = sentence.tokens();
        Token noun = tokens.get(people);
        boolean own = false;
        if (apart(sentence, words, noun)) {
            return new Clause(true, false, false, false, null);
        }
        for (Token child : sentence.children(noun)) {
            if (child.index() > people && child.isVerb()) {
                if (words.verb(child.lemma(), "harm")) {
                    return new Clause(true, false, false, false, null);
                }
                own |= words.verb(child.lemma(), "stay");
            }
        }
        if (own || still(tokens, quantity, people)) {
            return new Clause(false, true, false, false, Phase.REMAINING);
        }
        return climb(sentence, words, noun);
    }

    private static boolean still(List<Token> tokens, Quantity quantity, int people) {
        for (int i = Math.max(0, quantity.first() - 3); i < Math.min(tokens.size(), people + 7); i++) {
            String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
            if (i > people && (word.equals(",") || word.equals(";") || word.equals("and") || word.equals("from"))) {
                return false;
            }
            boolean place =
                    i > people && i + 1 < tokens.size() && tokens.get(i + 1).isNoun();
            if (STILL.contains(word) && !place) {
                return true;
            }
        }
        return false;
    }

    private static Clause climb(Sentence sentence, PeopleWords words, Token noun) {
        boolean planned = false;
        boolean stay = false;
        boolean move = false;
        boolean freed = false;
        boolean past = false;
        boolean told = false;
        boolean seen = false;
        Token below = noun;
        Token at = sentence.head(noun);
        for (int steps = 0; at != null && steps < CLIMB; steps++) {
            String lemma = at.lemma();
            if (at.isVerb() && !lemma.equals("include")) {
                if (words.verb(lemma, "harm") && !move && !stay && !freed) {
                    return new Clause(true, false, false, false, null);
                }
                if (seen && SAYING.contains(lemma)) {
                    break;
                }
                told |= SAYING.contains(lemma);
                boolean left = lemma.equals("leave") && passive(sentence, at);
                move |= words.verb(lemma, "move") && !left;
                freed |= words.verb(lemma, "free") || (lemma.equals("go") && let(sentence, at));
                stay |= (left || words.verb(lemma, "stay")) && !move;
                planned |= words.verb(lemma, "plan") || modal(sentence, at) || infinitive(sentence, at);
                past |= !seen && (at.tag().equals("VBD") || at.tag().equals("VBN"));
                if (!seen) {
                    if (then(sentence, at, words, "harm")) {
                        return new Clause(true, false, false, false, null);
                    }
                    move |= then(sentence, at, words, "move");
                    for (Token child : sentence.children(at)) {
                        if (child.isVerb()
                                && child.index() != below.index()
                                && child.label().startsWith("xcomp")) {
                            boolean to = infinitive(sentence, child);
                            move |= words.verb(child.lemma(), "move");
                            freed |= words.verb(child.lemma(), "free");
                            stay |= words.verb(child.lemma(), "stay") && !move;
                            planned |=
                                    to && !lemma.equals("begin") && !lemma.equals("start") && !lemma.equals("manage");
                        }
                    }
                }
                seen = true;
            } else if (words.verb(lemma, "plan")) {
                planned = true;
            } else if (at.isNoun() && harmNoun(lemma)) {
                return new Clause(true, false, false, false, null);
            } else if (at.isNoun() && evacuationNoun(lemma)) {
                move = true;
            }
            below = at;
            at = sentence.head(at);
        }
        if (stay && !move && !freed) {
            return new Clause(false, true, false, told, Phase.REMAINING);
        }
        Phase phase = planned ? Phase.PLANNED : past || move || freed ? Phase.DONE : null;
        return new Clause(false, move || stay, freed, told, phase);
    }

    /** Whether a verb joined to this one has a sense: they laid down their arms and left; they attacked and were killed. */
    private static boolean then(Sentence sentence, Token verb, PeopleWords words, String sense) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.label().equals("conj")
                        && child.isVerb()
                        && words.verb(child.lemma(), sense)
                        && sentence.children(child).stream()
                                .noneMatch(own -> own.label().startsWith("nsubj")));
    }

    /** Whether those counted besiege others, stand dead in the words, or only speak. */
    private static boolean apart(Sentence sentence, PeopleWords words, Token noun) {
        Token head = sentence.head(noun);
        if (head == null) {
            return false;
        }
        Token over = sentence.head(head);
        boolean by = head.lemma().equals("by") && over != null && words.verb(over.lemma(), "stay");
        boolean dead = noun.index() + 1 < sentence.tokens().size()
                && sentence.tokens().get(noun.index() + 1).lemma().equals("dead");
        boolean speak = noun.label().equals("nsubj")
                && Set.of("say", "confirm", "tell", "report", "state", "announce")
                        .contains(head.lemma());
        return by || dead || speak;
    }

    private static boolean modal(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.index() < verb.index()
                        && MODALS.contains(child.form().toLowerCase(Locale.ROOT)));
    }

    private static boolean infinitive(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .anyMatch(child -> child.tag().equals("TO") && child.index() < verb.index());
    }

    private static boolean passive(Sentence sentence, Token verb) {
        return verb.tag().equals("VBN")
                && sentence.children(verb).stream()
                        .anyMatch(child -> child.lemma().equals("be") && child.index() < verb.index());
    }

    /** "Have been let go". */
    private static boolean let(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        return head != null && head.lemma().equals("let");
    }

    private static boolean harmNoun(String lemma) {
        return Set.of("death", "killing", "execution", "toll", "massacre", "murder")
                .contains(lemma);
    }

    private static boolean evacuationNoun(String lemma) {
        return Set.of("evacuation", "exit", "departure", "transfer", "release", "withdrawal", "freeing", "return")
                .contains(lemma);
    }
}
