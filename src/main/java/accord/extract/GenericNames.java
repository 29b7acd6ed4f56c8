package accord.extract;

import accord.codebook.ActorEntry;
import accord.codebook.ActorHit;
import accord.codebook.Codebook;
import accord.codebook.Government;
import accord.codebook.Nation;
import accord.codebook.WordSenses;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.time.LocalDate;
import java.util.Set;

/** Words that stand for an actor of whatever war (rebels, the army, elders): those of the country that the text is about, or names. */
final class GenericNames {
    private final Codebook codebook;
    private final WordSenses words;

    GenericNames(Codebook codebook) {
        this.codebook = codebook;
        this.words = codebook.roles();
    }

    /** The actor that a word stands for; null where it only tells whose something is. */
    Named of(Sentence sentence, ActorHit hit, int first, int last, int head, LocalDate day, String country) {
        ActorEntry entry = hit.entry();
        Token token = sentence.tokens().get(head);
        Token over = sentence.head(token);
        boolean modifies =
                over != null && Set.of("compound", "amod", "nmod", "poss", "nn").contains(token.label());
        if (modifies && over.index() > last && !token.label().equals("poss") && !person(over)
                || entry.type().equals("community") && modifies) {
            return null;
        }
        Nation nation = nation(sentence, first);
        String of = nation == null ? country : nation.country();
        if (entry.id().equals("*.government")) {
            Government government = codebook.governments().of(of, day);
            if (government == null) {
                return null;
            }
            String state = nation != null && !of.equals(country) ? "state" : "government";
            return new Named(
                    sentence.index(),
                    first,
                    last,
                    head,
                    government.id(),
                    state.equals("state") ? government.state() : government.name(),
                    government.lineage(),
                    state,
                    state.equals("state") ? "foreign" : "government",
                    of,
                    hit.text());
        }
        String id = (of.isEmpty() ? "xx" : codebook.governments().prefix(of))
                + entry.id().substring(1);
        return new Named(
                sentence.index(), first, last, head, id, entry.name(), id, entry.type(), entry.side(), of, hit.text());
    }

    private boolean person(Token over) {
        return words.has(over.lemma(), "member");
    }

    /** The nation of an adjective before a word: Turkish army, Syria's army. */
    private Nation nation(Sentence sentence, int first) {
        for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
            Token token = sentence.tokens().get(i);
            Nation nation = codebook.gazetteer().nation(Folding.fold(token.form()));
            if (nation != null && !nation.use().equals("people")) {
                return nation;
            }
            if (!token.tag().startsWith("JJ")
                    && !token.tag().startsWith("NN")
                    && !token.tag().equals("POS")) {
                break;
            }
        }
        return null;
    }
}
