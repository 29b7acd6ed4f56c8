package accord.extract;

import accord.codebook.Codebook;
import accord.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Gives every deal those who are cited for it: attributions in its sentences and in the sentences that go on telling of it. */
final class SourcesPass implements Pass {
    /** How many sentences on a teller is still the one that "he said" means. */
    private static final int MEMORY = 3;

    /** How far from a deal's sentences others go on telling of it, where the article has several deals of the day and one. */
    private static final int REACH = 1;

    private static final int REACH_ALONE = 3;

    private final Codebook codebook;

    SourcesPass(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public void apply(Scene scene) {
        if (scene.drafts.isEmpty()) {
            return;
        }
        Tellers tellers = new Tellers(codebook, scene);
        List<List<String>> told = new ArrayList<>();
        List<String> last = List.of();
        int since = 0;
        for (Sentence sentence : scene.reading.sentences()) {
            Tellers.Told found = tellers.of(sentence);
            List<String> names = new ArrayList<>(found.names());
            if (found.pronoun() && since <= MEMORY) {
                last.stream().filter(n -> !names.contains(n)).forEach(names::add);
            }
            if (!found.names().isEmpty()) {
                last = found.names();
                since = 0;
            }
            since++;
            told.add(names);
        }
        for (Draft draft : scene.drafts) {
            for (int i = 0; i < told.size(); i++) {
                if (!told.get(i).isEmpty() && tells(scene, draft, i)) {
                    draft.sources.addAll(told.get(i));
                    draft.rules.add("sources:attribution");
                }
            }
        }
    }

    /** Whether what a sentence attributes is told of this deal: one of its own, or next to the news of it and of no other deal. */
    private static boolean tells(Scene scene, Draft draft, int sentence) {
        if (draft.anchor == sentence) {
            return true;
        }
        boolean others = scene.drafts.stream().anyMatch(d -> d != draft && d.anchor == sentence);
        if (others) {
            return false;
        }
        if (draft.reports.stream().anyMatch(r -> r.sentence == sentence && r.strong())) {
            return true;
        }
        if (draft.background || scene.drafts.stream().anyMatch(d -> d != draft && d.sentences.contains(sentence))) {
            return false;
        }
        int distance = distance(draft, sentence);
        for (Draft other : scene.drafts) {
            int away = distance(other, sentence);
            if (other != draft && away < distance && (!other.background || away <= 1)) {
                return false;
            }
        }
        boolean alone = scene.drafts.stream().filter(d -> !d.background).count() == 1;
        return distance <= (alone ? REACH_ALONE : REACH)
                && scene.sentence(sentence).parsed()
                && continues(scene, sentence);
    }

    private static int distance(Draft draft, int sentence) {
        int distance = Math.abs(draft.anchor - sentence);
        for (int at : draft.sentences) {
            distance = Math.min(distance, Math.abs(at - sentence));
        }
        return distance;
    }

    /** Whether a sentence speaks of people, buses, weapons, terms: what deals are made of. */
    private static boolean continues(Scene scene, int sentence) {
        return scene.sentence(sentence).tokens().stream()
                .anyMatch(t -> MATTER.contains(t.lemma())
                        || t.tag().equals("CD") && t.form().length() > 2);
    }

    private static final Set<String> MATTER = Set.of(
            "bus",
            "convoy",
            "evacuation",
            "evacuate",
            "deal",
            "agreement",
            "truce",
            "ceasefire",
            "fighter",
            "family",
            "leave",
            "weapon",
            "arm",
            "prisoner",
            "detainee",
            "siege",
            "evacuee",
            "departure",
            "swap",
            "term",
            "accord",
            "exchange");
}
