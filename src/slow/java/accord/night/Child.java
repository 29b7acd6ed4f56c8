package accord.night;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** A process of its own: the program, or a part of a cluster. */
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
                "-Xmx3g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8"));
        private final Map<String, String> environment = new TreeMap<>(Map.of("SPARK_LOCAL_IP", "127.0.0.1"));
        private final String main;
        private final String path;

        Plan(String main, String classPath) {
            this.main = main;
            this.path = classPath;
            ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                    .filter(argument -> argument.startsWith("--add-opens"))
                    .forEach(options::add);
        }

        /** The program itself. */
        static Plan accord(String classPath) {
            return new Plan("accord.cli.Main", classPath);
        }

        Plan option(String option) {
            options.add(option);
            return this;
        }

        Plan with(String variable, String value) {
            environment.put(variable, value);
            return this;
        }

        /** Spark's driver makes more workers, as processes, which find it and the program here. */
        Plan home(Path home) {
            return with("SPARK_HOME", home.toString()).with("SPARK_SCALA_VERSION", "2.13");
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

        Child start(Path told, List<String> words) throws IOException {
            return new Child(
                    builder(words)
                            .redirectErrorStream(true)
                            .redirectOutput(told.toFile())
                            .start(),
                    told);
        }

        /** The same as a door that stays open; {@code log} takes what Spark says. */
        Door open(Path told, Path log) throws IOException {
            return new Door(builder(List.of()).redirectError(log.toFile()).start(), told);
        }

        private ProcessBuilder builder(List<String> words) {
            List<String> command = new ArrayList<>(shell);
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(options);
            command.addAll(List.of("-cp", path, main));
            command.addAll(words);
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            return builder;
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
