package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Government;
import accord.codebook.Nation;
import accord.codebook.WordSenses;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Governments that a nationality with a word of state names (Turkish officials), or a country that the grammar lets act. */
final class NationNames {
    /** Most words of an office. */
    private static final int OFFICE = 5;

    private final Codebook codebook;
    private final WordSenses words;

    NationNames(Codebook codebook) {
        this.codebook = codebook;
        this.words = codebook.roles();
    }

    /** Governments that only a nationality with a word of state names: Norwegian mediators. */
    void add(Scene scene, Sentence sentence, LocalDate day, List<Named> found) {
        for (Token token : sentence.tokens()) {
            if (!Character.isUpperCase(token.form().charAt(0))) {
                continue;
            }
            int dash = token.form().lastIndexOf('-');
            Nation nation =
                    codebook.gazetteer().nation(Folding.fold(token.form().substring(dash + 1)));
            boolean covered =
                    dash < 0 && found.stream().anyMatch(n -> n.first() <= token.index() && n.last() >= token.index());
            if (nation == null || covered || nation.use().equals("ethnic")) {
                continue;
            }
            Token head = sentence.head(token);
            boolean state = head != null && head.index() > token.index() && words.has(head.lemma(), "state");
            int office = office(sentence, token.index());
            if (!state && office < 0 && !nation.use().equals("people")) {
                continue;
            }
            Government government = codebook.governments().of(nation.country(), day);
            boolean home = nation.country().equals(scene.country());
            if (government == null || nation.use().equals("people") && home) {
                continue;
            }
            int at = state ? head.index() : Math.max(office, token.index());
            found.add(new Named(
                    sentence.index(),
                    token.index(),
                    at,
                    at,
                    government.id(),
                    home ? government.name() : government.state(),
                    government.lineage(),
                    home ? "government" : "state",
                    home ? "government" : "foreign",
                    nation.country(),
                    sentence.tokens().get(token.index()).form()));
        }
        for (Where where : scene.places(sentence.index())) {
            boolean covered = found.stream().anyMatch(n -> n.first() <= where.last() && n.last() >= where.first());
            if (covered || !where.country() || where.place().country() == null) {
                continue;
            }
            Token head = where.head(sentence);
            if (!where.metonym() && !acts(sentence, head.index(), where)) {
                continue;
            }
            Government government = codebook.governments().of(where.place().country(), day);
            if (government != null) {
                boolean home = where.place().country().equals(scene.country());
                found.add(new Named(
                        sentence.index(),
                        where.first(),
                        where.last(),
                        head.index(),
                        government.id(),
                        home ? government.name() : government.state(),
                        government.lineage(),
                        home ? "government" : "state",
                        home ? "government" : "foreign",
                        where.place().country(),
                        where.place().text()));
            }
        }
    }

    /** "Turkish Foreign Minister Ahmet Davutoglu": the last word of the office that follows a nationality; -1 where none does. */
    private int office(Sentence sentence, int nation) {
        List<Token> tokens = sentence.tokens();
        int last = -1;
        for (int i = nation + 1; i < tokens.size() && i - nation <= OFFICE; i++) {
            String word = tokens.get(i).form().toLowerCase(Locale.ROOT);
            if (words.has(word, "office")) {
                last = i;
            } else if (!words.has(word, "rank")) {
                break;
            }
        }
        return last;
    }

    /** Whether the grammar makes a country an actor: subject, agent, possessor or attribute of a word of state. */
    boolean acts(Sentence sentence, int index, Where where) {
        Token token = sentence.tokens().get(index);
        Token head = sentence.head(token);
        if (head == null) {
            return false;
        }
        return switch (token.label()) {
            case "nsubj" -> head.isVerb() && !head.lemma().equals("be");
            case "conj", "appos" -> acts(sentence, head.index(), where);
            case "poss", "compound", "nmod", "amod" -> words.has(head.lemma(), "state");
            case "pobj" ->
                head.lemma().equals("by")
                        || head.lemma().equals("with")
                        || head.lemma().equals("between");
            case "agent" -> true;
            default -> false;
        };
    }
}
