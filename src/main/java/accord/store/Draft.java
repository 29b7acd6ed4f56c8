package accord.store;

import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A release in the making: its tables are written one by one outside of readers' sight, each audited when it is written;
 * {@link Lake#publish(Draft)} gives it its name once all are there.
 */
public final class Draft {
    static final String SEAL = Label.FILE;

    private final String name;
    private final Path folder;
    private final Lake lake;
    private final Map<String, Long> rows = new TreeMap<>();

    Draft(String name, Path folder, Lake lake) {
        this.name = name;
        this.folder = folder;
        this.lake = lake;
    }

    /** The name that the release will have. */
    public String name() {
        return name;
    }

    public SparkSession spark() {
        return lake.spark();
    }

    /** Writes a table of the release, sorted by its key, and audits it. Returns the number of rows. */
    public long write(Table<?> table, Dataset<?> data) throws IOException {
        Path target = path(table);
        lake.folders().delete(target);
        lake.parquet().writeSorted(table, data, target);
        long written = new Audit(lake.spark()).check(table, target);
        rows.put(table.name(), written);
        return written;
    }

    /** A table that was written already, read back from disk: never computed twice. */
    public Dataset<Row> read(Table<?> table) {
        return lake.parquet().read(table, path(table));
    }

    /** The same as records. */
    public <R extends Record> Dataset<R> records(Table<R> table) {
        return table.typed(read(table));
    }

    /**
     * Says that resolve has written all of its tables: count may go on, in this run or in a later one.
     *
     * @param coder version of the coder whose mentions it holds
     * @param loads the loads that it rests on
     */
    public void seal(String coder, Collection<String> loads) throws IOException {
        lake.folders().replace(new Path(folder, SEAL), Label.of(name, coder, loads));
    }

    /** Rows by table, of the tables written so far by this run. */
    public Map<String, Long> rows() {
        return Map.copyOf(rows);
    }

    Path path(Table<?> table) {
        return new Path(folder, table.name());
    }

    Path folder() {
        return folder;
    }
}
