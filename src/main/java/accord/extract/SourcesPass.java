package accord.extract;

import accord.codebook.SignTable;
import accord.codebook.WordSenses;
import java.util.List;

/**
 * Gives every deal those who are cited for it: attributions in its sentences and in those beside them, weighed by what can be seen of
 * each. The weights are fitted on coded articles of the project's own writing.
 */
final class SourcesPass implements Pass {
    /** Log odds from which on a citation counts: one that is left out costs as much as one too many. */
    private static final double LEAST = -0.7;

    private final WordSenses words;
    private final SignTable weights;

    SourcesPass(WordSenses words, SignTable weights) {
        this.weights = weights;
        this.words = words;
    }

    @Override
    public void apply(Scene scene) {
        Spread spread = new Spread(scene);
        SourceOptions options = new SourceOptions(scene, words, spread);
        for (Draft draft : scene.drafts) {
            List<Telling> ruled = scene.tellings.stream()
                    .filter(t -> tells(scene, spread, draft, t.sentence()))
                    .toList();
            draft.sourceOptions = options.of(draft, ruled);
            for (SourceOption option : draft.sourceOptions) {
                if (weights.sums(option.signs()).get("source") > LEAST) {
                    draft.sources.addAll(option.telling().names());
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
