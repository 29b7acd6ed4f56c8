package accord.extract;

import accord.model.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What speaks for and against each kind of a deal when all its sentences are seen together: how they sound, the loudest and
 * all of them, and which constructions stand in them. README.md of the codebook lists the signs.
 */
final class KindSigns {
    /** The questions in the order of the sheet's columns. */
    static final List<String> QUESTIONS =
            Arrays.stream(Kind.values()).map(Kind::word).toList();

    private static final double[] STEPS = {-4, -3, -2, -1, -0.5, 0, 0.5, 1, 2, 3};
    private static final double[] SHARES = {0.2, 0.5, 0.8};
    private static final int FEW = 3;

    private KindSigns() {}

    static SortedSet<String> of(Scene scene, Draft draft) {
        SortedSet<String> signs = new TreeSet<>();
        signs.add("bias");
        int loudest = draft.sentences.stream()
                .max((a, b) -> Double.compare(
                        scene.sounds.get(a).deal(), scene.sounds.get(b).deal()))
                .orElseThrow();
        for (Kind kind : Kind.values()) {
            double most = Double.NEGATIVE_INFINITY;
            int told = 0;
            int firm = 0;
            for (Report report : draft.reports) {
                most = Math.max(most, sound(scene, report.sentence, kind));
                told += report.kinds.contains(kind) ? 1 : 0;
                firm += report.events.stream().anyMatch(e -> e.kinds().contains(kind) && !e.support()) ? 1 : 0;
            }
            Signs.above(signs, "most." + kind.word(), most, STEPS);
            Signs.above(signs, "loudest." + kind.word(), sound(scene, loudest, kind), STEPS);
            Signs.above(signs, "share." + kind.word(), (double) told / draft.reports.size(), SHARES);
            if (told > 0) {
                signs.add("told." + kind.word());
            }
            if (told > 1) {
                signs.add("often." + kind.word());
            }
            if (firm > 0) {
                signs.add("firm." + kind.word());
            }
        }
        signs.add(draft.reports.size() == 1 ? "once" : draft.reports.size() <= FEW ? "few" : "many");
        if (draft.reports.stream().anyMatch(r -> !r.to.isEmpty())) {
            signs.add("to");
        }
        if (draft.reports.stream().anyMatch(r -> !r.from.isEmpty())) {
            signs.add("from");
        }
        return signs;
    }

    private static double sound(Scene scene, int sentence, Kind kind) {
        return scene.sounds.get(sentence).kinds().getOrDefault(kind, STEPS[0]);
    }
}
