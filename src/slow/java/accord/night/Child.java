package accord.night;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process of its own: the program, or a part of a cluster, with the class path of this one. */
final class Child implements AutoCloseable {
    private static final long MOST_MINUTES = 20;

    private final Process process;
    private final Path told;

    private Child(Process process, Path told) {
        this.process = process;
        this.told = told;
    }

    /** What a child is started with. */
    static final class Plan {
        private final List<String> shell = new ArrayList<>();
        private final List<String> options = new ArrayList<>(List.of(
                "-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"));
        private final Map<String, String> environment = new TreeMap<>(Map.of("SPARK_LOCAL_IP", "127.0.0.1"));
        private final String main;
        private String path = System.getProperty("java.class.path");

        Plan(String main) {
            this.main = main;
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(argument -> argument.startsWith("--add-opens"))
                    .forEach(options::add);
        }

        /** The program itself. */
        static Plan accord() {
            return new Plan("accord.cli.Main");
        }

        Plan option(String option) {
            options.add(option);
            return this;
        }

        Plan with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        Plan on(String classPath) {
            path = classPath;
            return this;
        }

        /** No file may grow larger: what a full disk looks like to a program, without a disk to fill. */
        Plan noFileAbove(int kibibytes) {
            shell.addAll(List.of("bash", "-c", "ulimit -f " + kibibytes + "; exec \"$@\"", "bash"));
            return this;
        }

        Plan umask(String mask) {
            shell.addAll(List.of("bash", "-c", "umask " + mask + "; exec \"$@\"", "bash"));
            return this;
        }

        Child start(Path told, String... words) throws IOException {
            List<String> command = new ArrayList<>(shell);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-cp", path, main));
            command.addAll(List.of(words));
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(told.toFile());
            builder.environment().putAll(environment);
            return new Child(builder.start(), told);
        }
    }

    /** A folder that Spark takes for its home: the jars of this class path. */
    static Path home(Path folder, List<String> jars) throws IOException {
        Path home = Files.createDirectories(folder.resolve("jars"));
        for (String jar : jars) {
            Path source = Path.of(jar).toAbsolutePath();
            Path link = home.resolve(source.getFileName().toString());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, source);
            }
        }
        return folder;
    }

    static List<String> jars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .toList();
    }

    boolean alive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(1, TimeUnit.MINUTES);
    }

    /** The exit code, once it ends. */
    int end() throws InterruptedException {
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            close();
            throw new IllegalStateException("a child does not end; it said: " + said());
        }
        return process.exitValue();
    }

    /** All that it printed. */
    String said() {
        try {
            return Files.readString(told);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Leaves no process behind. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
