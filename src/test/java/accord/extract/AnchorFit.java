package accord.extract;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fits which sentence best shows a deal: {@code AnchorFit PARSECACHES GOLD SHEET [COST]}. Prints for how many deals the sentence chosen
 * is the readers', on articles that it was not fitted on, beside the first sentence and the best that could be had.
 */
final class AnchorFit {
    private AnchorFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<Integer> deals = new ArrayList<>();
        List<Boolean> now = new ArrayList<>();
        int[] count = new int[1];
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    String text = scene.article.text();
                    int begin = text.offsetByCodePoints(0, (int) deal.begin());
                    int end = text.offsetByCodePoints(0, (int) deal.end());
                    draft.anchorSigns.forEach((index, signs) -> {
                        var sentence = scene.sentence(index);
                        boolean yes = Math.min(end, sentence.end()) - Math.max(begin, sentence.begin()) > 2;
                        rows.add(new SignFit.Row(
                                scene.article.id(), signs, yes ? Set.of(AnchorSigns.QUESTION) : Set.of()));
                        deals.add(count[0]);
                        now.add(index == draft.anchor);
                    });
                    count[0]++;
                }));
        double cost = args.length > 3 ? Double.parseDouble(args[3]) : 0.03;
        SignFit fit = new SignFit(AnchorSigns.QUESTIONS, cost, 3);
        List<double[]> crossed = fit.crossed(rows, 10);
        int chosen = 0;
        int first = 0;
        int could = 0;
        int coder = 0;
        for (int i = 0; i < rows.size(); ) {
            int end = i;
            int best = i;
            boolean any = false;
            while (end < rows.size() && deals.get(end).equals(deals.get(i))) {
                best = crossed.get(end)[0] > crossed.get(best)[0] ? end : best;
                any |= !rows.get(end).yes().isEmpty();
                coder += now.get(end) && !rows.get(end).yes().isEmpty() ? 1 : 0;
                end++;
            }
            chosen += rows.get(best).yes().isEmpty() ? 0 : 1;
            first += rows.get(i).yes().isEmpty() ? 0 : 1;
            could += any ? 1 : 0;
            i = end;
        }
        System.err.printf(
                "cost %s: %d deals, chosen %.3f, the first %.3f, as the coder has it %.3f, the best %.3f%n",
                cost,
                count[0],
                (double) chosen / count[0],
                (double) first / count[0],
                (double) coder / count[0],
                (double) could / count[0]);
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth for a sentence to be the one that best shows a deal: fitted by a test-side command (AnchorFit)\n"
                        + "# on coded articles. README.md explains the signs.\n",
                fit.fit(rows));
    }
}
