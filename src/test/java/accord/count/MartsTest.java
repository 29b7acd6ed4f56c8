package accord.count;

import static accord.count.World.HOMS;
import static accord.count.World.IDLIB;
import static accord.count.World.REBELS;
import static accord.count.World.RUSSIA;
import static accord.count.World.STATE;

import accord.Golden;
import accord.SparkExtension;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every file of {@code count/} against rows counted by hand. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MartsTest {
    private Marts marts;

    /** Three deals: one of a day, told twice; one of a span over two months; one that was never struck. */
    private static World world() {
        return new World()
                .article("a1", "north", "2017-03-30")
                .article("a2", "south", "2017-04-02", "fr", "a2")
                .article("a3", "south", "2017-04-02")
                .article("a4", "north", null)
                .deal("d1")
                .on("2017-03-30")
                .to(IDLIB)
                .by(STATE, REBELS, RUSSIA)
                .leg(HOMS, IDLIB, "fighters", 100L, 200L, "done")
                .leg(HOMS, IDLIB, "total", 10L, 20L, "done")
                .score(0.9)
                .in("a1", "(a3)")
                .deal("d2")
                .on("2017-03-31/2017-04-01")
                .kinds("ceasefire", "access")
                .status("underway", true)
                .by(STATE, REBELS)
                .leg(HOMS, null, "wounded", null, 5L, "done")
                .score(0.5)
                .in("a3")
                .deal("d3")
                .on("2017-04-01")
                .to(IDLIB)
                .by(STATE, REBELS)
                .status("negotiating", false)
                .score(0.7)
                .in("a4");
    }

    @BeforeAll
    void open(SparkSession spark) throws IOException {
        marts = world().marts(spark);
    }

    @AfterAll
    void close() {
        marts.close();
    }

    static List<Table<?>> tables() {
        return Tables.COUNTED;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableOverTimeIsWhatOneCountsByHand(Table<?> table) {
        Golden.assertLines(
                "count/" + table.name() + ".jsonl",
                marts.rows(table)
                        .orderBy(table.key().stream().map(functions::col).toArray(Column[]::new))
                        .selectExpr("to_json(struct(*), map('ignoreNullFields', 'false'))")
                        .as(Encoders.STRING())
                        .collectAsList());
    }
}
