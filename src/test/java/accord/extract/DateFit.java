package accord.extract;

import accord.model.Interval;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fits which dates are a deal's: {@code DateFit PARSECACHES GOLD SHEET [COST]}. Prints how it does on articles that it was not
 * fitted on, beside the rules.
 */
final class DateFit {
    private static final double SMALL = 0.02;
    private static final int LEAST = 4;

    private DateFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<Integer> deals = new ArrayList<>();
        int[] counts = new int[2];
        int[] ruledRight = new int[2];
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    Map<String, String> gold = new LinkedHashMap<>();
                    gold.put("agreed", deal.agreed());
                    gold.put("started", deal.started());
                    gold.put("ended", deal.ended());
                    gold.values().removeIf(v -> v == null || v.isEmpty());
                    counts[0]++;
                    counts[1] += gold.size();
                    Map<String, Interval> said = new LinkedHashMap<>();
                    said.put("agreed", draft.agreed);
                    said.put("started", draft.started);
                    said.put("ended", draft.ended);
                    said.forEach((question, days) -> {
                        if (days != null) {
                            ruledRight[0]++;
                            ruledRight[1] += CourseRun.date(days).equals(gold.get(question)) ? 1 : 0;
                        }
                    });
                    for (DateOption option : draft.dateOptions) {
                        String date = CourseRun.date(option.time().interval());
                        Set<String> yes = new TreeSet<>();
                        gold.forEach((question, value) -> {
                            if (value.equals(date)) {
                                yes.add(question);
                            }
                        });
                        rows.add(new SignFit.Row(scene.article.id(), option.signs(), yes));
                        deals.add(counts[0]);
                    }
                }));
        double cost = args.length > 3 ? Double.parseDouble(args[3]) : 0.1;
        SignFit fit = new SignFit(DateOption.QUESTIONS, cost, LEAST);
        List<double[]> crossed = fit.crossed(rows, 10);
        System.err.printf(
                "as the coder has it: p %.3f r %.3f f %.3f of %d%n",
                (double) ruledRight[1] / ruledRight[0],
                (double) ruledRight[1] / counts[1],
                2.0 * ruledRight[1] / (ruledRight[0] + counts[1]),
                counts[1]);
        for (double least : new double[] {-1.6, -1.3, DateVerdict.LEAST, -0.7, -0.4, 0}) {
            int all = 0;
            int right = 0;
            for (int q = 0; q < DateOption.QUESTIONS.size(); q++) {
                Map<Integer, Integer> best = new LinkedHashMap<>();
                for (int i = 0; i < rows.size(); i++) {
                    int at = i;
                    int question = q;
                    best.merge(
                            deals.get(i), i, (a, b) -> crossed.get(a)[question] >= crossed.get(at)[question] ? a : b);
                }
                for (int i : best.values()) {
                    if (crossed.get(i)[q] > least) {
                        all++;
                        right += rows.get(i).yes().contains(DateOption.QUESTIONS.get(q)) ? 1 : 0;
                    }
                }
            }
            System.err.printf(
                    "cost %s least %s: p %.3f r %.3f f %.3f%n",
                    cost, least, (double) right / all, (double) right / counts[1], 2.0 * right / (all + counts[1]));
        }
        // short reports that say one thing plainly each
        CodedScenes.courses(Path.of(args[0]), (course, draft) -> {
            for (DateOption option : draft.dateOptions) {
                String date = CourseRun.date(option.time().interval());
                Set<String> yes = new TreeSet<>();
                if (date.equals(course.agreed())) {
                    yes.add("agreed");
                }
                if (date.equals(course.started())) {
                    yes.add("started");
                }
                if (date.equals(course.ended())) {
                    yes.add("ended");
                }
                rows.add(new SignFit.Row("course " + course.text(), option.signs(), yes));
            }
        });
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth as evidence that a date is one of a deal's: fitted by a test-side command (DateFit) on coded\n"
                        + "# articles. README.md explains the signs.\n",
                fit.fit(rows),
                SMALL);
    }
}
