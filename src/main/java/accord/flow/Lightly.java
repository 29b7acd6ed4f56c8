package accord.flow;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.spark.sql.RuntimeConfig;

/**
 * Has Spark work on little lightly. The queries over deals are many and long: over few rows, writing and compiling a program
 * for each costs far more than the rows do. The same rows come out either way.
 */
final class Lightly implements AutoCloseable {
    /** Texts are seven eighths of what articles take, and are handed on as they are, not looked at. */
    static final long WITHOUT_TEXT = 8;

    /** Stored bytes, those of ten thousand articles or of fifty thousand mentions, up to which it is little. */
    private static final long LITTLE = 16L << 20;

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

    /**
     * Sets what is set for little, until it is closed; nothing where there is more.
     *
     * @param bytes what is read, as it is stored
     */
    static Lightly on(Run run, long bytes) {
        Lightly lightly = new Lightly(run.spark().conf());
        if (bytes <= LITTLE) {
            SETTINGS.forEach(lightly::set);
        }
        return lightly;
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
