package accord.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fits which deals are only recalled: {@code BackgroundFit PARSECACHES GOLD SHEET [COST]}. Prints how it does on articles that
 * it was not fitted on, beside the vote alone.
 */
final class BackgroundFit {
    private static final double SMALL = 0.02;
    private static final int LEAST = 4;
    private static final int TIMES = 3;

    private BackgroundFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> rows.add(new SignFit.Row(
                        scene.article.id(),
                        draft.backgroundSigns,
                        deal.background() ? Set.of(BackgroundSigns.QUESTION) : Set.of()))));
        double cost = args.length > 3 ? Double.parseDouble(args[3]) : 0.02;
        SignFit fit = new SignFit(BackgroundSigns.QUESTIONS, cost, LEAST);
        List<double[]> crossed = fit.crossed(rows, 10);
        int right = 0;
        int votes = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean recalled = !rows.get(i).yes().isEmpty();
            right += crossed.get(i)[0] > 0 == recalled ? 1 : 0;
            votes += rows.get(i).signs().contains("vote>0.0") == recalled ? 1 : 0;
        }
        System.err.printf(
                "cost %s: %.3f right of %d, the vote alone %.3f%n",
                cost, (double) right / rows.size(), rows.size(), (double) votes / rows.size());
        // short reports that say one thing plainly each
        CodedScenes.courses(Path.of(args[0]), (course, draft) -> {
            for (int i = 0; i < TIMES; i++) {
                rows.add(new SignFit.Row(
                        "course " + course.text(),
                        draft.backgroundSigns,
                        course.recalled() ? Set.of(BackgroundSigns.QUESTION) : Set.of()));
            }
        });
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth as evidence that a deal is only recalled: fitted by a test-side command (BackgroundFit) on\n"
                        + "# coded articles. README.md explains the signs.\n",
                fit.fit(rows),
                SMALL);
    }
}
