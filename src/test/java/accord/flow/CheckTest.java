package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.SparkExtension;
import accord.store.Fault;
import accord.store.Lake;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A lake that keeps its promises, and what is said of one that breaks them. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckTest {
    private static final Path SAMPLE = Path.of("src/main/resources/archive/sample");
    private static final Coders CODERS = new Coders(Map.of());

    @TempDir
    static Path folder;

    private final List<String> notices = new ArrayList<>();
    private Run run;
    private String release;

    @BeforeAll
    void aLakeWithARelease(SparkSession spark) throws IOException {
        run = new Run(spark, Lake.create(spark, folder.resolve("lake").toString()), notices::add);
        load(run, "rif-monitoring-bureau");
        Extract.missing(CODERS).run(run);
        new Resolve(CODERS).run(run);
        new Count().run(run);
        release = run.lake().current().orElseThrow().name();
    }

    private static void load(Run run, String part) throws IOException {
        String archive = SAMPLE.resolve(part).toString();
        new Load(new LoadOptions(List.of(archive), Fields.of(List.of()), Window.ALL, false, 1)).run(run);
    }

    @BeforeEach
    void everyTableAsItIs() throws IOException {
        notices.clear();
        for (Table<?> table : Tables.LOADED) {
            run.lake().read(table).createOrReplaceTempView(table.name());
        }
        for (Table<?> table : Tables.RELEASED) {
            run.lake().release(release).read(table).createOrReplaceTempView(table.name());
        }
    }

    /** Each promise, a table, and what stands in its place while the promise is broken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    every article stands once | articles | select * from articles union all select * from articles
                    per file, articles + repeats + rejects = records | files | select * except (records), records + 1 as records from files
                    per file, the tables hold as many articles and rejects as its account says | articles | select * from articles where id <> (select min(id) from articles)
                    every article and every reject is of a file that has an account | files | select * from files where file <> (select min(file) from articles)
                    every sentence stands in its article where its offsets say | mentions | select * except (sentence), 'made up' as sentence from mentions
                    every mention is of an article in documents | documents | select * from documents where id <> (select min(article) from mentions)
                    every article of documents is loaded | documents | select * except (id), 'x' as id from documents
                    every mention is linked to one deal | links | select * from links where mention <> (select min(mention) from links)
                    every link joins a deal and a mention of that article | links | select * except (article), 'x' as article from links
                    every deal has the id of its earliest mention | links | select * except (deal), 'x' as deal from links
                    every deal counts its mentions and articles | deals | select * except (mentions), mentions + 1 as mentions from deals
                    every step and leg is of a deal | steps | select * except (deal), 'x' as deal from steps
                    every article of the lake has its story | stories | select * from stories where article <> (select min(article) from stories)
                    every grain sums to the same number of deals | deals_over_time | select * except (deals), deals + 1 as deals from deals_over_time
                    every destination that is counted is one of a struck deal or of its legs | destinations_over_time | select * except (destination), 'x' as destination from destinations_over_time
                    every actor that is counted is one of a struck deal | actors_over_time | select * except (actor), 'x' as actor from actors_over_time
                    every grain of coverage counts each article once | coverage | select * except (articles), articles + 1 as articles from coverage
                    """)
    void whatBreaksAPromiseIsFound(String name, String table, String spoilt) {
        Promise promise =
                promises().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
        assertThat(run.spark().sql(promise.offending()).takeAsList(1)).isEmpty();

        run.spark().sql(spoilt).createOrReplaceTempView(table);

        assertThat(run.spark().sql(promise.offending()).takeAsList(1)).isNotEmpty();
    }

    private static Stream<Promise> promises() {
        return Stream.concat(Promise.OF_LOADS.stream(), Promise.OF_RELEASES.stream());
    }

    @Test
    void aSoundLakeKeepsThemAllThoughALoadCameAfterItsRelease() throws IOException {
        Run copied = copy("sound");
        load(copied, "lantern-weekly/chess-yarmouk.html");

        new Check().run(copied);

        assertThat(notices)
                .containsAll(promises().map(one -> "holds: " + one.name()).toList());
    }

    @Test
    void whatIsMissingIsToldByNameWithWhatMendsIt() throws IOException {
        Run copied = copy("broken");
        String load = copied.lake().loads().first();
        delete(folder.resolve("broken/files/load=" + load));
        delete(folder.resolve("broken/releases/" + release + "/deals"));

        assertThatThrownBy(() -> new Check().run(copied))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.AUDIT));
        assertThat(notices)
                .containsExactly(
                        "broken: load " + load + " has no folder in files",
                        "broken: release " + release + " has no folder deals: delete the release's folder, then accord"
                                + " resolve and accord count make it again");
    }

    private Run copy(String name) throws IOException {
        Path lake = folder.resolve("lake");
        try (Stream<Path> all = Files.walk(lake)) {
            for (Path path : all.toList()) {
                Files.copy(
                        path, folder.resolve(name).resolve(lake.relativize(path).toString()));
            }
        }
        return new Run(run.spark(), Lake.open(run.spark(), folder.resolve(name).toString()), notices::add);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
