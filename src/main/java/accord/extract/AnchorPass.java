package accord.extract;

import accord.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the kinds in order, chooses the sentence that best shows the deal, and names the rules behind it. */
final class AnchorPass implements Pass {
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
            for (Report report : draft.reports) {
                report.events.forEach(e -> draft.rules.add("trigger:" + e.cue().id()));
            }
        }
    }
}
