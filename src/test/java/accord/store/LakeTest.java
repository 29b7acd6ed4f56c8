package accord.store;

import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.SparkExtension;
import accord.model.Article;
import accord.model.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class LakeTest {
    @TempDir
    Path folder;

    private SparkSession spark;
    private Lake lake;

    @BeforeEach
    void aLake(SparkSession session) throws IOException {
        spark = session;
        lake = Lake.create(spark, folder.resolve("lake").toString());
    }

    private Dataset<Row> stories(Story... stories) {
        return spark.createDataset(List.of(stories), Tables.STORIES.encoder()).toDF();
    }

    private Draft draft(String name) throws IOException {
        Draft draft = lake.draft(name);
        for (Table<?> table : Tables.RELEASED) {
            draft.write(table, spark.createDataFrame(List.of(), table.schema()));
        }
        return draft;
    }

    private Dataset<Article> article(String id) {
        Article article =
                new Article(id, null, "wire", null, null, null, "none", null, "text", 1, List.of(), "a.jsonl", 1, "");
        return spark.createDataset(List.of(article), Tables.ARTICLES.encoder());
    }

    @Test
    void aReleaseIsCurrentOnceAllItsTablesAreThere() throws IOException {
        Draft draft = draft("R1");
        draft.write(Tables.STORIES, stories(new Story("a", "b", 0.9), new Story("a", "a", 1)));
        assertThat(lake.current()).isEmpty();

        lake.publish(draft);

        assertThat(lake.current()).hasValueSatisfying(release -> {
            assertThat(release.name()).isEqualTo("R1");
            assertThat(release.records(Tables.STORIES).collectAsList())
                    .containsExactly(new Story("a", "a", 1), new Story("a", "b", 0.9));
        });
        assertThat(Files.readString(folder.resolve("lake/current"))).isEqualTo("R1\n");
    }

    @Test
    void aDraftThatLacksATableIsRefused() throws IOException {
        Draft draft = lake.draft("R1");
        draft.write(Tables.STORIES, stories());

        assertThatThrownBy(() -> lake.publish(draft)).isInstanceOf(Fault.class).hasMessageContaining("lacks the table");
        assertThat(lake.current()).isEmpty();
    }

    @Test
    void aKeyThatRepeatsIsRefused() throws IOException {
        Draft draft = lake.draft("R1");

        assertThatThrownBy(() -> draft.write(Tables.STORIES, stories(new Story("a", "a", 1), new Story("b", "a", 1))))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.AUDIT))
                .hasMessageContaining("repeat a key");
    }

    @Test
    void aKeyThatIsMissingIsRefused() throws IOException {
        Draft draft = lake.draft("R1");

        Dataset<Row> rows =
                stories(new Story("a", "a", 1)).withColumn("article", lit(null).cast("string"));

        assertThatThrownBy(() -> draft.write(Tables.STORIES, rows))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.AUDIT))
                .hasMessage("table stories: 1 rows have no article; nothing was published");
    }

    @Test
    void filesWithOtherColumnsAreRefused() {
        Path file = folder.resolve("staged");
        stories(new Story("a", "a", 1)).drop("likeness").write().parquet(file.toString());

        assertThatThrownBy(() -> new Audit(spark).check(Tables.STORIES, new org.apache.hadoop.fs.Path(file.toUri())))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.AUDIT))
                .hasMessage("table stories was written with the columns [story string, article string], not"
                        + " [story string, article string, likeness double]; nothing was published");
    }

    @Test
    void aLoadThatWasStagedWholeIsFinishedByTheNextRun() throws IOException {
        LoadDraft draft = lake.load("L1");
        draft.write(Tables.FILES, spark.createDataFrame(List.of(), Tables.FILES.schema()));
        draft.write(Tables.REJECTS, spark.createDataFrame(List.of(), Tables.REJECTS.schema()));
        draft.write(Tables.ARTICLES, article("a1"));
        // As if killed between the renames.
        lake.folders().replace(lake.folders().staging("load-L1/_complete"), "L1\n");
        lake.folders()
                .publish(lake.folders().staging("load-L1/files"), lake.folders().path("files/load=L1"));

        lake.lock("test").close();

        assertThat(lake.loads()).containsExactly("L1");
        assertThat(lake.read(Tables.ARTICLES).select("id").collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("a1");
        assertThat(folder.resolve("lake/_staging/load-L1")).doesNotExist();
    }

    @Test
    void aLoadThatWasNotStagedWholeIsDropped() throws IOException {
        lake.load("L1").write(Tables.ARTICLES, article("a1"));

        lake.lock("test").close();

        assertThat(lake.loads()).isEmpty();
        assertThat(folder.resolve("lake/_staging/load-L1")).doesNotExist();
    }

    @Test
    void aRenewalThatWasInterruptedGoesOnWhereItWasAndIsSeenOnceItIsComplete() throws IOException {
        for (String load : List.of("L1", "L2")) {
            LoadDraft draft = lake.load(load);
            draft.write(Tables.ARTICLES, article("of " + load));
            draft.publish();
        }
        lake.work(Tables.STORIES).publish("L1", stories(new Story("old", "a", 1)));
        lake.work(Tables.STORIES).publish("L2", stories(new Story("old", "b", 1)));
        lake.work(Tables.STORIES).renew("L1", stories(new Story("new", "a", 1)));

        // The run dies here; the next one finds what it has done, and readers see nothing of it.
        lake.lock("the next run").close();
        Shelf<Story> shelf = lake.work(Tables.STORIES);
        assertThat(shelf.renewable()).containsExactly("L2");
        assertThat(names(shelf)).containsExactly("old", "old");

        shelf.renew("L2", stories(new Story("new", "b", 1)));
        shelf.exchange();
        assertThat(names(shelf)).containsExactly("new", "new");
        assertThat(shelf.missing()).isEmpty();
        assertThat(shelf.renewable()).containsExactly("L1", "L2");
    }

    @Test
    void anExchangeThatWasInterruptedIsFinishedWithNothingDerivedAgain() throws IOException {
        Shelf<Story> shelf = lake.work(Tables.STORIES);
        for (String load : List.of("L1", "L2", "L3")) {
            LoadDraft draft = lake.load(load);
            draft.write(Tables.ARTICLES, article("of " + load));
            draft.publish();
            shelf.publish(load, stories(new Story("old", load, 1)));
            shelf.renew(load, stories(new Story("new", load, 1)));
        }
        // As if killed when one load had been exchanged, and the place of the next was free.
        Folders folders = lake.folders();
        folders.replace(folders.path("work/renewal-stories/_complete"), "exchange\n");
        folders.retire(folders.path("work/stories/load=L1"));
        folders.publish(folders.path("work/renewal-stories/load=L1"), folders.path("work/stories/load=L1"));
        folders.retire(folders.path("work/stories/load=L2"));

        lake.lock("the next run").close();

        assertThat(shelf.finishExchange()).isTrue();
        assertThat(names(shelf)).containsExactly("new", "new", "new");
        assertThat(shelf.missing()).isEmpty();
        assertThat(shelf.finishExchange()).isFalse();
    }

    private static List<String> names(Shelf<Story> shelf) throws IOException {
        return shelf.read().select("story").collectAsList().stream()
                .map(row -> row.getString(0))
                .toList();
    }

    @Test
    void twoRunsNeverHoldOneLake() throws IOException {
        try (Lock first = lake.lock("process 1")) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> lake.lock("process 2"))
                    .isInstanceOfSatisfying(
                            Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.BUSY))
                    .hasMessageContaining("process 1");
        }
        lake.lock("process 2").close();
    }

    @Test
    void theLockOfADeadRunIsFree() throws IOException {
        Files.createDirectories(folder.resolve("lake/_staging"));
        Files.writeString(folder.resolve("lake/_staging/lock"), "process 99999999");

        lake.lock("process 2").close();
    }

    @Test
    void aFileIsNoLake() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> Lake.create(spark, file.toString()))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.USAGE));
        assertThat(file).hasContent("x");
    }

    @Test
    void aFolderOfOtherThingsIsNoLake() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Dear");

        assertThatThrownBy(() -> Lake.create(spark, folder.toString()))
                .hasMessageContaining("neither empty nor a lake");
    }

    @Test
    void aLakeOfAnotherSchemaIsRefusedWithTheCommandThatRebuilds() throws IOException {
        Files.writeString(folder.resolve("lake/accord.json"), "{\"schema\": 99}");

        assertThatThrownBy(() -> Lake.create(spark, folder.resolve("lake").toString()))
                .hasMessageContaining("99")
                .hasMessageContaining("accord run");
    }
}
