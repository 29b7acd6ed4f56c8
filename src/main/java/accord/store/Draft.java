package accord.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

    /** More would hold more of the heap at once, and no laptop has the cores for it. */
    private static final int AT_ONCE = 3;

    private final String name;
    private final Path folder;
    private final Lake lake;
    private final Map<String, Long> rows = new ConcurrentSkipListMap<>();

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
        long written = new Audit(lake.spark()).checkSorted(table, target);
        rows.put(table.name(), written);
        return written;
    }

    /**
     * Writes several tables side by side: each is sorted and written by one task at last, which leaves the other cores idle, and
     * planning takes as long as that. Returns the number of rows of all.
     */
    public long write(Map<Table<?>, Dataset<Row>> tables) throws IOException {
        List<Callable<Long>> writings = new ArrayList<>();
        tables.forEach((table, data) -> writings.add(() -> write(table, data)));
        ExecutorService writers = Executors.newFixedThreadPool(AT_ONCE);
        try {
            long written = 0;
            for (Future<Long> writing : writers.invokeAll(writings)) {
                written += writing.get();
            }
            return written;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while writing release " + name);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IOException(failed.getCause());
        } finally {
            writers.shutdownNow();
        }
    }

    /** How many rows a table has that was written already. */
    public long count(Table<?> table) throws IOException {
        return new Audit(lake.spark()).rows(path(table));
    }

    /** What a table takes that was written already. */
    public long bytes(Table<?> table) throws IOException {
        return lake.folders().bytes(path(table));
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
