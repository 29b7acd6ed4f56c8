package accord.night;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that runs one verb after the other: {@link accord.cli.OpenDoor}. */
final class Door implements AutoCloseable {
    private final Process process;
    private final BufferedWriter asks;
    private final BufferedReader answers;
    private final Path told;

    Door(Process process, Path told) {
        this.process = process;
        this.asks = process.outputWriter();
        this.answers = process.inputReader();
        this.told = told;
    }

    /** Runs a verb and gives its exit code. */
    int run(List<String> words) throws IOException {
        List<String> line = new ArrayList<>(List.of(told.toString()));
        line.addAll(words);
        asks.write(String.join("\t", line) + "\n");
        asks.flush();
        for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
            if (answer.startsWith("exit ")) {
                return Integer.parseInt(answer.substring("exit ".length()));
            }
        }
        throw new IllegalStateException("the open door fell shut; it said: " + said());
    }

    /** Runs a verb that must do its work. */
    void done(List<String> words) throws IOException {
        int code = run(words);
        if (code != 0) {
            throw new IllegalStateException("exit code " + code + ": " + words + "\n" + said());
        }
    }

    /** What the last verb printed. */
    String said() {
        try {
            return Files.readString(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the classes that it has loaded for the processes that start after it, which then start in half the time. */
    void keepClasses(Path file) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process dump = new ProcessBuilder(
                        jcmd.toString(), String.valueOf(process.pid()), "VM.cds", "dynamic_dump", file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!dump.waitFor(2, TimeUnit.MINUTES)) {
            dump.destroyForcibly();
        }
    }

    @Override
    public void close() throws IOException {
        asks.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
