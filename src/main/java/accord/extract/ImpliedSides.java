package accord.extract;

import accord.codebook.Government;
import accord.model.Kind;
import accord.model.Role;
import accord.text.Sentence;
import java.util.List;
import java.util.Set;

/** Adds the sides that a deal implies: the government of the place, both sides of the war, the enemy of the one that is named. */
final class ImpliedSides {
    private final Cast cast;
    private final Government government;

    ImpliedSides(Cast cast) {
        this.cast = cast;
        this.government = cast.government;
    }

    void add() {
        if (government != null && !cast.has(c -> c.named.side().equals("kurdish"))) {
            govern();
        }
        if (cast.draft.sentences.stream().anyMatch(s -> sides(cast.scene.sentence(s)))) {
            both();
        }
    }

    /** "Both sides", "the warring parties": the two sides of the country's war, where the article names them. */
    private void both() {
        if (cast.candidates().stream()
                        .filter(c -> c.named.fights() && c.roles.contains(Role.PARTY))
                        .count()
                >= 2) {
            return;
        }
        for (Candidate candidate : List.copyOf(cast.candidates())) {
            boolean state = government != null && candidate.named.id().equals(government.id());
            if (state || candidate.named.rebels()) {
                candidate.roles.add(Role.PARTY);
                cast.rules.add("actors:both-sides");
            }
        }
    }

    /** The government of the place is a side where it stands near, or where its enemies leave or give up. */
    private void govern() {
        Candidate state = cast.known(government.id());
        boolean side = cast.has(c -> c.named.group());
        boolean asked = cast.asked() && cast.draft.kinds.iterator().next() != Kind.EVACUATION;
        int reach = asked
                ? 0
                : cast.moves()
                        ? 2
                        : cast.access()
                                ? 3
                                : cast.draft.kinds.contains(Kind.RECONCILIATION)
                                                || cast.draft.kinds.contains(Kind.HANDOVER)
                                        ? 1
                                        : 0;
        if (state != null && state.distance <= reach) {
            state.roles.add(Role.PARTY);
            cast.rules.add("actors:government-near");
        } else if (cast.moves() && side && mentioned(government.id())) {
            Named named = new Named(
                    cast.draft.anchor,
                    0,
                    0,
                    0,
                    government.id(),
                    government.name(),
                    government.lineage(),
                    "government",
                    "government",
                    cast.country,
                    government.name());
            cast.candidate(named).roles.add(Role.PARTY);
            cast.rules.add("actors:government-far");
        }
    }

    private boolean mentioned(String id) {
        return cast.scene.actors.stream().anyMatch(n -> n.id().equals(id));
    }

    private static boolean sides(Sentence sentence) {
        return pair(
                sentence, Set.of("both", "two", "warring", "opposing", "rival"), Set.of("side", "party", "faction"));
    }

    private static boolean pair(Sentence sentence, Set<String> first, Set<String> second) {
        for (int i = 0; i + 1 < sentence.tokens().size(); i++) {
            if (first.contains(sentence.tokens().get(i).lemma())
                    && second.contains(sentence.tokens().get(i + 1).lemma())) {
                return true;
            }
        }
        return false;
    }
}
