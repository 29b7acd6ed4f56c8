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
        long written = write(rows, staged);
        lake.folders().publish(staged, folder(root, load));
        return written;
    }

    /** The loads of the lake that an interrupted renewal has not derived again yet, in order. */
    public List<String> renewable() throws IOException {
        SortedSet<String> done = lake.folders().loads(renewal());
        return lake.loads().stream().filter(load -> !done.contains(load)).toList();
    }

    /** Derives one load again, out of readers' sight until {@link #exchange()}. Returns the number of rows. */
    public long renew(String load, Dataset<?> rows) throws IOException {
        Path staged = lake.folders().staging("shelf-" + root.getName() + "-" + load);
        lake.folders().delete(staged);
        long written = write(rows, staged);
        lake.folders().publish(staged, folder(renewal(), load));
        return written;
    }

    /** Puts all renewed loads in the place of the old ones: once it has begun, nothing is derived again. */
    public void exchange() throws IOException {
        lake.folders().replace(complete(), "exchange\n");
        finish();
    }

    /** Finishes an exchange amid which its run died; says whether there was one. */
    public boolean finishExchange() throws IOException {
        boolean begun = lake.folders().exists(complete());
        if (begun) {
            finish();
        }
        return begun;
    }

    private void finish() throws IOException {
        for (String load : lake.folders().loads(renewal())) {
            Path target = folder(root, load);
            if (lake.folders().exists(target)) {
                lake.folders().retire(target);
            }
            lake.folders().publish(folder(renewal(), load), target);
        }
        lake.folders().delete(renewal());
    }

    private long write(Dataset<?> rows, Path staged) throws IOException {
        lake.parquet().write(table, rows, staged, true);
        return new Audit(lake.spark()).check(table, staged);
    }

    /** Stands while renewed loads take the place of the old ones. */
    private Path complete() {
        return new Path(renewal(), "_complete");
    }

    private static Path folder(Path parent, String load) {
        return new Path(parent, "load=" + load);
    }

    /** Kept from run to run until it is complete, so that an interrupted renewal is resumed. */
    private Path renewal() {
        return lake.folders().path("work/renewal-" + root.getName());
    }

    /** What all of it takes as it is stored. */
    public long bytes() throws IOException {
        return lake.folders().bytes(root);
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
