package accord.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/** Finds the files of archives: files, folders and globs on any file system that Hadoop knows. */
public final class Archives {
    private final Configuration configuration;
    private final Path except;

    /** Never lists what lies under the lake itself, should it stand inside an archive. */
    public Archives(Lake lake) {
        this(lake.spark().sparkContext().hadoopConfiguration(), lake.folders().root());
    }

    Archives(Configuration configuration, Path except) {
        this.configuration = configuration;
        this.except = except;
    }

    /** The files of all archives in order of their names; a file named twice is listed once. */
    public List<StoredFile> list(List<String> archives) throws IOException {
        Map<String, StoredFile> byUri = new TreeMap<>();
        for (String archive : archives) {
            for (StoredFile file : list(archive)) {
                byUri.putIfAbsent(file.uri(), file);
            }
        }
        return distinctlyNamed(byUri.values());
    }

    /** Refuses local archives that are plainly not there, without the seconds that a session takes to start. */
    public static void refuseMissing(List<String> archives) {
        for (String archive : archives) {
            if (!isPattern(archive) && !isAddress(archive) && !java.nio.file.Files.exists(local(archive))) {
                throw Fault.archive("no such archive: " + archive);
            }
        }
    }

    private List<StoredFile> list(String archive) throws IOException {
        Path path = path(archive);
        FileSystem system = path.getFileSystem(configuration);
        List<StoredFile> files = new ArrayList<>();
        try {
            FileStatus status = system.getFileStatus(path);
            add(system, status, status.isFile() ? status.getPath().getParent() : status.getPath(), files);
            return files;
        } catch (FileNotFoundException absent) {
            // Not a name as it stands: perhaps a pattern.
        }
        FileStatus[] matches = isPattern(archive) ? system.globStatus(path) : null;
        if (matches == null || matches.length == 0) {
            throw Fault.archive("no such archive: " + archive);
        }
        for (FileStatus match : matches) {
            add(system, match, fixedPart(system.makeQualified(path)), files);
        }
        return files;
    }

    private static Path path(String archive) {
        return isAddress(archive)
                ? new Path(archive)
                : new Path("file", null, local(archive).toString());
    }

    /** Local names may hold anything, a colon or a percent sign too: only what looks like scheme:/… is an address. */
    private static boolean isAddress(String archive) {
        return archive.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:/.*");
    }

    private static java.nio.file.Path local(String archive) {
        if (archive.isEmpty()) {
            throw Fault.usage("an archive's name is empty");
        }
        try {
            return java.nio.file.Path.of(archive).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Fault.archive("no such archive: " + archive);
        }
    }

    private static boolean isPattern(String archive) {
        return archive.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
    }

    /** The folder of a pattern above which nothing varies. */
    private static Path fixedPart(Path pattern) {
        Path fixed = pattern.getParent();
        for (Path p = fixed; p != null; p = p.getParent()) {
            if (isPattern(p.getName())) {
                fixed = p.getParent();
            }
        }
        return fixed;
    }

    private void add(FileSystem system, FileStatus status, Path base, List<StoredFile> files) throws IOException {
        Path path = status.getPath();
        if (path.equals(except)) {
            return;
        }
        if (status.isFile()) {
            files.add(new StoredFile(
                    path.toUri().toString(),
                    relative(base, path),
                    path.getParent().getName(),
                    status.getLen(),
                    status.getModificationTime()));
            return;
        }
        RemoteIterator<FileStatus> children = system.listStatusIterator(path);
        while (children.hasNext()) {
            FileStatus child = children.next();
            if (!isHidden(child.getPath().getName())) {
                add(system, child, base, files);
            }
        }
    }

    /** Names that by custom are no data: hidden files, and the marks that Hadoop's writers leave. */
    static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals("_SUCCESS") || name.equals("_temporary");
    }

    private static String relative(Path base, Path path) {
        String below = path.toUri().getPath();
        String above = base.toUri().getPath();
        return below.startsWith(above)
                ? below.substring(above.endsWith("/") ? above.length() : above.length() + 1)
                : path.getName();
    }

    /** Two archives may hold files of one name: these get as much of their path in front as tells them apart. */
    private static List<StoredFile> distinctlyNamed(Collection<StoredFile> files) {
        Map<String, Integer> times = new TreeMap<>();
        files.forEach(file -> times.merge(file.file(), 1, Integer::sum));
        List<StoredFile> named = new ArrayList<>();
        for (StoredFile file : files) {
            String name = times.get(file.file()) == 1
                    ? file.file()
                    : Path.getPathWithoutSchemeAndAuthority(new Path(java.net.URI.create(file.uri())))
                            .toString();
            named.add(new StoredFile(file.uri(), name, file.folder(), file.bytes(), file.modified()));
        }
        return named;
    }
}
