package accord.bench.coder;

import accord.ReadmeSection;
import accord.SharedGold;
import accord.evaluate.Bootstrap;
import accord.evaluate.Coded;
import accord.evaluate.CodedFile;
import accord.evaluate.CodedMentions;
import accord.evaluate.DealGold;
import accord.evaluate.Folds;
import accord.evaluate.Scorer;
import accord.evaluate.Scores;
import accord.flow.CodeFiles;
import accord.flow.Coders;
import accord.flow.Fields;
import accord.flow.StoryGroups;
import accord.model.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes the README's table of scores: {@code ScoresPage README.md ../shared/gold src/test/resources/accord/gold}. */
public final class ScoresPage {
    private static final int PARTS = 5;

    private ScoresPage() {}

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[1]);
        Path own = Path.of(args[2]);
        Scorer scorer = SharedGold.scorer(shared);
        Map<String, Coded> gold = new LinkedHashMap<>();
        Map<String, Coded> system = new LinkedHashMap<>();
        Map<String, Article> articles = new LinkedHashMap<>();
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (String name : List.of("real", "retold")) {
            try (BufferedReader lines = Files.newBufferedReader(shared.resolve(name + ".coded.jsonl"))) {
                Map<String, Coded> coded = CodedFile.read(name, lines);
                gold.putAll(coded);
                sets.put(name, List.copyOf(coded.keySet()));
            }
            new CodeFiles(new Coders(Map.of()), Fields.of(List.of()), line -> {})
                    .code(
                            List.of(shared.resolve(name + ".articles.jsonl").toString()),
                            (article, mentions) -> {
                        Coded coded = CodedMentions.of(article, mentions);
                        system.put(coded.id(), coded);
                        articles.put(coded.id(), article);
                    });
        }
        List<String> both = new ArrayList<>(sets.get("real"));
        both.addAll(sets.get("retold"));
        Map<DealGold.MentionKey, String> deals;
        try (BufferedReader lines = Files.newBufferedReader(own.resolve("deals.tsv"))) {
            deals = DealGold.deals(lines);
        }
        Map<String, Scores> single = new TreeMap<>();
        both.forEach(id -> single.put(id, scorer.score(gold.get(id), system.get(id), new ArrayList<>())));
        Map<String, String> groups =
                StoryGroups.of(both.stream().map(articles::get).toList(), deals);
        Map<String, Folds.Range> folds = Folds.of(single, groups, PARTS);
        Map<String, Bootstrap.Range> ranges = Bootstrap.ranges(List.copyOf(single.values()));
        Scores all = sum(scorer, both, gold, system);
        Scores real = sum(scorer, sets.get("real"), gold, system);
        Scores retold = sum(scorer, sets.get("retold"), gold, system);
        StringBuilder page = new StringBuilder(
                "| field | real + retold | 95 % | five parts: mean, least–greatest | n | real | retold |\n"
                        + "| --- | ---: | --- | --- | ---: | ---: | ---: |\n");
        folds.forEach((field, fold) -> page.append(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.2f–%.2f | %.3f, %.2f–%.2f | %d | %s | %s |%n",
                field,
                all.value(field),
                ranges.get(field).low(),
                ranges.get(field).high(),
                fold.mean(),
                fold.least(),
                fold.greatest(),
                all.cases(field),
                value(real, field),
                value(retold, field))));
        new ReadmeSection(Path.of(args[0]), "scores").write(page.toString());
    }

    private static String value(Scores scores, String field) {
        Double value = scores.value(field);
        return value == null ? "–" : String.format(Locale.ROOT, "%.3f", value);
    }

    private static Scores sum(Scorer scorer, List<String> ids, Map<String, Coded> gold, Map<String, Coded> system) {
        Map<String, Coded> wanted = new LinkedHashMap<>();
        ids.forEach(id -> wanted.put(id, gold.get(id)));
        return scorer.score(wanted, system, new ArrayList<>());
    }
}
