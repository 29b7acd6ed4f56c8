package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;

import accord.SparkExtension;
import accord.model.Mention;
import accord.store.Draft;
import accord.store.Lake;
import accord.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** One article in two places of the archive. */
@ExtendWith(SparkExtension.class)
class RepeatsTest {
    private static final String HERE = record("here");
    private static final String THERE = record("there");

    @TempDir
    Path folder;

    private static String record(String key) {
        return "{\"id\":\"" + key + "\",\"url\":\"https://strand.example/" + key + "\",\"source\":\"Radio Strand\","
                + "\"published\":\"2014-05-07\",\"title\":\"Homs\",\"text\":\"Rebels began to leave Homs on Wednesday.\"}\n";
    }

    @Test
    void documentsTellTheFirstPlaceWhicheverWasLoadedFirst(SparkSession spark) throws IOException {
        Path first = Files.writeString(folder.resolve("a.jsonl"), HERE);
        Path second = Files.writeString(folder.resolve("b.jsonl"), THERE);

        List<String> expected = documents(spark, "forward", first, second);

        assertThat(expected).singleElement().asString().contains("\"key\":\"here\"", "\"file\":\"a.jsonl\"");
        assertThat(documents(spark, "backward", second, first)).isEqualTo(expected);
    }

    @Test
    void aPlaceIsKeptOnceHoweverOftenItIsRead(SparkSession spark) throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), HERE + THERE);
        Lake lake = Lake.create(spark, folder.resolve("lake").toString());
        load(spark, lake, file);
        Files.writeString(file, HERE + THERE + HERE);
        load(spark, lake, file);

        assertThat(lake.repeats()
                        .select("key", "record")
                        .as(org.apache.spark.sql.Encoders.tuple(
                                org.apache.spark.sql.Encoders.STRING(), org.apache.spark.sql.Encoders.LONG()))
                        .collectAsList())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("(there,2)", "(here,3)");
    }

    private List<String> documents(SparkSession spark, String name, Path... files) throws IOException {
        Lake lake = Lake.create(spark, folder.resolve(name).toString());
        for (Path file : files) {
            load(spark, lake, file);
        }
        String article = lake.read(Tables.ARTICLES).first().getAs("id");
        for (String load : lake.loads()) {
            boolean own = lake.read(Tables.ARTICLES, List.of(load)).count() > 0;
            lake.coded("coder")
                    .publish(
                            load,
                            spark.createDataset(
                                    own ? List.of(mention(article)) : List.<Mention>of(), Tables.MENTIONS.encoder()));
        }
        Draft draft = lake.draft("R1");
        new Documents("coder").write(run(spark, lake), draft);
        return draft.read(Tables.DOCUMENTS).toJSON().collectAsList();
    }

    private static void load(SparkSession spark, Lake lake, Path file) throws IOException {
        new Load(new LoadOptions(List.of(file.toString()), Fields.of(List.of()), Window.ALL, false, 1))
                .run(run(spark, lake));
    }

    private static Run run(SparkSession spark, Lake lake) {
        return new Run(spark, lake, line -> {});
    }

    private static Mention mention(String article) {
        return new Mention(
                "m",
                article,
                null,
                List.of("evacuation"),
                "underway",
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                0,
                10,
                "sentence",
                List.of(),
                1,
                "coder");
    }
}
