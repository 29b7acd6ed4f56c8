package accord.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.Path;

/** Lays the sample archive out as files: it ships inside the program, and archives are folders. */
final class Sample {
    private static final String RESOURCE = "/archive/sample";

    private Sample() {}

    /** Copies what is not there yet; a copy has its whole length or is made anew. */
    static String copy(Folders folders, Path target) throws IOException {
        URL url = Sample.class.getResource(RESOURCE);
        if (url == null) {
            throw new IOException("the program was built without its sample archive");
        }
        try {
            URI uri = url.toURI();
            if (uri.getScheme().equals("jar")) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    copy(jar.getPath(RESOURCE), folders, target);
                }
            } else {
                copy(java.nio.file.Path.of(uri), folders, target);
            }
        } catch (URISyntaxException e) {
            throw new IOException("not an address: " + url, e);
        }
        return target.toString();
    }

    private static void copy(java.nio.file.Path source, Folders folders, Path target) throws IOException {
        List<java.nio.file.Path> files;
        try (Stream<java.nio.file.Path> all = Files.walk(source)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (java.nio.file.Path file : files) {
            Path copy = new Path(target, source.relativize(file).toString());
            if (!folders.isFile(copy) || folders.length(copy) != Files.size(file)) {
                folders.create(copy.getParent());
                try (InputStream in = Files.newInputStream(file);
                        FSDataOutputStream out = folders.system().create(copy, true)) {
                    in.transferTo(out);
                }
            }
        }
    }
}
