package accord.extract;

import accord.codebook.ActorHit;
import accord.codebook.Codebook;
import accord.evaluate.Aliases;
import accord.evaluate.Alignment;
import accord.evaluate.CodedDeal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Fits which roles actors have in a deal: {@code CastFit PARSECACHES GOLD SHEET}. Prints how it does on articles that it was not fitted
 * on, beside the rules.
 */
final class CastFit {
    private static final Alignment NAMES = new Alignment(Aliases.NONE, Aliases.NONE);

    private static final Codebook CODEBOOK = Codebook.standard();

    private CastFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<Set<String>> ruled = new ArrayList<>();
        Map<String, Integer> golds = new HashMap<>();
        CodedScenes.each(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    Set<String> seen = new TreeSet<>();
                    for (CodedDeal.CodedActor actor : deal.actors()) {
                        golds.merge(actor.role(), 1, Integer::sum);
                        if (seen.add(NAMES.actor(actor.name()))) {
                            golds.merge("any", 1, Integer::sum);
                        }
                    }
                    for (CastOption option : draft.castOptions) {
                        Set<String> yes = new TreeSet<>();
                        for (CodedDeal.CodedActor actor : deal.actors()) {
                            if (same(actor.name(), option.candidate().named)) {
                                yes.add(actor.role());
                                yes.add("any");
                            }
                        }
                        rows.add(new SignFit.Row(scene.article.id(), option.signs(), yes));
                        Set<String> said = new TreeSet<>(option.ruled());
                        if (!said.isEmpty()) {
                            said.add("any");
                        }
                        ruled.add(said);
                    }
                }));
        SignFit fit = new SignFit(CastOption.QUESTIONS, args.length > 3 ? Double.parseDouble(args[3]) : 0.06, 3);
        List<double[]> crossed = fit.crossed(rows, 10);
        for (int q = 0; q < CastOption.QUESTIONS.size(); q++) {
            String question = CastOption.QUESTIONS.get(q);
            int reach =
                    (int) rows.stream().filter(r -> r.yes().contains(question)).count();
            System.err.printf("%s gold %d, among the options %d%n", question, golds.getOrDefault(question, 0), reach);
            for (double shift : new double[] {-99, -1, -0.7, -0.4, 0, 0.5}) {
                int said = 0;
                int right = 0;
                for (int i = 0; i < rows.size(); i++) {
                    boolean says = shift == -99 ? ruled.get(i).contains(question) : crossed.get(i)[q] > shift;
                    said += says ? 1 : 0;
                    right += says && rows.get(i).yes().contains(question) ? 1 : 0;
                }
                System.err.printf(
                        "%s %s p %.3f r %.3f f %.3f%n",
                        question,
                        shift == -99 ? "rules" : shift,
                        1.0 * right / Math.max(1, said),
                        1.0 * right / golds.getOrDefault(question, 1),
                        2.0 * right / (said + golds.getOrDefault(question, 1)));
            }
        }
        fit.write(
                Path.of(args[2]),
                "# What each sign is worth for each role that an actor may have in a deal: fitted by a test-side command\n"
                        + "# (CastFit) on articles of the project's own writing. README.md explains the signs.\n",
                fit.fit(rows));
    }

    /** Whether a gold name is this actor's: the same words, or a name that the codebook knows it by. */
    private static boolean same(String name, Named named) {
        return NAMES.actor(name).equals(NAMES.actor(named.name()))
                || CODEBOOK.actors().read(name, null, named.country()).stream()
                        .filter(hit -> hit.begin() == 0 && hit.end() == name.length())
                        .map(ActorHit::entry)
                        .anyMatch(entry -> entry.id().equals(named.id()));
    }
}
