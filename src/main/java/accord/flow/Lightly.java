package accord.flow;

import accord.store.Lake;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.RuntimeConfig;

/**
 * Has Spark work a small lake lightly. The queries over deals are many and long: over few rows, writing and compiling a program
 * for each costs far more than the rows do. The same rows come out either way.
 */
final class Lightly implements AutoCloseable {
    /** Bytes of stored articles, about ten thousand of them, up to which a lake is small. */
    private static final long SMALL = 16L << 20;

    private static final Map<String, String> SETTINGS = Map.of(
            "spark.sql.adaptive.enabled", "false",
            "spark.sql.codegen.factoryMode", "NO_CODEGEN",
            "spark.sql.codegen.wholeStage", "false",
            "spark.sql.shuffle.partitions", "2");

    private final RuntimeConfig conf;
    private final Map<String, String> former = new LinkedHashMap<>();

    private Lightly(RuntimeConfig conf) {
        this.conf = conf;
    }

    /** Sets what is set for a small lake, until it is closed; nothing for a larger one. */
    static Lightly on(Run run) throws IOException {
        Lightly lightly = new Lightly(run.spark().conf());
        if (small(run.lake())) {
            SETTINGS.forEach(lightly::set);
        }
        return lightly;
    }

    private static boolean small(Lake lake) throws IOException {
        return lake.bytes() <= SMALL;
    }

    private void set(String key, String value) {
        former.put(key, conf.get(key));
        conf.set(key, value);
    }

    @Override
    public void close() {
        former.forEach(conf::set);
    }
}
