package accord.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URI;
import org.apache.hadoop.fs.Path;
import org.apache.spark.util.SerializableConfiguration;

/** Opens stored files wherever a task runs. */
public final class Streams implements Serializable {
    private static final long serialVersionUID = 1;

    private final SerializableConfiguration configuration;

    /** Knows the file systems that the lake's session knows. */
    public Streams(Lake lake) {
        this.configuration =
                new SerializableConfiguration(lake.spark().sparkContext().hadoopConfiguration());
    }

    public InputStream open(StoredFile file) throws IOException {
        Path path = new Path(URI.create(file.uri()));
        return path.getFileSystem(configuration.value()).open(path);
    }
}
