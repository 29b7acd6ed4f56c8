package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;

import accord.SparkExtension;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The whole sample archive gives the same rows in every table of the newest release, in whatever order and batches; single days are tried in SampleOrderTest. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SampleOrderIT {
    @TempDir
    static Path folder;

    private SampleLakes lakes;
    private Map<String, List<String>> expected;

    @BeforeAll
    void inOneGo(SparkSession spark) throws IOException {
        lakes = new SampleLakes(spark, folder);
        expected = lakes.once();
        assertThat(expected.get("documents")).hasSizeGreaterThan(100);
    }

    @Test
    void byMonthBackwards() throws IOException {
        SampleLakes.assertSame(lakes.released("backwards", SampleLakes.reversed(lakes.byMonth())), expected);
    }

    @Test
    void inTenRandomBatchesOfFiles() throws IOException {
        SampleLakes.assertSame(lakes.batchesOfFiles(20180313), expected);
    }
}
