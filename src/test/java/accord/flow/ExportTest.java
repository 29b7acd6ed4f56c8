package accord.flow;

import static accord.count.World.HOMS;
import static accord.count.World.IDLIB;
import static accord.count.World.REBELS;
import static accord.count.World.STATE;
import static org.assertj.core.api.Assertions.assertThat;

import accord.SparkExtension;
import accord.count.World;
import accord.export.DataPackageFacts;
import accord.store.Lake;
import accord.store.Receipt;
import accord.store.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** From resolved deals to a folder for data scientists. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportTest {
    private static final String HOSTILE = "=HYPERLINK(\"x\"), \"quoted\"\r\nsecond line <script>";

    @TempDir
    static Path temp;

    private Run run;
    private Receipt counted;
    private Path data;
    private Path again;
    private String articles;

    @BeforeAll
    void runCountAndExport(SparkSession spark) throws IOException {
        run = new Run(spark, Lake.create(spark, temp.resolve("lake").toString()), line -> {});
        new World()
                .title(HOSTILE)
                .article("a1", "north", "2017-03-30")
                .title("-")
                .article("a2", "@south", "2017-04-02")
                .deal("d1")
                .on("2017-03-30")
                .to(IDLIB)
                .by(STATE, REBELS)
                .leg(HOMS, IDLIB, "fighters", 100L, null, "done")
                .in("a1", "a2")
                .deal("d2")
                .in("a2")
                .resolve(run.lake());
        counted = new Count().run(run);
        data = export("out", false);
        articles = Files.readString(export("again", true).resolve("articles.csv"));
        again = export("again", false);
    }

    private Path export(String folder, boolean text) throws IOException {
        Path target = temp.resolve(folder);
        new Export(new ExportOptions(target.toString(), Window.ALL, text, true, "accord test")).run(run);
        return target.resolve("data");
    }

    private static Map<String, List<Byte>> bytes(Path folder) throws IOException {
        Map<String, List<Byte>> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                List<Byte> content = new ArrayList<>();
                for (byte one : Files.readAllBytes(file)) {
                    content.add(one);
                }
                bytes.put(file.getFileName().toString(), content);
            }
        }
        return bytes;
    }

    @Test
    void countPublishesTheReleaseThatResolveHasBegun() throws IOException {
        assertThat(run.lake().current().orElseThrow().name()).isEqualTo("R1");
        assertThat(counted.note()).isEqualTo("release R1");
        assertThat(new Count().run(run)).isEqualTo(new Receipt("count", 0, 0, 0, 0, "nothing new"));
    }

    @Test
    void thePackageHoldsEachTableOnceAsParquetAndOnceAsCsv() throws IOException {
        List<String> names = new ArrayList<>(
                Tables.RELEASED.stream().map(table -> table.name()).toList());
        names.addAll(List.of("deal_places", "deal_actors", "deal_people"));
        List<String> files = new ArrayList<>(List.of("datapackage.json"));
        names.forEach(name -> files.addAll(List.of(name + ".csv", name + ".parquet")));

        assertThat(bytes(data).keySet()).containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void articlesGoOutWithTheirTextOnlyWhenAskedFor() {
        assertThat(articles).startsWith("id,key,source,url,title,published,basis,language,text,");
        assertThat(data.resolve("articles.csv")).doesNotExist();
    }

    @Test
    void theSameReleaseGivesTheSameBytesInThePlaceOfAnyFormerExport() throws IOException {
        assertThat(bytes(again)).isEqualTo(bytes(data));
        try (Stream<Path> left = Files.list(again.getParent())) {
            assertThat(left.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "report.html");
        }
        assertThat(again.resolveSibling("report.html")).hasSameBinaryContentAs(data.resolveSibling("report.html"));
    }

    @Test
    void theLabelIsAValidDataPackageAndEveryCellFitsIt() throws IOException {
        assertThat(DataPackageFacts.faults(data)).isEmpty();
    }

    @Test
    void theLabelTellsWhatThePackageWasMadeFrom() throws IOException {
        JsonNode label =
                new ObjectMapper().readTree(data.resolve("datapackage.json").toFile());

        String edition = label.path("accord").path("edition").asText();
        assertThat(edition).matches("[0-9a-f]{32}");
        assertThat(label.path("accord").toString())
                .isEqualTo(
                        "{\"release\":\"R1\",\"days\":\"\",\"coders\":[\"c\"],\"program\":\"accord test\",\"edition\":\""
                                + edition + "\",\"archive\":{\"files\":1,"
                                + "\"digest\":\"sha256:cd2c04a30fea0536e76a8a6664a85aed3123fd697e1cacd131877e2ba84237ad\",\"digests\":[\"sha256:00ff\"]}}");
    }

    @Test
    void hostileTextIsQuotedAndDefused() throws IOException {
        assertThat(Files.readString(data.resolve("documents.csv")))
                .contains("a1,,north,,\"'=HYPERLINK(\"\"x\"\"), \"\"quoted\"\"\r\nsecond line <script>\",2017-03-30")
                .contains("a2,,'@south,,'-,2017-04-02");
    }

    /** The queries of the guide, as they stand there. */
    @Test
    void theGuidesQueriesGiveTheSameInDuckDbAndInSparkSql() throws IOException, SQLException {
        List<String> queries = new ArrayList<>();
        Matcher block = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("notebooks-export/README.md")));
        while (block.find()) {
            queries.add(block.group(1));
        }
        assertThat(queries).hasSize(2);
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            for (String table : List.of("deals_over_time", "coverage")) {
                String file = data.resolve(table + ".parquet").toString();
                statement.execute("create view " + table + " as select * from '" + file + "'");
                run.spark().read().parquet(file).createOrReplaceTempView(table);
            }
            for (String query : queries) {
                List<String> duckRows = new ArrayList<>();
                ResultSet rows = statement.executeQuery(query);
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    List<String> cells = new ArrayList<>();
                    for (int i = 1; i <= columns; i++) {
                        cells.add(cell(rows.getObject(i)));
                    }
                    duckRows.add(String.join(" | ", cells));
                }
                List<String> sparkRows = run.spark().sql(query).collectAsList().stream()
                        .map(row -> IntStream.range(0, row.size())
                                .mapToObj(i -> cell(row.get(i)))
                                .collect(Collectors.joining(" | ")))
                        .toList();
                assertThat(sparkRows).isNotEmpty().isEqualTo(duckRows);
            }
        }
    }

    /** A number to six digits, since the two have decimals of different lengths. */
    private static String cell(Object value) {
        return value instanceof Number number
                ? String.format(Locale.ROOT, "%.6f", number.doubleValue())
                : String.valueOf(value);
    }

    @Test
    void anExcerptHoldsWhatArticlesOfItsDaysTellAndCountsThat() throws IOException, SQLException {
        Path april = temp.resolve("april");
        Window window = new Window(LocalDate.of(2017, 4, 1), LocalDate.of(2017, 4, 30));
        new Export(new ExportOptions(april.toString(), window, true, true, "accord test")).run(run);

        assertThat(DataPackageFacts.faults(april.resolve("data"))).isEmpty();
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            assertThat(text(statement, april, "string_agg(id, ' ' order by id) from 'documents.csv'"))
                    .isEqualTo("a2");
            assertThat(text(statement, april, "string_agg(id, ' ' order by id) from 'articles.csv'"))
                    .isEqualTo("a2");
            assertThat(text(statement, april, "string_agg(deal || '=' || mention, ' ' order by deal) from 'links.csv'"))
                    .isEqualTo("d1=d1.1 d2=d2");
            assertThat(
                            text(
                                    statement,
                                    april,
                                    "string_agg(id || ' ' || mentions || ' ' || first_report, ' ' order by id) from 'deals.csv'"))
                    .isEqualTo("d1 1 2017-04-02 d2 1 2017-04-02");
            assertThat(text(
                            statement,
                            april,
                            "sum(deals) || ' ' || sum(mentions) from 'deals_over_time.csv'"
                                    + " where grain = 'year' and kind = 'any' and status = 'any'"))
                    .isEqualTo("2 2");
        }
    }

    private static String text(Statement statement, Path folder, String query) throws SQLException {
        ResultSet row = statement.executeQuery("select " + query.replaceFirst("from '", "from '" + folder + "/data/"));
        row.next();
        return row.getString(1);
    }

    @Test
    void duckDbReadsTheSameCountsFromCsvAndFromParquet() throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            String columns = "grain, period, kind, status, deals, mentions, people_low, people_high, seen, complete";
            ResultSet differing = statement.executeQuery("select count(*) from ((select " + columns + " from '"
                    + data.resolve("deals_over_time.parquet") + "' except select " + columns + " from '"
                    + data.resolve("deals_over_time.csv") + "') union all (select " + columns + " from '"
                    + data.resolve("deals_over_time.csv") + "' except select " + columns + " from '"
                    + data.resolve("deals_over_time.parquet") + "'))");
            differing.next();
            assertThat(differing.getLong(1)).isZero();
            ResultSet flat = statement.executeQuery(
                    "select string_agg(d.id || ' ' || p.name || ' ' || a.name, ', ' order by a.position)"
                            + " from '" + data.resolve("deals.parquet") + "' d join '"
                            + data.resolve("deal_places.parquet")
                            + "' p on p.deal = d.id join '" + data.resolve("deal_actors.csv") + "' a on a.deal = d.id");
            flat.next();
            assertThat(flat.getString(1)).isEqualTo("d1 Idlib Syrian government, d1 Idlib rebels");
        }
    }
}
