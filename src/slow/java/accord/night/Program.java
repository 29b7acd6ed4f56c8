package accord.night;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
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

    /** Jars only, which is what archives of loaded classes want; the models unpacked, as the launcher leaves them. */
    static String classPath(Path holds) throws IOException, InterruptedException {
        unpackModels();
        List<String> path = new ArrayList<>(List.of(jar().toString(), holds.toString()));
        path.addAll(libraries());
        return String.join(File.pathSeparator, path);
    }

    /** The library that packs what is written, as the program would unpack it. */
    static Path compressor(Path folder) throws IOException {
        for (String library : libraries()) {
            if (Path.of(library).getFileName().toString().startsWith("zstd-jni-")) {
                try (JarFile jar = new JarFile(library)) {
                    String os = System.getProperty("os.name").equals("Linux") ? "linux" : "darwin";
                    String machine = System.getProperty("os.arch");
                    JarEntry entry = jar.stream()
                            .filter(each -> each.getName().matches(os + "/" + machine + "/libzstd-jni.*"))
                            .findFirst()
                            .orElseThrow();
                    try (InputStream in = jar.getInputStream(entry)) {
                        Path file = folder.resolve("libzstd-jni.so");
                        Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
                        return file;
                    }
                }
            }
        }
        throw new IllegalStateException("no zstd-jni among the libraries");
    }

    private static void unpackModels() throws IOException, InterruptedException {
        Path models = TARGET.resolve("lib/accord-models.jar");
        if (Files.exists(models)) {
            return;
        }
        Path fresh = TARGET.resolve("models.jar");
        String path = jar() + File.pathSeparator + String.join(File.pathSeparator, libraries());
        Child.Plan plan = new Child.Plan("accord.text.ModelPack", path);
        try (Child child = plan.start(TARGET.resolve("models.txt"), List.of(fresh.toString()))) {
            if (child.end() != 0) {
                throw new IllegalStateException("the models were not unpacked: " + child.said());
            }
        }
        Files.move(fresh, models);
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
