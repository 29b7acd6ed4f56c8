package accord.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * A folder outside of the lake, on any file system that Hadoop knows, that its readers see whole: it is filled under
 * another name, then put in the place of its predecessor.
 */
public final class Outbox {
    private final FileSystem system;
    private final Path target;
    private final Path filling;

    private Outbox(FileSystem system, Path target) {
        this.system = system;
        this.target = target;
        this.filling = new Path(target.getParent(), "_" + target.getName());
    }

    /** Starts to fill the folder anew; what an interrupted run left is cleared, what readers see stays. */
    public static Outbox to(SparkSession spark, String where) throws IOException {
        Path path = new Path(where);
        FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        system.setWriteChecksum(false);
        Outbox outbox = new Outbox(system, system.makeQualified(path));
        if (system.exists(outbox.target) && !system.getFileStatus(outbox.target).isDirectory()) {
            throw Fault.usage("the export path " + outbox.target + " is a file, not a folder");
        }
        system.delete(outbox.filling, true);
        system.mkdirs(outbox.filling);
        return outbox;
    }

    /** What is to be written into a file. */
    public interface Filling {
        void fill(OutputStream out) throws IOException;
    }

    /** Fills one file by itself and puts it, whole, in the place of a former one by one rename. */
    public static void file(SparkSession spark, String where, Filling filling) throws IOException {
        Path target = new Path(where);
        Configuration configuration = spark.sparkContext().hadoopConfiguration();
        Folders folders = new Folders(target.getParent(), configuration);
        folders.create(folders.root());
        Path fresh = folders.path("_" + target.getName());
        try (OutputStream out = target.getFileSystem(configuration).create(fresh, true)) {
            filling.fill(out);
        }
        folders.replaceFile(fresh, folders.path(target.getName()));
    }

    /** What a file holds that an earlier run published; empty where there is none. */
    public static Optional<byte[]> published(SparkSession spark, String where) throws IOException {
        Path path = new Path(where);
        FileSystem system = path.getFileSystem(spark.sparkContext().hadoopConfiguration());
        if (!system.exists(path)) {
            return Optional.empty();
        }
        try (InputStream in = system.open(path)) {
            return Optional.of(in.readAllBytes());
        }
    }

    /** Opens a new file of the folder. */
    public OutputStream write(String file) throws IOException {
        return system.create(new Path(filling, file), true);
    }

    /** Opens a file that was filled before. */
    public InputStream read(String file) throws IOException {
        return system.open(new Path(filling, file));
    }

    /** Size of a file that was filled before. */
    public long bytes(String file) throws IOException {
        return system.getFileStatus(new Path(filling, file)).getLen();
    }

    /** Puts a table of a release in as one file; returns false where the release holds it in several. */
    public boolean copy(Release release, Table<?> table, String file) throws IOException {
        Path folder = new Path(release.folder(), table.name());
        FileSystem from = folder.getFileSystem(system.getConf());
        List<FileStatus> parts = new ArrayList<>();
        for (FileStatus part : from.listStatus(folder)) {
            if (part.getPath().getName().endsWith(".parquet")) {
                parts.add(part);
            }
        }
        if (parts.size() != 1) {
            return false;
        }
        settle(from, parts.get(0), file);
        return true;
    }

    private void settle(FileSystem from, FileStatus part, String file) throws IOException {
        try (InputStream in = from.open(part.getPath());
                InputStream tail = from.open(part.getPath());
                OutputStream out = write(file)) {
            SettledParquet.copy(in, tail, part.getLen(), out);
        }
    }

    /** The rows of a Parquet file that was filled before, in their order. */
    public ParquetRows rows(String file) throws IOException {
        return ParquetRows.open(new Path(filling, file), system.getConf());
    }

    /** Writes rows, in their order, as one Parquet file. */
    public void parquet(String file, Dataset<Row> rows) throws IOException {
        Path parts = new Path(filling, "_" + file);
        rows.coalesce(1)
                .write()
                .option("compression", "zstd")
                .option("parquet.block.size", Parquet.ROW_GROUP)
                .option("parquet.page.size", Parquet.PAGE)
                .parquet(parts.toString());
        for (FileStatus part : system.listStatus(parts)) {
            if (part.getPath().getName().startsWith("part-")) {
                settle(system, part, file);
            }
        }
        system.delete(parts, true);
    }

    /** Puts what was filled in the place of what readers saw. */
    public void publish() throws IOException {
        Path former = new Path(target.getParent(), "_former_" + target.getName());
        system.delete(former, true);
        if (system.exists(target) && !system.rename(target, former)) {
            throw new IOException("cannot rename " + target);
        }
        if (!system.rename(filling, target)) {
            throw new IOException("cannot rename " + filling + " to " + target);
        }
        system.delete(former, true);
    }

    /** Where readers find it. */
    public String where() {
        return target.toString();
    }
}
