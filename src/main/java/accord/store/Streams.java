package accord.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.Serializable;
import java.net.URI;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Opens stored files wherever a task runs. */
public final class Streams implements Serializable {
    private static final long serialVersionUID = 1;
    private static final byte[] PARQUET = {'P', 'A', 'R', '1'};

    private final SerializableConfiguration configuration;

    private Streams(SerializableConfiguration configuration) {
        this.configuration = configuration;
    }

    /** Knows the file systems that the lake's session knows. */
    public static Streams of(Lake lake) {
        return new Streams(
                new SerializableConfiguration(lake.spark().sparkContext().hadoopConfiguration()));
    }

    /** Knows local disks, and does not start Hadoop to read from them. */
    public static Streams local() {
        return new Streams(null);
    }

    public InputStream open(StoredFile file) throws IOException {
        if (configuration == null) {
            return LocalFiles.open(file);
        }
        Path path = new Path(URI.create(file.uri()));
        FileSystem system = path.getFileSystem(configuration.value());
        // an archive is no work of Hadoop's: looking for checksums beside its files would cost as much as opening them
        FileSystem plain = system instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : system;
        return plain.open(path);
    }

    /**
     * Whether a file's content says that it is Parquet, which is read by its end rather than as a stream.
     *
     * @param opened the file from its start; what was looked at is pushed back
     */
    public static boolean isParquet(PushbackInputStream opened) throws IOException {
        byte[] start = opened.readNBytes(PARQUET.length);
        opened.unread(start);
        return Arrays.equals(start, PARQUET);
    }

    /** Makes a stream one that {@link #isParquet} can look into. */
    public static PushbackInputStream peekable(InputStream in) {
        return new PushbackInputStream(in, PARQUET.length);
    }

    public ParquetRows rows(StoredFile file) throws IOException {
        return ParquetRows.open(file, configuration == null ? new Configuration() : configuration.value());
    }
}
