package accord.codebook;

import accord.model.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Which edition of the program's own code made a result: a hash of what decides it, so that nobody has to remember to count
 * editions. The build packs the source texts beside the classes; they are hashed without comments and layout, so that only
 * what the program does makes another edition, whatever compiler built it. A program that was compiled without them (by an
 * editor, or by javac alone) hashes its class files instead: that edition is another one, and changes with the code as well.
 */
public final class Edition {
    private static final String SOURCES = "META-INF/sources";

    private final Sha256 sum = new Sha256();

    private Edition() {}

    /** The code of some of the program's packages. */
    public static Edition of(String... packages) {
        Edition edition = new Edition();
        edition.inProgram(root -> {
            Path sources = root.resolve(SOURCES);
            Path code = Files.isDirectory(sources) ? sources : root;
            for (String name : packages) {
                edition.add(code.resolve("accord").resolve(name), code.equals(sources));
            }
        });
        return edition;
    }

    /**
     * Adds a folder of the program's data.
     *
     * @param file absolute name of a resource in that folder
     */
    public Edition data(String file) {
        URL url = Edition.class.getResource(file);
        if (url == null) {
            throw new IllegalArgumentException("no resource " + file);
        }
        try {
            URI place = url.toURI();
            if (place.getScheme().equals("file")) {
                add(Path.of(place).getParent(), false);
            } else {
                inProgram(root -> add(root.resolve(file.substring(1)).getParent(), false));
            }
            return this;
        } catch (URISyntaxException e) {
            throw new IllegalStateException("not an address: " + url, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Adds the version of a library.
     *
     * @param library its group and name with a slash between, as in its {@code pom.properties}
     */
    public Edition library(String library) {
        String file = "/META-INF/maven/" + library + "/pom.properties";
        try (InputStream in = Edition.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no library " + library);
            }
            // Without the comment that says when it was built.
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .sorted()
                    .toList();
            add(library, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The hash of all that was added: 32 hex digits. */
    public String hash() {
        return sum.hex(16);
    }

    private interface Look {
        void at(Path root) throws IOException;
    }

    /** Looks into the folder or jar that this program runs from. */
    private void inProgram(Look look) {
        try {
            Path place = Path.of(Edition.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(place)) {
                look.at(place);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
                    look.at(jar.getPath("/"));
                }
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program runs from no place that has a name", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Path folder, boolean source) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile)
                    .sorted((one, other) -> one.getFileName()
                            .toString()
                            .compareTo(other.getFileName().toString()))
                    .toList();
        }
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            add(
                    folder.getFileName() + "/" + file.getFileName(),
                    source ? SourceText.bare(new String(content, StandardCharsets.UTF_8)) : content);
        }
    }

    private void add(String name, byte[] content) {
        sum.add(name).end().add(String.valueOf(content.length)).end().add(content);
    }
}
