package accord.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fits where deals stand: {@code StatusFit PARSECACHES GOLD SHEET [COST]}. Prints how it does on articles that it was not
 * fitted on, beside the votes alone.
 */
final class StatusFit {
    private static final double SMALL = 0.02;
    private static final int LEAST = 4;
    private static final int TIMES = 3;

    private StatusFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<String> voted = new ArrayList<>();
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    rows.add(new SignFit.Row(
                            scene.article.id(), draft.statusSigns, new TreeSet<>(Set.of(deal.status()))));
                    voted.add(StatusSigns.QUESTIONS.stream()
                            .filter(q -> draft.statusSigns.contains("first:" + q))
                            .findFirst()
                            .orElseThrow());
                }));
        double cost = args.length > 3 ? Double.parseDouble(args[3]) : 0.03;
        SignFit fit = new SignFit(StatusSigns.QUESTIONS, cost, LEAST);
        List<double[]> crossed = fit.crossed(rows, 10);
        int right = 0;
        int votes = 0;
        for (int i = 0; i < rows.size(); i++) {
            int best = 0;
            for (int q = 1; q < StatusSigns.QUESTIONS.size(); q++) {
                best = crossed.get(i)[q] > crossed.get(i)[best] ? q : best;
            }
            right += rows.get(i).yes().contains(StatusSigns.QUESTIONS.get(best)) ? 1 : 0;
            votes += rows.get(i).yes().contains(voted.get(i)) ? 1 : 0;
        }
        System.err.printf(
                "cost %s: %.3f right of %d, votes alone %.3f%n",
                cost, (double) right / rows.size(), rows.size(), (double) votes / rows.size());
        // short reports that say one thing plainly each
        CodedScenes.courses(Path.of(args[0]), (course, draft) -> {
            for (int i = 0; i < TIMES; i++) {
                rows.add(new SignFit.Row(
                        "course " + course.text(), draft.statusSigns, new TreeSet<>(Set.of(course.status()))));
            }
        });
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth as evidence of each status: fitted by a test-side command (StatusFit) on coded articles.\n"
                        + "# README.md explains the signs.\n",
                fit.fit(rows),
                SMALL);
    }
}
