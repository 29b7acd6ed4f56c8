package accord.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The front door held open: one process that runs verb after verb, so that a test pays for a JVM, for Spark's code and for the
 * models once. Each line that it reads is a file to print to and the words of a run, with tabs between; a word
 * {@code -Dkey=value} sets a property of the system for that run. Each line that it answers is {@code exit} and the code.
 */
public final class OpenDoor {
    private OpenDoor() {}

    public static void main(String[] none) throws IOException {
        // What the JVM itself has to say goes to the same place.
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> words = List.of(line.split("\t", -1));
            int code = run(Path.of(words.get(0)), words.subList(1, words.size()));
            out.println("exit " + code);
            out.flush();
        }
    }

    private static int run(Path told, List<String> words) throws IOException {
        List<String> settings =
                words.stream().filter(word -> word.startsWith("-D")).toList();
        settings.forEach(word -> System.setProperty(key(word), word.substring(word.indexOf('=') + 1)));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(told), true)) {
            return Main.run(
                    out,
                    out,
                    words.stream().filter(word -> !word.startsWith("-D")).toArray(String[]::new));
        } finally {
            settings.forEach(word -> System.clearProperty(key(word)));
        }
    }

    private static String key(String word) {
        return word.substring("-D".length(), word.indexOf('='));
    }
}
