package accord.extract;

import accord.evaluate.Aliases;
import accord.evaluate.Alignment;
import accord.text.Sentence;
import accord.text.Token;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

    /** A mark this many chars or fewer from the word that cites is of that citation. */
    private static final int NEAR = 60;

    private SourceFit() {}

    public static void main(String[] args) throws Exception {
        List<SignFit.Row> rows = new ArrayList<>();
        List<Set<String>> names = new ArrayList<>();
        List<Boolean> ruled = new ArrayList<>();
        Map<String, Integer> golds = new HashMap<>();
        Set<String> right = new HashSet<>();
        int[] deals = new int[1];
        Map<String, JsonNode> marks = new HashMap<>();
        for (String set : List.of("drill", "press")) {
            marks.putAll(GoldSet.lines(new ObjectMapper(), Path.of(args[1], set + ".marks.jsonl")));
        }
        CodedScenes.longer(
                Path.of(args[0]),
                Path.of(args[1]),
                (scene, truth, drafts) -> drafts.forEach((deal, draft) -> {
                    Set<String> gold = deal.sources().stream().map(NAMES::actor).collect(Collectors.toSet());
                    golds.merge("all", gold.size(), Integer::sum);
                    deals[0]++;
                    for (SourceOption option : draft.sourceOptions) {
                        Set<String> own = new HashSet<>();
                        boolean yes = marked(marks.get(scene.article.id()), deal.key(), scene, option.telling());
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
        SignFit fit = new SignFit(SourceOption.QUESTIONS, args.length > 3 ? Double.parseDouble(args[3]) : 0.1, 3);
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

    /**
     * Whether the reader marked a source of the deal where a citation stands, by whatever name: which citations are of a deal is one
     * question, how they are named another.
     */
    private static boolean marked(JsonNode marks, String deal, Scene scene, Telling telling) {
        if (marks == null) {
            return false;
        }
        String text = scene.article.text();
        Sentence sentence = scene.sentence(telling.sentence());
        Token word = sentence.tokens().get(telling.token());
        for (JsonNode mark : marks.get("marks")) {
            int begin = text.offsetByCodePoints(0, mark.get(0).asInt());
            int end = text.offsetByCodePoints(0, mark.get(1).asInt());
            boolean here = begin < sentence.end() && end > sentence.begin();
            boolean near = begin - word.end() <= NEAR && word.begin() - end <= NEAR;
            for (JsonNode code : mark.get(2)) {
                if (here
                        && near
                        && code.get(0).asText().equals("s")
                        && code.get(1).asText().equals(deal)) {
                    return true;
                }
            }
        }
        return false;
    }
}
