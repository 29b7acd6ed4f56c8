package accord.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Rows that a stage adds to from run to run under {@code work/}; may be deleted at any time, at the price of work. */
public final class Memory<R extends Record> {
    private final Lake lake;
    private final Table<R> table;
    private final Path root;

    /** @param folder of the lake: {@code work}, or {@code history} for what is never deleted */
    Memory(Lake lake, String folder, Table<R> table) {
        this.lake = lake;
        this.table = table;
        this.root = lake.folders().path(folder + "/" + table.name());
    }

    public boolean isEmpty() throws IOException {
        return lake.folders().children(root).isEmpty();
    }

    /** Everything that was added. */
    public Dataset<Row> read() throws IOException {
        List<String> parts = new ArrayList<>();
        for (String child : lake.folders().children(root)) {
            parts.add(new Path(root, child).toString());
        }
        if (parts.isEmpty()) {
            return lake.spark().createDataFrame(List.of(), table.schema());
        }
        return table.conform(lake.spark().read().schema(table.schema()).parquet(parts.toArray(new String[0])));
    }

    /** Adds rows beside what was added under the name before: by a run that died afterwards, and knows of it by now. */
    public void addBeside(String name, Dataset<?> rows) throws IOException {
        String free = name;
        for (int copy = 2; lake.folders().exists(new Path(root, free)); copy++) {
            free = name + "-" + copy;
        }
        add(free, rows);
    }

    /** Adds rows under a name of their own; what had the same name is replaced. */
    public void add(String name, Dataset<?> rows) throws IOException {
        Path staged = lake.folders().staging("memory-" + table.name());
        lake.folders().delete(staged);
        lake.parquet().writeSorted(table, rows, staged);
        Path target = new Path(root, name);
        if (lake.folders().exists(target)) {
            lake.folders().retire(target);
        }
        lake.folders().publish(staged, target);
    }
}
