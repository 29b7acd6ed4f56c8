package accord.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds and opens files on local disks without Hadoop, whose start costs more than reading a few articles. */
public final class LocalFiles {
    private LocalFiles() {}

    /** The files of all archives, in order of their names within each archive. */
    public static List<StoredFile> list(List<String> archives) throws IOException {
        List<StoredFile> files = new ArrayList<>();
        for (String archive : archives) {
            list(archive, files);
        }
        return files;
    }

    /** Opens a file that was listed. */
    public static InputStream open(StoredFile file) throws IOException {
        return Files.newInputStream(Path.of(URI.create(file.uri())));
    }

    /** Reads a file of the user's, in UTF-8, that must be there. */
    public static BufferedReader reader(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw Fault.usage("no such file: " + file);
        }
        return Files.newBufferedReader(file);
    }

    public static boolean exists(Path file) {
        return Files.exists(file);
    }

    /** The contents of the files directly in a folder, by name. */
    public static Map<String, byte[]> contents(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw Fault.usage("no such folder: " + folder);
        }
        Map<String, byte[]> contents = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, Files::isRegularFile)) {
            for (Path file : files) {
                if (!Archives.isHidden(file.getFileName().toString())) {
                    contents.put(file.getFileName().toString(), Files.readAllBytes(file));
                }
            }
        }
        return contents;
    }

    private static void list(String archive, List<StoredFile> files) throws IOException {
        Path path;
        try {
            path = Path.of(archive).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw Fault.archive("no such archive: " + archive);
        }
        if (Files.exists(path)) {
            add(path, Files.isDirectory(path) ? path : path.getParent(), files);
            return;
        }
        Path fixed = path;
        while (fixed.toString().chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)) {
            fixed = fixed.getParent();
        }
        int before = files.size();
        if (!fixed.equals(path) && Files.isDirectory(fixed)) {
            PathMatcher pattern = FileSystems.getDefault().getPathMatcher("glob:" + path);
            List<Path> matches;
            try (Stream<Path> below = Files.walk(fixed)) {
                matches = below.filter(pattern::matches).sorted().toList();
            }
            for (Path match : matches) {
                add(match, fixed, files);
            }
        }
        if (files.size() == before) {
            throw Fault.archive("no such archive: " + archive);
        }
    }

    private static void add(Path path, Path base, List<StoredFile> files) throws IOException {
        try (Stream<Path> below = Files.walk(path)) {
            below.filter(Files::isRegularFile)
                    .filter(file -> !isHidden(base, file))
                    .sorted()
                    .map(file -> stored(base, file))
                    .forEach(files::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static boolean isHidden(Path base, Path file) {
        for (Path name : base.relativize(file)) {
            if (Archives.isHidden(name.toString())) {
                return true;
            }
        }
        return false;
    }

    private static StoredFile stored(Path base, Path file) {
        try {
            Path folder = file.getParent().getFileName();
            return new StoredFile(
                    file.toUri().toString(),
                    base.relativize(file).toString(),
                    folder == null ? "" : folder.toString(),
                    Files.size(file),
                    Files.getLastModifiedTime(file).toMillis());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
