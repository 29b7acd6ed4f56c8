package accord.store;

import static org.assertj.core.api.Assertions.assertThat;

import accord.SparkExtension;
import accord.model.Actor;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.Move;
import accord.model.People;
import accord.model.Place;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class RecordsTest {
    private static final Place QADAM =
            new Place("geonames:1", "Qadam", "al-Qadam", "neighbourhood", "ocha:SY01", "Damascus", "SYR", 33.47, 36.29);
    private static final Place ELSEWHERE =
            new Place("text:elsewhere", "Elsewhere", "Elsewhere", null, null, null, null, null, null);

    private static Mention mention(String id) {
        return new Mention(
                id,
                "a1",
                LocalDate.of(2018, 3, 13),
                List.of("evacuation", "access"),
                "completed",
                false,
                List.of(QADAM),
                List.of(ELSEWHERE),
                List.of(),
                List.of(new Actor("sy.hts", "Hayat Tahrir al-Sham", "sy.nusra", "party", "HTS")),
                List.of("Syrian Observatory for Human Rights"),
                List.of(new People("fighters", 300L, null, "done", null, "at least 300 fighters")),
                List.of(new Move(QADAM, null, "total", null, null, "planned")),
                new Interval(LocalDate.of(2017, 9, 1), LocalDate.of(2017, 9, 30), "September"),
                null,
                null,
                7,
                120,
                "They left \uD83D\uDE8C for Elsewhere.",
                List.of("trigger:evacuate"),
                0.9,
                "c1");
    }

    @Test
    void aRecordSurvivesParquetWithNestedRecordsListsNullsAndDates(SparkSession spark, @TempDir Path folder) {
        Dataset<Mention> rows = spark.createDataset(List.of(mention("m1"), mention("m2")), Tables.MENTIONS.encoder());
        Tables.MENTIONS.conform(rows).write().parquet(folder.resolve("m").toString());

        Dataset<Mention> back =
                spark.read().parquet(folder.resolve("m").toString()).as(Tables.MENTIONS.encoder());

        assertThat(back.collectAsList()).containsExactlyInAnyOrder(mention("m1"), mention("m2"));
    }

    @Test
    void everyColumnOfEveryTableCarriesItsCommentIntoParquet(SparkSession spark, @TempDir Path folder) {
        for (Table<?> table : Tables.ALL) {
            String path = folder.resolve(table.name()).toString();
            table.conform(spark.createDataFrame(List.of(), table.schema()))
                    .write()
                    .parquet(path);
            for (StructField field : spark.read().parquet(path).schema().fields()) {
                assertThat(field.getComment().isDefined())
                        .as(table.name() + "." + field.name())
                        .isTrue();
            }
        }
    }

    @Test
    void columnsStandInDeclaredOrderWhateverOrderTheyComeIn(SparkSession spark) {
        Dataset<?> shuffled = spark.sql("select 1 as likeness, 'a' as article, 's' as story");

        assertThat(Tables.STORIES.conform(shuffled).columns()).containsExactly("story", "article", "likeness");
    }
}
