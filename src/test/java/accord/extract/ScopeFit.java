package accord.extract;

import accord.codebook.Codebook;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Fits which deals hold in a whole country: {@code ScopeFit PARSECACHES GOLD SHEET [COST]}. Prints how it does on articles
 * that it was not fitted on, beside the rules.
 */
final class ScopeFit {
    private static final double SMALL = 0.02;

    private static final Codebook CODEBOOK = Codebook.standard();

    private ScopeFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<Boolean> ruled = new ArrayList<>();
        int[] named = new int[2];
        Nationwide nationwide = new Nationwide(Learnt.SCOPE, CODEBOOK.gazetteer());
        CodedScenes.each(Path.of(args[0]), Path.of(args[1]), (scene, truth, drafts) -> {
            drafts.forEach((deal, draft) -> {
                if (deal.origins().isEmpty()) {
                    return;
                }
                boolean wide = deal.origins().stream().anyMatch(ScopeFit::country);
                rows.add(new SignFit.Row(
                        scene.article.id(), draft.scopeSigns, wide ? Set.of(ScopeSigns.QUESTION) : Set.of()));
                ruled.add(draft.scopeSigns.stream().anyMatch(s -> s.startsWith("rule:country")));
                Where country = wide ? nationwide.country(scene, draft) : null;
                if (wide) {
                    named[0]++;
                    boolean right = country != null
                            && deal.origins().stream()
                                    .anyMatch(o -> CODEBOOK.places(o).stream()
                                            .anyMatch(h -> h.place()
                                                    .id()
                                                    .equals(country.place().id())));
                    named[1] += right ? 1 : 0;
                    if (!right) {
                        System.err.println("country " + scene.article.id() + " " + deal.origins() + " not "
                                + (country == null ? null : country.place().name()));
                    }
                }
            });
        });
        System.err.printf("country right %d of %d%n", named[1], named[0]);
        double cost = args.length > 3 ? Double.parseDouble(args[3]) : 0.1;
        SignFit fit = new SignFit(ScopeSigns.QUESTIONS, cost, 4);
        List<double[]> crossed = fit.crossed(rows, 10);
        for (double least : new double[] {Double.NaN, -1, -0.5, 0, 0.5}) {
            int said = 0;
            int right = 0;
            int gold = 0;
            for (int i = 0; i < rows.size(); i++) {
                boolean says = Double.isNaN(least) ? ruled.get(i) : crossed.get(i)[0] > least;
                boolean is = !rows.get(i).yes().isEmpty();
                said += says ? 1 : 0;
                gold += is ? 1 : 0;
                right += says && is ? 1 : 0;
            }
            System.err.printf(
                    "cost %s least %s: p %.3f r %.3f f %.3f of %d in %d%n",
                    cost,
                    least,
                    (double) right / said,
                    (double) right / gold,
                    2.0 * right / (said + gold),
                    gold,
                    rows.size());
        }
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth as evidence that a deal holds in a whole country: fitted by a test-side command (ScopeFit)\n"
                        + "# on coded articles. README.md explains the signs.\n",
                fit.fit(rows),
                SMALL);
    }

    private static boolean country(String name) {
        return CODEBOOK.places(name).stream()
                .anyMatch(h -> h.known()
                        && h.candidates().get(0).isCountry()
                        && h.nameBegin() == 0
                        && h.nameEnd() == name.length());
    }
}
