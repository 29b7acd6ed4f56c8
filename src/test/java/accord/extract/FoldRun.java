package accord.extract;

import accord.ReadmeSection;
import accord.SharedGold;
import accord.evaluate.Coded;
import accord.evaluate.CodedFile;
import accord.evaluate.DealGold;
import accord.evaluate.Folds;
import accord.evaluate.Scorer;
import accord.evaluate.Scores;
import accord.flow.StoryGroups;
import accord.model.Article;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/**
 * Learns everything anew without a part of the published and the retold articles, codes that part with what was learnt, and so for each of
 * five parts by story; writes the README's table of it: {@code FoldRun CACHES GOLD SHARED README.md}. The part is left out of every set,
 * so that no other telling of its stories teaches. Takes most of an hour on two cores. For development.
 */
final class FoldRun {
    private static final int PARTS = 5;
    private static final int AT_ONCE = 2;
    private static final Path WORK = Path.of("target/folds");
    private static final List<String> SCORED = List.of("real", "retold");

    /** A fitting command and the sheet that it writes, in the order in which they build on each other. */
    private record Step(String fit, String sheet) {}

    private static final List<Step> STEPS = List.of(
            new Step("KindFit", "kind-choice.tsv"),
            new Step("ScopeFit", "scope.tsv"),
            new Step("PlaceFit", "place-choice.tsv"),
            new Step("AnchorFit", "anchor.tsv"),
            new Step("BackgroundFit", "background-choice.tsv"),
            new Step("StatusFit", "status-choice.tsv"),
            new Step("CastFit", "cast-choice.tsv"),
            new Step("SourceFit", "source-choice.tsv"),
            new Step("DateFit", "date-choice.tsv"));

    private final Path caches;
    private final Path gold;
    private final Path shared;

    private FoldRun(Path caches, Path gold, Path shared) {
        this.caches = caches;
        this.gold = gold;
        this.shared = shared;
    }

    public static void main(String[] args) throws Exception {
        FoldRun run = new FoldRun(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]));
        Map<String, Integer> parts = run.parts();
        ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int part = 0; part < PARTS; part++) {
                int without = part;
                work.add(() -> {
                    run.learn(without, parts);
                    return null;
                });
            }
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdown();
        }
        run.report(parts, Path.of(args[3]));
    }

    /** The part of each article. */
    private Map<String, Integer> parts() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        for (String set : SCORED) {
            for (String line : Files.readAllLines(gold.resolve(set + ".articles.jsonl"))) {
                JsonNode node = json.readTree(line);
                articles.add(
                        GoldArticle.of(node, "unknown", node.path("meta_date").asText(null)));
            }
        }
        try (BufferedReader lines = Files.newBufferedReader(Path.of("src/test/resources/accord/gold/deals.tsv"))) {
            return Folds.parts(StoryGroups.of(articles, DealGold.deals(lines)), PARTS);
        }
    }

    private void learn(int part, Map<String, Integer> parts) throws IOException, InterruptedException {
        Path own = WORK.resolve(Integer.toString(part)).toAbsolutePath();
        Path sheets = own.resolve("codebook");
        copy(Path.of("src/main/resources/codebook"), sheets);
        copy(caches, own.resolve("caches"));
        Path without = own.resolve("without");
        Files.write(
                without,
                parts.keySet().stream().filter(id -> parts.get(id) == part).toList());
        Path hearing = own.resolve("hearing.tsv");
        List<String> options = List.of("-Dwithout=" + without, "-Dhearing=" + hearing, "-Dfolds=true");
        String remembered = own.resolve("caches").toString();
        Path glance = own.resolve("glance.tsv");
        java(
                own,
                "GlanceFit",
                options,
                remembered,
                gold,
                glance,
                shared.resolveSibling("corpora").resolve("timelines.jsonl.gz"),
                "real",
                "retold",
                "wider",
                "drill",
                "press",
                "brief");
        Files.copy(glance, sheets.resolve("glance.tsv"), StandardCopyOption.REPLACE_EXISTING);
        java(
                own,
                "HearingFit",
                options,
                remembered,
                gold,
                hearing,
                "drill",
                "brief",
                "wider",
                "retold",
                "press",
                "real");
        Files.copy(hearing, sheets.resolve("hearing.tsv"), StandardCopyOption.REPLACE_EXISTING);
        for (Step step : STEPS) {
            Path sheet = own.resolve(step.sheet);
            java(own, step.fit, options, remembered, gold, sheet);
            Files.copy(sheet, sheets.resolve(step.sheet), StandardCopyOption.REPLACE_EXISTING);
        }
        for (String set : SCORED) {
            java(
                    own,
                    "GoldRun",
                    List.of(),
                    own.resolve("caches").resolve(set + ".tsv"),
                    own.resolve(set + ".jsonl"),
                    gold.resolve(set + ".articles.jsonl"),
                    gold.resolve(set + ".coded.jsonl"));
        }
    }

    /** Runs a command of this package with a part's sheets before those that ship. */
    private static void java(Path own, String name, List<String> options, Object... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx6g",
                "-XX:+UseSerialGC",
                "-Duser.timezone=UTC"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp", own + File.pathSeparator + System.getProperty("java.class.path"), "accord.extract." + name));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        File log = own.resolve(name + ".log").toFile();
        int end = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start()
                .waitFor();
        if (end != 0) {
            throw new IOException(name + " ended with " + end + ", see " + log);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void report(Map<String, Integer> parts, Path readme) throws IOException {
        Scorer scorer = SharedGold.scorer(shared);
        Map<String, Coded> wanted = new LinkedHashMap<>();
        Map<String, Coded> coded = new LinkedHashMap<>();
        Map<String, List<String>> sets = new LinkedHashMap<>();
        for (String set : SCORED) {
            Map<String, Coded> own = read(gold.resolve(set + ".coded.jsonl"));
            wanted.putAll(own);
            sets.put(set, List.copyOf(own.keySet()));
            List<Map<String, Coded>> by = new ArrayList<>();
            for (int part = 0; part < PARTS; part++) {
                by.add(read(WORK.resolve(Integer.toString(part)).resolve(set + ".jsonl")));
            }
            own.keySet().forEach(id -> coded.put(id, by.get(parts.get(id)).get(id)));
        }
        Map<String, Scores> single = new TreeMap<>();
        Map<String, String> groups = new TreeMap<>();
        wanted.forEach((id, gold) -> {
            single.put(id, scorer.score(gold, coded.get(id), new ArrayList<>()));
            groups.put(id, Integer.toString(parts.get(id)));
        });
        Map<String, Folds.Range> ranges = Folds.of(single, groups, PARTS);
        Scores all = scorer.score(wanted, coded, new ArrayList<>());
        Map<String, Scores> each = new LinkedHashMap<>();
        sets.forEach((set, ids) -> {
            Map<String, Coded> own = new LinkedHashMap<>();
            ids.forEach(id -> own.put(id, wanted.get(id)));
            each.put(set, scorer.score(own, coded, new ArrayList<>()));
        });
        StringBuilder page =
                new StringBuilder("| field | real + retold | five parts: mean, least–greatest | real | retold |\n"
                        + "| --- | ---: | --- | ---: | ---: |\n");
        ranges.remove("published"); // given
        ranges.forEach((field, range) -> page.append(String.format(
                Locale.ROOT,
                "| %s | %.3f | %.3f, %.2f–%.2f | %.3f | %.3f |%n",
                field,
                all.value(field),
                range.mean(),
                range.least(),
                range.greatest(),
                each.get("real").value(field),
                each.get("retold").value(field))));
        new ReadmeSection(readme, "folds").write(page.toString());
    }

    private static Map<String, Coded> read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return CodedFile.read(file.toString(), lines);
        }
    }
}
