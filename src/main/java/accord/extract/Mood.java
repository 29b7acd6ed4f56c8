package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How a sentence puts what a word tells: as done, as going on, as to come, as wished, as denied. Read from the verb that
 * governs the word, its auxiliaries, and the verbs above that it depends on (agreed to leave, refused to leave).
 *
 * @param verb index of the governing verb, -1 where there is none
 * @param tense PAST, PRESENT, FUTURE or NONE (infinitives and nouns without a finite verb)
 * @param perfect has or had done
 * @param progressive is or was doing
 * @param modal lemma of the modal, or empty
 * @param negated whether a negation hangs on the verb or on a verb above it
 * @param control lemma of the verb above that steers it (agree, begin, refuse, allow …), or empty
 * @param controlTense tense of that verb
 */
record Mood(
        int verb,
        Tense tense,
        boolean perfect,
        boolean progressive,
        String modal,
        boolean negated,
        String control,
        Tense controlTense) {

    enum Tense {
        PAST,
        PRESENT,
        FUTURE,
        NONE;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final Set<String> MODALS =
            Set.of("will", "would", "shall", "should", "can", "could", "may", "might", "must", "'ll", "wo", "'d", "ca");

    static Mood of(Sentence sentence, int token) {
        Token verb = verb(sentence, sentence.tokens().get(token));
        if (verb == null) {
            return new Mood(-1, Tense.NONE, false, false, "", false, "", Tense.NONE);
        }
        Mood own = alone(sentence, verb);
        Token above = above(sentence, verb);
        if (above == null) {
            return own;
        }
        Mood steer = alone(sentence, above);
        boolean due = above.lemma().equals("be") && own.tense == Tense.NONE && !own.progressive;
        return new Mood(
                own.verb,
                due ? Tense.FUTURE : own.tense,
                own.perfect,
                own.progressive,
                own.modal.isEmpty() ? steer.modal : own.modal,
                own.negated || steer.negated,
                above.lemma(),
                steer.tense);
    }

    private static Token verb(Sentence sentence, Token start) {
        Token at = start;
        for (int i = 0; i < 8 && at != null; i++) {
            if (at.isVerb() && !at.label().equals("amod") && !at.label().equals("nmod")) {
                return at;
            }
            at = sentence.head(at);
        }
        return null;
    }

    private static Token above(Sentence sentence, Token verb) {
        Token head = sentence.head(verb);
        if (head == null || !Set.of("xcomp", "ccomp", "pcomp", "advcl").contains(verb.label())) {
            return null;
        }
        boolean to = sentence.children(verb).stream()
                .anyMatch(c -> c.label().equals("aux") && c.lemma().equals("to"));
        if (verb.label().equals("xcomp")
                || to && head.isVerb()
                || verb.label().equals("ccomp") && verb.tag().equals("VBG")) {
            return head.isVerb() || head.isNoun() || head.tag().startsWith("JJ") ? head : null;
        }
        return null;
    }

    private static Mood alone(Sentence sentence, Token verb) {
        boolean perfect = false;
        boolean progressive = verb.tag().equals("VBG");
        boolean negated = false;
        boolean to = false;
        boolean finite = false;
        boolean be = false;
        String modal = "";
        Tense tense = Tense.NONE;
        for (Token child : sentence.children(verb)) {
            String lemma = child.lemma();
            switch (child.label()) {
                case "neg" -> negated = true;
                case "aux", "auxpass", "modal" -> {
                    if (MODALS.contains(lemma) || child.tag().equals("MD")) {
                        modal = lemma;
                        tense = lemma.equals("will")
                                        || lemma.equals("'ll")
                                        || lemma.equals("shall")
                                        || lemma.equals("wo")
                                ? Tense.FUTURE
                                : tense;
                    } else if (lemma.equals("to")) {
                        to = true;
                    } else {
                        perfect |= lemma.equals("have");
                        be |= lemma.equals("be");
                        progressive |= child.form().equals("being");
                        finite = true;
                        if (tense == Tense.NONE) {
                            tense = finite(child);
                        }
                    }
                }
                case "nsubj", "nsubjpass" ->
                    negated |= sentence.children(child).stream()
                                    .anyMatch(c -> Set.of("no", "none", "neither", "nobody")
                                            .contains(c.lemma()))
                            || Set.of("none", "nobody", "neither").contains(lemma);
                default -> {}
            }
        }
        if (!finite && modal.isEmpty() && !to && verb.label().equals("conj")) {
            Mood first = shared(sentence, verb);
            if (first != null) {
                return new Mood(
                        verb.index(),
                        first.tense,
                        first.perfect,
                        first.progressive,
                        first.modal,
                        negated,
                        "",
                        Tense.NONE);
            }
        }
        if (tense == Tense.NONE && !finite) {
            tense = finite(verb);
        }
        if (to && be) {
            // "is to leave", "were to be moved"
            tense = Tense.FUTURE;
        }
        return new Mood(verb.index(), tense, perfect, progressive, modal, negated, "", Tense.NONE);
    }

    /** "will leave and hand over", "is shelling but also pursuing": the second verb shares the helping verbs of the first. */
    private static Mood shared(Sentence sentence, Token verb) {
        Token first = sentence.head(verb);
        boolean alike = first != null
                && first.tag().equals(verb.tag())
                && List.of("VB", "VBG", "VBN").contains(verb.tag())
                && sentence.children(verb).stream().noneMatch(c -> c.label().startsWith("nsubj"));
        return alike ? alone(sentence, first) : null;
    }

    private static Tense finite(Token token) {
        return switch (token.tag()) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBZ", "VBP" -> Tense.PRESENT;
            default -> Tense.NONE;
        };
    }

    boolean future() {
        return tense == Tense.FUTURE || modal.equals("will") || modal.equals("would") || modal.equals("shall");
    }
}
