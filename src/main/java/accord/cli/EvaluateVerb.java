package accord.cli;

import accord.evaluate.Alignment;
import accord.evaluate.Bootstrap;
import accord.evaluate.Coded;
import accord.evaluate.CodedMentions;
import accord.evaluate.DealGold;
import accord.evaluate.DealScores;
import accord.evaluate.Folds;
import accord.evaluate.ScoreTable;
import accord.evaluate.Scorer;
import accord.evaluate.Scores;
import accord.flow.CodeFiles;
import accord.flow.EvaluateDeals;
import accord.flow.StoryGroups;
import accord.model.Article;
import accord.model.Mention;
import accord.store.LocalFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** How well articles are coded, against a gold file. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "codes articles and scores them against gold: precision, recall and F1 by field")
final class EvaluateVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the articles, in any archive format")
    private List<String> files = new ArrayList<>();

    @Mixin
    private GoldOptions gold;

    @Option(
            names = "--deals",
            paramLabel = "FOLDER",
            description =
                    "where deals.tsv, legs.tsv and unplaced.tsv are, the deal-level gold: scores the gathering of mentions to deals as well")
    private Path deals;

    @Option(
            names = "--folds",
            paramLabel = "N",
            description =
                    "prints also the mean, least and greatest score of N parts; articles of one story, and with --deals of"
                            + " one deal, stand in one part")
    private int folds;

    @Option(names = "--json", description = "prints the scores as one line of JSON")
    private boolean json;

    @Option(names = "--errors", description = "lists missed and extra deals")
    private boolean errors;

    @Mixin
    private FieldOptions fields;

    @Mixin
    private CoderOptions coding;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Map<String, Coded> wanted = gold.coded();
        Scorer scorer = gold.scorer();
        Map<String, Coded> system = new LinkedHashMap<>();
        Map<Article, List<Mention>> told = new LinkedHashMap<>();
        PrintWriter err = spec.commandLine().getErr();
        new CodeFiles(coding.coders(), fields.fields(), line -> err.println("accord: " + line))
                .code(files, (article, mentions) -> {
                    Coded coded = CodedMentions.of(article, mentions);
                    system.put(coded.id(), coded);
                    told.put(article, mentions);
                });
        print(scorer, wanted, system);
        if (folds > 1) {
            folds(scorer, wanted, system, told.keySet());
        }
        if (deals != null) {
            deals(wanted, told);
        }
        return Outcome.DONE;
    }

    private void print(Scorer scorer, Map<String, Coded> wanted, Map<String, Coded> system) {
        List<Scorer.Mismatch> mismatches = new ArrayList<>();
        Scores scores = scorer.score(wanted, system, mismatches);
        Map<String, Bootstrap.Range> ranges = Bootstrap.ranges(wanted.values().stream()
                .map(article -> scorer.score(article, system.get(article.id()), new ArrayList<>()))
                .toList());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(ScoreTable.json(scores, ranges));
        } else {
            out.print(ScoreTable.text(scores, ranges));
        }
        if (errors) {
            spec.commandLine().getErr().print(ScoreTable.errors(mismatches));
        }
    }

    private void folds(Scorer scorer, Map<String, Coded> wanted, Map<String, Coded> system, Set<Article> articles)
            throws IOException {
        Map<DealGold.MentionKey, String> truth = Map.of();
        if (deals != null) {
            try (BufferedReader links = LocalFiles.reader(deals.resolve("deals.tsv"))) {
                truth = DealGold.deals(links);
            }
        }
        Map<String, String> groups = StoryGroups.of(articles, truth);
        Map<String, Scores> scores = new TreeMap<>();
        groups.keySet().stream()
                .filter(wanted::containsKey)
                .forEach(id -> scores.put(id, scorer.score(wanted.get(id), system.get(id), new ArrayList<>())));
        PrintWriter out = spec.commandLine().getOut();
        Map<String, Folds.Range> ranges = Folds.of(scores, groups, folds);
        out.print(json ? Folds.json(ranges) + "\n" : Folds.text(ranges, folds));
    }

    private void deals(Map<String, Coded> wanted, Map<Article, List<Mention>> told) throws IOException {
        EvaluateDeals evaluation;
        List<DealGold.GoldLeg> figures = new ArrayList<>();
        for (String name : List.of("legs.tsv", "unplaced.tsv")) {
            try (BufferedReader legs = LocalFiles.reader(deals.resolve(name))) {
                figures.addAll(DealGold.legs(legs));
            }
        }
        try (BufferedReader links = LocalFiles.reader(deals.resolve("deals.tsv"))) {
            evaluation = new EvaluateDeals(coding.coders(), wanted, DealGold.deals(links), figures);
        }
        DealScores fromGold = evaluation.fromGold();
        DealScores fromCoder = evaluation.fromCoder(told, new Alignment(gold.places(), gold.actors()));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println("{\"deals\":{\"gold_mentions\":" + fromGold.json() + ",\"own_mentions\":" + fromCoder.json()
                    + "}}");
        } else {
            out.print(fromGold.text("gold mentions") + fromCoder.text("own mentions"));
        }
    }
}
