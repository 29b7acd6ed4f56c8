package accord.store;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;

/**
 * A load in the making. Its tables lie in folders of the lake, so no single rename can publish it: once all
 * are staged and audited a mark is set, and from then on the load is finished by whoever comes next. Articles come last:
 * a load exists when its articles do.
 */
public final class LoadDraft {
    static final String PREFIX = "load-";
    private static final String MARK = "_complete";

    private final String name;
    private final Lake lake;
    private final Path folder;

    LoadDraft(String name, Lake lake) {
        this.name = name;
        this.lake = lake;
        this.folder = lake.folders().staging(PREFIX + name);
    }

    /** Writes one of the load's tables, whose column {@code load} becomes the folder's name, and audits it. Returns the number of rows. */
    public long write(Table<?> table, Dataset<?> rows) throws IOException {
        Path target = new Path(folder, table.name());
        lake.parquet().write(table, rows, target, true);
        return new Audit(lake.spark()).check(table, target);
    }

    /** Publishes the load. */
    public void publish() throws IOException {
        lake.folders().replace(new Path(folder, MARK), name + "\n");
        finish(lake.folders(), folder, name);
    }

    /** Finishes a load whose tables were all staged when its run died, and drops any other. */
    static void recover(Folders folders, String staged) throws IOException {
        Path folder = folders.staging(staged);
        if (folders.exists(new Path(folder, MARK))) {
            finish(folders, folder, staged.substring(PREFIX.length()));
        } else {
            folders.delete(folder);
        }
    }

    private static void finish(Folders folders, Path folder, String name) throws IOException {
        for (Table<?> table : new Table<?>[] {Tables.FILES, Tables.REPEATS, Tables.REJECTS, Tables.ARTICLES}) {
            Path staged = new Path(folder, table.name());
            if (folders.exists(staged)) {
                folders.publish(staged, new Path(folders.path(table.name()), "load=" + name));
            }
        }
        folders.delete(folder);
    }
}
