package accord.extract;

import accord.codebook.WordSenses;
import java.util.List;

/** Gives every deal those who are cited for it: attributions in its sentences and in the sentences that go on telling of it. */
final class SourcesPass implements Pass {
    private final WordSenses words;

    SourcesPass(WordSenses words) {
        this.words = words;
    }

    @Override
    public void apply(Scene scene) {
        Spread spread = new Spread(scene);
        for (Draft draft : scene.drafts) {
            for (Telling telling : scene.tellings) {
                if (tells(scene, spread, draft, telling.sentence())) {
                    draft.sources.addAll(telling.names());
                    draft.rules.add("sources:attribution");
                }
            }
        }
    }

    /** Whether what a sentence attributes is told of this deal: one of its own, or next to the news of it and of no other deal. */
    private boolean tells(Scene scene, Spread spread, Draft draft, int sentence) {
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
        boolean alone = spread.own(sentence).equals(List.of(draft)) && !draft.background;
        return (alone || spread.of(sentence) == draft) && continues(scene, sentence);
    }

    /** Whether a sentence speaks of people, buses, weapons, terms: what deals are made of. */
    private boolean continues(Scene scene, int sentence) {
        return scene.sentence(sentence).tokens().stream()
                .anyMatch(t -> words.has(t.lemma(), "matter")
                        || t.tag().equals("CD") && t.form().length() > 2);
    }
}
