package accord.extract;

import accord.codebook.Codebook;
import accord.evaluate.Aliases;
import accord.evaluate.Alignment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Fits which places have which part in a deal: {@code PlaceFit PARSECACHES GOLD SHEET}. Prints how it does on articles that it was not fitted on. */
final class PlaceFit {
    private static final Alignment NAMES = new Alignment(Aliases.NONE, Aliases.NONE);

    private static final Codebook CODEBOOK = Codebook.standard();

    private static final double RULES_ONLY = -99;

    private PlaceFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<String> ruled = new ArrayList<>();
        int[] golds = new int[3];
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    List<List<Set<String>>> parts =
                            List.of(keys(deal.origins()), keys(deal.destinations()), keys(deal.transits()));
                    for (int q = 0; q < 3; q++) {
                        golds[q] += parts.get(q).size();
                    }
                    for (PlaceOption option : draft.options) {
                        Set<String> yes = new TreeSet<>();
                        for (int q = 0; q < 3; q++) {
                            if (has(parts.get(q), option.where())) {
                                yes.add(PlaceOption.QUESTIONS.get(q));
                            }
                        }
                        rows.add(new SignFit.Row(scene.article.id(), option.signs(), yes));
                        ruled.add(
                                option.ruled() == null
                                        ? ""
                                        : switch (option.ruled()) {
                                            case FROM -> "origin";
                                            case TO -> "destination";
                                            default -> "transit";
                                        });
                    }
                }));
        SignFit fit = new SignFit(PlaceOption.QUESTIONS, args.length > 3 ? Double.parseDouble(args[3]) : 0.15, 3);
        List<double[]> crossed = fit.crossed(rows, 10);
        for (int q = 0; q < 3; q++) {
            String question = PlaceOption.QUESTIONS.get(q);
            for (double keep : new double[] {RULES_ONLY, -1.5, PlaceVerdict.KEEP, -0.5}) {
                for (double add : new double[] {-RULES_ONLY, 0, PlaceVerdict.ADD, 0.5}) {
                    int said = 0;
                    int right = 0;
                    for (int i = 0; i < rows.size(); i++) {
                        boolean says = crossed.get(i)[q] > (ruled.get(i).equals(question) ? keep : add);
                        said += says ? 1 : 0;
                        right += says && rows.get(i).yes().contains(question) ? 1 : 0;
                    }
                    System.err.printf(
                            "%s keep %s add %s p %.3f r %.3f f %.3f%n",
                            question,
                            keep,
                            add,
                            1.0 * right / Math.max(1, said),
                            1.0 * right / golds[q],
                            2.0 * right / (said + golds[q]));
                }
            }
        }
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth for each part that a place may have in a deal: fitted by a test-side command\n# (PlaceFit) on articles of the project's own writing. README.md explains the signs.\n",
                fit.fit(rows));
    }

    /** The names as written and, where the gazetteer knows one place by them, its id: both stand for the same gold place. */
    private static List<Set<String>> keys(Iterable<String> names) {
        List<Set<String>> keys = new ArrayList<>();
        for (String name : names) {
            Set<String> key = new TreeSet<>(Set.of(NAMES.place(name)));
            CODEBOOK.places(name).stream()
                    .filter(h -> h.known() && !h.holder())
                    .map(h -> h.place().id())
                    .forEach(key::add);
            keys.add(key);
        }
        return keys;
    }

    private static boolean has(List<Set<String>> keys, Where where) {
        return keys.stream()
                .anyMatch(k -> k.contains(NAMES.place(where.place().text()))
                        || k.contains(where.place().id()));
    }
}
