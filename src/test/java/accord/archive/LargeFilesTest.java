package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Files larger than the heap of the program that reads them. {@code -Daccord.large=2000000000} makes them of two
 * gigabytes, and {@code -Daccord.print=true} leaves the account of each in {@code target}.
 */
class LargeFilesTest {
    private static final String HEAP = "-Xmx256m";

    private static final long BYTES = 40_000_000;

    private static final List<String> MANY = List.of("lines.jsonl", "array.json", "table.csv", "news.xml", "web.warc");

    @Test
    void aFileOfAnySizeIsReadInTheSameMemoryAndWhatIsTooLargeIsAReject() throws Exception {
        String told = run(Long.getLong("accord.large", BYTES));
        Map<String, String> accounts = new HashMap<>();
        String pictures = "";
        for (String line : told.lines().toList()) {
            String[] cells = line.split("\t");
            assertThat(cells).as(line).hasSize(6);
            accounts.put(cells[0], cells[4]);
            if (cells[0].equals("web.warc")) {
                pictures = cells[3];
            }
            if (MANY.contains(cells[0])) {
                assertThat(Long.parseLong(cells[3])).as(line).isPositive();
            }
        }
        assertThat(accounts)
                .isEqualTo(Map.ofEntries(
                        Map.entry("lines.jsonl", "{}"),
                        Map.entry("array.json", "{}"),
                        Map.entry("table.csv", "{}"),
                        Map.entry("news.xml", "{}"),
                        Map.entry("web.warc", "{not-a-page=" + pictures + "}"),
                        Map.entry("one-line.jsonl", "{too-large=1}"),
                        Map.entry("one-cell.csv", "{too-large=1}"),
                        Map.entry("one-text.txt", "{too-large=1}"),
                        Map.entry("one-page.html", "{too-large=1}"),
                        Map.entry("one-element.xml", "{too-large=1}"),
                        Map.entry("bomb.jsonl.gz", "{too-much=2}"),
                        Map.entry("bomb.jsonl.bz2", "{too-much=2}"),
                        Map.entry("bomb.jsonl.zst", "{too-much=2}")));
        if (Boolean.getBoolean("accord.print")) {
            Files.writeString(Path.of("target/large-files.txt"), told);
        }
    }

    private static String run(long bytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        classPath(),
                        LargeFiles.class.getName(),
                        String.valueOf(bytes))
                .redirectErrorStream(true)
                .start();
        try (InputStream out = process.getInputStream()) {
            String told = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as(told).isZero();
            return told;
        }
    }

    /** Where this test's classes come from, whoever started it. */
    private static String classPath() {
        if (LargeFiles.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("java.class.path");
    }
}
