package accord.night;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a run leaves for whoever looks in the morning. */
@ExtendWith(NightsExtension.class)
class QuietNightIT {
    /** Lines of a terminal, or of a mail that is read. */
    private static final int PAGE = 24;

    private static JsonNode last(Path lake) throws IOException {
        List<JsonNode> rows = History.of(lake);
        return rows.get(rows.size() - 1);
    }

    /** Every file of the lake but its history, with its time. */
    private static Map<String, String> files(Path lake) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path path : Folder.all(lake)) {
            String name = lake.relativize(path).toString();
            if (Files.isRegularFile(path) && !name.startsWith("history") && !name.equals("_staging/lock")) {
                files.put(name, Files.getLastModifiedTime(path).toString());
            }
        }
        return files;
    }

    @Test
    void aNightWithoutNewsPublishesNothingAndSaysSoOnAPage(Nights nights) throws IOException {
        Map<String, String> before = files(nights.later);
        List<String> words = nights.run(nights.archive, nights.later);
        words.addAll(List.of("--json", "--conf", "spark.hadoop.fs.s3a.secret.key=hush"));

        nights.door.done(words);

        assertThat(files(nights.later)).isEqualTo(before);
        List<String> said = nights.door.said().lines().toList();
        assertThat(said).hasSizeLessThan(PAGE);
        JsonNode receipt = new ObjectMapper().readTree(said.get(said.size() - 1));
        assertThat(receipt).isEqualTo(last(nights.later));
        assertThat(receipt.path("outcome").asText()).isEqualTo("done");
        String release = Files.readString(nights.later.resolve("current")).strip();
        assertThat(receipt.path("stages"))
                .extracting(stage -> stage.path("stage").asText() + " "
                        + stage.path("note").asText().replaceFirst("coder \\w{32}", "coder C"))
                .containsExactly(
                        "load nothing new: 15 files, all known",
                        "extract nothing new: coder C has coded every load",
                        "resolve nothing new: release " + release + " stands",
                        "count nothing new",
                        "prune nothing to delete",
                        "export " + nights.work.resolve("out") + " holds release " + release + " already");
        assertThat(receipt.toString()).contains("spark.hadoop.fs.s3a.secret.key=…").doesNotContain("hush");
    }

    @Test
    void theRowOfARunTellsWhatCameInAndWhatCameOfIt(Nights nights) throws IOException, NoSuchAlgorithmException {
        JsonNode row = History.of(nights.later).get(1);

        Map<String, String> digests = new TreeMap<>();
        for (Path file : Folder.all(nights.archive)) {
            Path first = nights.firstHalf.resolve(nights.archive.relativize(file).toString());
            if (Files.isRegularFile(file) && !Files.exists(first)) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                digests.put(nights.archive.relativize(file).toString(), HexFormat.of().formatHex(digest));
            }
        }
        assertThat(new ObjectMapper().convertValue(row.at("/stages/0/inputs"), new TypeReference<Map<String, String>>() {})).isEqualTo(digests);
        assertThat(row.path("stages"))
                .extracting(stage -> stage.path("stage").asText())
                .containsExactly("load", "extract", "resolve", "count", "prune", "export");
        assertThat(row.path("stages")).allSatisfy(stage -> assertThat(stage.path("seconds").isNumber()).isTrue());
        assertThat(row.at("/settings/spark.master").asText()).isEqualTo("local[2]");
        assertThat(List.of(row.path("version").asText(), row.path("outcome").asText()))
                .containsExactly("accord 0.1.0", "done");
        List<String> fields = new ArrayList<>();
        row.fieldNames().forEachRemaining(fields::add);
        assertThat(fields)
                .containsExactly(
                        "began", "verb", "version", "java", "arguments", "outcome", "seconds", "settings", "stages");
    }

    @Test
    void whyARunFailedStandsOnItsLastLineAndInItsRow(Nights nights) throws IOException {
        Path lake = Folder.copy(nights.former, nights.work.resolve("fails"));
        List<String> words = nights.run(nights.archive, lake);
        words.addAll(List.of("--max-rejects", "0"));

        assertThat(nights.door.run(words)).isEqualTo(4);

        String why = "1 of 10 records are rejects, more than the share of 0.0 that is allowed; nothing was published";
        assertThat(nights.door.said().strip().lines()).last().isEqualTo("accord: " + why);
        assertThat(last(lake).path("outcome").asText()).isEqualTo("failed: " + why);
    }

    @Test
    void everyFileHasTheUsersUmask(Nights nights) throws IOException {
        for (Path root : List.of(nights.later, nights.work.resolve("out"))) {
            for (Path file : Folder.all(root)) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .as(file.toString())
                        .matches("rw[x-]r-[x-]---");
            }
        }
    }
}
