package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Article;
import accord.model.Mention;
import accord.store.Lake;
import accord.store.LoadDraft;
import accord.store.Release;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/**
 * Lakes with the sample archive, or a part of it, loaded in some order and batches. Each article is coded once, since what a
 * mention says depends on its article alone.
 */
final class SampleLakes {
    private static final Path SAMPLE = Path.of("src/main/resources/archive/sample");
    private static final Coders CODERS = new Coders(Map.of());
    private static final int BATCHES = 10;

    private final SparkSession spark;
    private final Path folder;
    private final Run sample;
    private final List<Article> articles;
    private final Map<String, List<Mention>> told;

    /** Reads and codes the sample archive. */
    SampleLakes(SparkSession spark, Path folder) throws IOException {
        this.spark = spark;
        this.folder = folder;
        sample = run("sample");
        load(sample, SAMPLE);
        Extract.missing(CODERS).run(sample);
        articles = Tables.ARTICLES.typed(sample.lake().read(Tables.ARTICLES)).collectAsList().stream()
                .sorted(Comparator.comparing(Article::id))
                .toList();
        told = Tables.MENTIONS.typed(sample.lake().coded(CODERS.version()).read()).collectAsList().stream()
                .collect(Collectors.groupingBy(Mention::article));
    }

    private Run run(String name) throws IOException {
        return new Run(spark, Lake.create(spark, folder.resolve(name).toString()), line -> {});
    }

    /** The whole sample in one load. */
    Map<String, List<String>> once() throws IOException {
        return published(sample);
    }

    /** The files themselves, with the repeats among them, read in random batches. */
    Map<String, List<String>> batchesOfFiles(long seed) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(SAMPLE)) {
            files = new ArrayList<>(all.filter(Files::isRegularFile).sorted().toList());
        }
        Collections.shuffle(files, new Random(seed));
        Run run = run("batches");
        for (int i = 0; i < BATCHES; i++) {
            Path archive = folder.resolve("archive " + i);
            for (int j = i; j < files.size(); j += BATCHES) {
                Path copy = archive.resolve(SAMPLE.relativize(files.get(j)).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(files.get(j), copy);
            }
            load(run, archive);
            for (String load : run.lake().coded(CODERS.version()).missing()) {
                code(
                        run,
                        load,
                        Tables.ARTICLES
                                .typed(run.lake().read(Tables.ARTICLES, List.of(load)))
                                .collectAsList());
            }
            if (i % 4 == 1) {
                publish(run);
            }
        }
        return published(run);
    }

    private static void load(Run run, Path archive) throws IOException {
        new Load(new LoadOptions(List.of(archive.toString()), Fields.of(List.of()), Window.ALL, false, 1)).run(run);
    }

    /** One batch a day in the order of the days; one of articles without a day at the end. */
    List<List<Article>> byDay() {
        TreeMap<LocalDate, List<Article>> days = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        articles.forEach(article -> days.computeIfAbsent(article.published(), day -> new ArrayList<>())
                .add(article));
        return List.copyOf(days.values());
    }

    /** The same by the month: a load costs a second, and the sample has some two hundred days. */
    List<List<Article>> byMonth() {
        TreeMap<YearMonth, List<Article>> months = new TreeMap<>(Comparator.nullsLast(Comparator.naturalOrder()));
        articles.forEach(article -> months.computeIfAbsent(
                        article.published() == null ? null : YearMonth.from(article.published()),
                        month -> new ArrayList<>())
                .add(article));
        return List.copyOf(months.values());
    }

    static List<List<Article>> reversed(List<List<Article>> batches) {
        List<List<Article>> reversed = new ArrayList<>(batches);
        Collections.reverse(reversed);
        return reversed;
    }

    static List<Article> joined(List<List<Article>> batches) {
        return batches.stream().flatMap(Collection::stream).toList();
    }

    /** The tables after loading the batches one by one, with releases made now and then on the way. */
    Map<String, List<String>> released(String name, List<List<Article>> batches) throws IOException {
        Run run = run(name);
        for (int i = 0; i < batches.size(); i++) {
            String load = "L%03d".formatted(i);
            LoadDraft draft = run.lake().load(load);
            draft.write(Tables.ARTICLES, spark.createDataset(batches.get(i), Tables.ARTICLES.encoder()));
            draft.publish();
            code(run, load, batches.get(i));
            if (i % (batches.size() / 3 + 1) == 1) {
                publish(run);
            }
        }
        return published(run);
    }

    private void code(Run run, String load, List<Article> loaded) throws IOException {
        List<Mention> mentions = loaded.stream()
                .flatMap(article -> told.getOrDefault(article.id(), List.of()).stream())
                .toList();
        run.lake().coded(CODERS.version()).publish(load, spark.createDataset(mentions, Tables.MENTIONS.encoder()));
    }

    private static void publish(Run run) throws IOException {
        new Resolve(CODERS).run(run);
        new Count().run(run);
    }

    /** Rows as JSON by table, in the order in which they stand; which load brought an article is all that may differ. */
    private static Map<String, List<String>> published(Run run) throws IOException {
        publish(run);
        Release release = run.lake().current().orElseThrow();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Table<?> table : Tables.RELEASED) {
            rows.put(
                    table.name(),
                    (table.equals(Tables.DOCUMENTS) ? release.read(table).drop("load") : release.read(table))
                            .toJSON()
                            .collectAsList());
        }
        return rows;
    }

    /** Table by table, so that a failure names the table. */
    static void assertSame(Map<String, List<String>> rows, Map<String, List<String>> expected) {
        assertThat(rows.keySet()).isEqualTo(expected.keySet());
        expected.forEach(
                (table, wanted) -> assertThat(rows.get(table)).as(table).isEqualTo(wanted));
    }
}
