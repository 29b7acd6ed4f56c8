package accord.extract;

import accord.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the kinds in order, chooses the sentence that best shows the deal, and names the rules behind it. */
final class FinishPass implements Pass {
    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            Report best = draft.reports.stream()
                    .max(Comparator.comparingInt(
                                    (Report r) -> r.kinds.size() * 2 + r.sites().size() + r.to.size())
                            .thenComparing(r -> -r.sentence))
                    .orElseThrow();
            draft.anchor = best.sentence;
            List<Kind> kinds = new ArrayList<>(draft.kinds);
            kinds.sort(Comparator.comparingLong((Kind k) -> -draft.reports.stream()
                            .filter(r -> r.kinds.contains(k))
                            .count())
                    .thenComparing(Comparator.naturalOrder()));
            draft.kinds.clear();
            draft.kinds.addAll(kinds);
            long strong = draft.reports.stream()
                    .flatMap(r -> r.events.stream())
                    .filter(e -> !e.support())
                    .map(e -> e.cue().id())
                    .distinct()
                    .count();
            // each further construction that agrees halves the doubt
            draft.score = 1 - Math.pow(0.5, 1 + Math.min(6.0, (double) strong));
            for (Report report : draft.reports) {
                report.events.forEach(e -> draft.rules.add("trigger:" + e.cue().id()));
            }
        }
    }
}
