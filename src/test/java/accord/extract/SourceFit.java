package accord.extract;

import accord.evaluate.Aliases;
import accord.evaluate.Alignment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fits which citations are of a deal's facts: {@code SourceFit PARSECACHES GOLD SHEET}. Prints how it does on articles that it was not
 * fitted on, beside the rules; a source that is cited twice counts once.
 */
final class SourceFit {
    private static final Alignment NAMES = new Alignment(Aliases.NONE, Aliases.NONE);

    private SourceFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<Set<String>> names = new ArrayList<>();
        List<Boolean> ruled = new ArrayList<>();
        Map<String, Integer> golds = new HashMap<>();
        Set<String> right = new HashSet<>();
        int[] deals = new int[1];
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    Set<String> gold = deal.sources().stream().map(NAMES::actor).collect(Collectors.toSet());
                    golds.merge("all", gold.size(), Integer::sum);
                    deals[0]++;
                    for (SourceOption option : draft.sourceOptions) {
                        Set<String> own = new HashSet<>();
                        boolean yes = false;
                        for (String name : option.telling().names()) {
                            boolean is = gold.contains(NAMES.actor(name));
                            yes |= is;
                            own.add(deals[0] + " " + NAMES.actor(name));
                            if (is) {
                                right.add(deals[0] + " " + NAMES.actor(name));
                            }
                        }
                        rows.add(
                                new SignFit.Row(scene.article.id(), option.signs(), yes ? Set.of("source") : Set.of()));
                        names.add(own);
                        ruled.add(option.ruled());
                    }
                }));
        SignFit fit = new SignFit(SourceOption.QUESTIONS, args.length > 3 ? Double.parseDouble(args[3]) : 0.05, 3);
        List<double[]> crossed = fit.crossed(rows, 10);
        System.err.printf("gold %d, among the options %d%n", golds.get("all"), right.size());
        for (double shift : new double[] {-99, -1, -0.7, -0.5, -0.3, 0, 0.5}) {
            Set<String> said = new HashSet<>();
            for (int i = 0; i < rows.size(); i++) {
                if (shift == -99 ? ruled.get(i) : crossed.get(i)[0] > shift) {
                    said.addAll(names.get(i));
                }
            }
            int all = said.size();
            said.retainAll(right);
            System.err.printf(
                    "%s p %.3f r %.3f f %.3f%n",
                    shift == -99 ? "rules" : shift,
                    1.0 * said.size() / Math.max(1, all),
                    1.0 * said.size() / golds.get("all"),
                    2.0 * said.size() / (all + golds.get("all")));
        }
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth for a citation to be of a deal's facts: fitted by a test-side command\n"
                        + "# (SourceFit) on articles of the project's own writing. README.md explains the signs.\n",
                fit.fit(rows));
    }
}
