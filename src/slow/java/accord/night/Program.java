package accord.night;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** The program as it was packaged: its jar, its libraries, and a jar of the classes by which tests hold it. */
final class Program {
    static final Path TARGET = Path.of("target").toAbsolutePath();

    private static final List<String> HOLDS =
            List.of("accord/cli/OpenDoor", "accord/night/StoppingFileSystem");

    private Program() {}

    static Path jar() {
        return TARGET.resolve("accord-0.1.0.jar");
    }

    /** The libraries that it runs with, in order. */
    static List<String> libraries() {
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            return jars.map(Path::toString).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("mvn package makes what this test starts", e);
        }
    }

    /** Jars only, which is what archives of loaded classes want. */
    static String classPath(Path holds) {
        List<String> path = new ArrayList<>(List.of(jar().toString(), holds.toString()));
        path.addAll(libraries());
        return String.join(File.pathSeparator, path);
    }

    /** Writes the jar of the classes by which tests hold the program. */
    static Path holds(Path file) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            for (String name : HOLDS) {
                jar.putNextEntry(new JarEntry(name + ".class"));
                try (InputStream in = Program.class.getResourceAsStream("/" + name + ".class")) {
                    in.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
        return file;
    }
}
