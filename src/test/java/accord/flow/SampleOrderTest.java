package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;

import accord.SparkExtension;
import accord.model.Article;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Some days of the sample archive give the same rows in every table of the newest release, whatever the order. */
@ExtendWith(SparkExtension.class)
class SampleOrderTest {
    private static final int DAYS = 6;

    @TempDir
    Path folder;

    @Test
    void daysLoadedOneByOneGiveTheSameReleaseForwardsAndBackwards(SparkSession spark) throws IOException {
        SampleLakes lakes = new SampleLakes(spark, folder);
        List<List<Article>> days = lakes.byDay();
        int from = new Random(20160827).nextInt(days.size() - DAYS);
        List<List<Article>> some = days.subList(from, from + DAYS);
        Map<String, List<String>> expected = lakes.released("days", List.of(SampleLakes.joined(some)));

        assertThat(expected.get("links")).isNotEmpty();
        SampleLakes.assertSame(lakes.released("forwards", some), expected);
        SampleLakes.assertSame(lakes.released("backwards", SampleLakes.reversed(some)), expected);
    }
}
