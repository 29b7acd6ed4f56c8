package accord.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Fits which kinds a deal has: {@code KindFit PARSECACHES GOLD SHEET [COST]}. Prints how it does on articles that it was not
 * fitted on, beside the kinds that any of its sentences has.
 */
final class KindFit {
    private static final double SMALL = 0.02;

    private KindFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<Set<String>> told = new ArrayList<>();
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    rows.add(new SignFit.Row(scene.article.id(), draft.kindSigns, new TreeSet<>(deal.kinds())));
                    told.add(draft.reports.stream()
                            .flatMap(r -> r.kinds.stream())
                            .map(k -> k.word())
                            .collect(Collectors.toSet()));
                }));
        double cost = args.length > 3 ? Double.parseDouble(args[3]) : 0.05;
        SignFit fit = new SignFit(KindSigns.QUESTIONS, cost, 3);
        List<double[]> crossed = fit.crossed(rows, 10);
        for (double least : new double[] {Double.NaN, -1, -0.7, -0.5, KindPass.LEAST, 0}) {
            int said = 0;
            int right = 0;
            int gold = 0;
            for (int i = 0; i < rows.size(); i++) {
                Set<String> kinds = new TreeSet<>();
                int best = 0;
                for (int q = 0; q < KindSigns.QUESTIONS.size(); q++) {
                    best = crossed.get(i)[q] > crossed.get(i)[best] ? q : best;
                    if (crossed.get(i)[q] > least) {
                        kinds.add(KindSigns.QUESTIONS.get(q));
                    }
                }
                if (kinds.isEmpty()) {
                    kinds.add(KindSigns.QUESTIONS.get(best));
                }
                if (Double.isNaN(least)) {
                    kinds = told.get(i);
                }
                said += kinds.size();
                gold += rows.get(i).yes().size();
                kinds.retainAll(rows.get(i).yes());
                right += kinds.size();
            }
            System.err.printf(
                    "least %s: p %.3f r %.3f f %.3f%n",
                    least, (double) right / said, (double) right / gold, 2.0 * right / (said + gold));
        }
        fit.write(
                Path.of(args[2]),
                "# What is seen of all sentences of a deal, and what it is worth as evidence of each kind: fitted by a test-side\n"
                        + "# command (KindFit) on coded articles. README.md explains the signs.\n",
                fit.fit(rows),
                SMALL);
    }
}
