package accord.store;

import java.io.IOException;
import java.util.List;
import java.util.SortedSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What was derived from loads, one folder a load, so that only new loads are ever worked on: mentions by coder,
 * signatures by method. A load is done when its folder exists, even empty.
 */
public final class Shelf<R extends Record> {
    private final Lake lake;
    private final Path root;
    private final Table<R> table;

    Shelf(Lake lake, Path root, Table<R> table) {
        this.lake = lake;
        this.root = root;
        this.table = table;
    }

    /** The loads that are done. */
    public SortedSet<String> loads() throws IOException {
        return lake.folders().loads(root);
    }

    /** The loads of the lake that are not done, in order. */
    public List<String> missing() throws IOException {
        SortedSet<String> done = loads();
        return lake.loads().stream().filter(load -> !done.contains(load)).toList();
    }

    /** Publishes what was derived from one load: staged, audited, then renamed. Returns the number of rows. */
    public long publish(String load, Dataset<?> rows) throws IOException {
        Path staged = lake.folders().staging("shelf-" + root.getName() + "-" + load);
        lake.folders().delete(staged);
        lake.parquet().write(table, rows, staged, true);
        long written = new Audit(lake.spark()).check(table, staged);
        lake.folders().publish(staged, new Path(root, "load=" + load));
        return written;
    }

    /** All rows of the lake's present loads. */
    public Dataset<Row> read() throws IOException {
        return lake.parquet().read(table, root, lake.loads());
    }

    /** The rows of one load. */
    public Dataset<Row> read(String load) throws IOException {
        return lake.parquet().read(table, root, List.of(load));
    }
}
