package accord.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * The lake's folders on whatever file system holds them. Everything that readers see appears by one rename: a folder
 * onto a name that was free, or a small file over its predecessor.
 */
final class Folders {
    private static final String LOAD = "load=";

    private final Path root;
    private final FileSystem system;
    private final Configuration configuration;

    Folders(Path root, Configuration configuration) throws IOException {
        this.configuration = configuration;
        this.system = root.getFileSystem(configuration);
        this.root = system.makeQualified(root);
        // Checksum files beside every local file are litter to other readers; Parquet pages carry their own.
        system.setWriteChecksum(false);
    }

    Path root() {
        return root;
    }

    Path path(String name) {
        return new Path(root, name);
    }

    Path staging(String name) {
        return new Path(root, "_staging/" + name);
    }

    boolean exists(Path path) throws IOException {
        return system.exists(path);
    }

    boolean isFile(Path path) throws IOException {
        try {
            return system.getFileStatus(path).isFile();
        } catch (FileNotFoundException absent) {
            return false;
        }
    }

    void create(Path folder) throws IOException {
        if (!system.mkdirs(folder)) {
            throw new IOException("cannot create the folder " + folder);
        }
    }

    void delete(Path path) throws IOException {
        if (!system.delete(path, true) && system.exists(path)) {
            throw new IOException("cannot delete " + path);
        }
    }

    void deleteIfEmpty(Path folder) throws IOException {
        if (system.listStatus(folder).length == 0) {
            delete(folder);
        }
    }

    /** Gives a complete folder its name, which must be free. */
    void publish(Path staged, Path target) throws IOException {
        create(target.getParent());
        if (system.exists(target)) {
            throw new IOException("already published: " + target);
        }
        if (!system.rename(staged, target)) {
            throw new IOException("cannot rename " + staged + " to " + target);
        }
    }

    /** Takes a folder out of readers' sight by one rename, then deletes it. */
    void retire(Path folder) throws IOException {
        Path trash = staging("trash-" + folder.getParent().getName() + "-" + folder.getName());
        delete(trash);
        create(trash.getParent());
        if (!system.rename(folder, trash)) {
            throw new IOException("cannot rename " + folder + " to " + trash);
        }
        delete(trash);
    }

    /** Names of the folders directly under a folder, in order; none where it does not exist. */
    SortedSet<String> children(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try {
            for (FileStatus status : system.listStatus(folder)) {
                if (status.isDirectory()) {
                    names.add(status.getPath().getName());
                }
            }
        } catch (FileNotFoundException absent) {
            return names;
        }
        return names;
    }

    /** The loads that have a folder under the given one. */
    SortedSet<String> loads(Path folder) throws IOException {
        SortedSet<String> loads = new TreeSet<>();
        for (String name : children(folder)) {
            if (name.startsWith(LOAD)) {
                loads.add(name.substring(LOAD.length()));
            }
        }
        return loads;
    }

    /** The folders of the given loads under the given one. */
    List<String> of(Path folder, Collection<String> loads) {
        List<String> paths = new ArrayList<>();
        for (String load : loads) {
            paths.add(new Path(folder, LOAD + load).toString());
        }
        return paths;
    }

    /** The text of a small file. */
    String text(Path file) throws IOException {
        try (FSDataInputStream in = system.open(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Puts a small file in place of its predecessor, if any, by one atomic rename. */
    void replace(Path file, String text) throws IOException {
        create(file.getParent());
        Path fresh = staging("fresh-" + file.getName());
        try (FSDataOutputStream out = system.create(fresh, true)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        replaceFile(fresh, file);
    }

    /** Puts a file in place of its predecessor, if any, by one atomic rename. */
    void replaceFile(Path fresh, Path file) throws IOException {
        if (system.getScheme().equals("file")) {
            // Hadoop's local file system deletes the old file first: readers would miss it for a moment.
            Files.move(
                    java.nio.file.Path.of(fresh.toUri().getPath()),
                    java.nio.file.Path.of(file.toUri().getPath()),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } else {
            FileContext.getFileContext(root.toUri(), configuration).rename(fresh, file, Options.Rename.OVERWRITE);
        }
    }

    /** The one data file of a folder that was written as one. */
    Path onlyFile(Path folder) throws IOException {
        for (FileStatus status : system.listStatus(folder)) {
            if (status.getPath().getName().endsWith(".parquet")) {
                return status.getPath();
            }
        }
        throw new IOException("no Parquet file in " + folder);
    }

    /** What a folder holds, none where it does not exist. */
    long bytes(Path folder) throws IOException {
        return system.exists(folder) ? system.getContentSummary(folder).getLength() : 0;
    }

    long length(Path file) throws IOException {
        return system.getFileStatus(file).getLen();
    }

    FileSystem system() {
        return system;
    }
}
