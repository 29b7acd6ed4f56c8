package accord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.univocity.parsers.common.record.Record;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/**
 * Puts the texts of the gold set {@code press} beside its codes: they are published articles, so that the repository holds
 * only what was coded of them. For development: {@code PressTexts CORPORA GOLD OUT} reads the ids of {@code
 * GOLD/press.coded.jsonl} and writes {@code OUT/press.articles.jsonl} from the shared corpora.
 */
public final class PressTexts {
    private PressTexts() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Path.of(args[1], "press.coded.jsonl"), Path.of(args[2], "press.articles.jsonl"));
    }

    /** Writes the articles in the order of the codes; fails where the corpora lack one. */
    public static void write(Path corpora, Path coded, Path out) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Map<String, ObjectNode> found = new TreeMap<>();
        for (String line : Files.readAllLines(coded, StandardCharsets.UTF_8)) {
            found.put(json.readTree(line).get("id").asText(), null);
        }
        for (String file : List.of("t17-syria.jsonl.gz", "timelines.jsonl.gz")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(corpora.resolve(file))), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    JsonNode node = json.readTree(line);
                    keep(
                            found,
                            json.createObjectNode()
                                    .put("id", node.get("id").asText())
                                    .put("title", node.path("title").asText(""))
                                    .put("text", node.get("text").asText())
                                    .put("meta_date", node.get("date").asText()));
                }
            }
        }
        CsvParserSettings settings = new CsvParserSettings();
        settings.setHeaderExtractionEnabled(true);
        settings.setMaxCharsPerColumn(-1);
        settings.setIgnoreLeadingWhitespaces(false);
        settings.setIgnoreTrailingWhitespaces(false);
        settings.setNormalizeLineEndingsWithinQuotes(false);
        try (Reader fakes =
                Files.newBufferedReader(corpora.resolve("fakes-2011-2016.csv"), StandardCharsets.ISO_8859_1)) {
            for (Record row : new CsvParser(settings).iterateRecords(fakes)) {
                String[] date = row.getString("date").split("/");
                keep(
                        found,
                        json.createObjectNode()
                                .put("id", "fakes-" + row.getString("unit_id"))
                                .put("title", row.getString("article_title"))
                                .put("text", row.getString("article_content"))
                                .put("source", row.getString("source"))
                                .put(
                                        "meta_date",
                                        String.format("%s-%02d-%02d", date[2], number(date[0]), number(date[1]))));
            }
        }
        try (BufferedWriter lines = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, ObjectNode> article : found.entrySet()) {
                if (article.getValue() == null) {
                    throw new IOException("the corpora in " + corpora + " lack " + article.getKey());
                }
                lines.write(json.writeValueAsString(article.getValue()));
                lines.newLine();
            }
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The first article of an id is the one that was coded. */
    private static void keep(Map<String, ObjectNode> found, ObjectNode article) {
        String id = article.get("id").asText();
        if (found.containsKey(id)) {
            found.putIfAbsent(id, article);
        }
    }
}
