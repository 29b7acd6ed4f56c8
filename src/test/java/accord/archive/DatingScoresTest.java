package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measures the dating of articles on the texts whose true date is known, with their metadata and without. */
class DatingScoresTest {
    private static final Logger LOG = Logger.getLogger(DatingScoresTest.class.getName());

    @ParameterizedTest
    @CsvSource({"real,true,0.95,0.05", "real,false,0.75,0.1", "retold,true,0.95,0.05", "retold,false,0.2,0.1"})
    void theTrueDateIsFoundOrNone(String set, boolean withMetadata, double leastRight, double mostWrong)
            throws IOException {
        Path gold = Shared.folder().resolve("gold");
        assumeThat(gold.resolve(set + ".coded.jsonl")).exists();
        ObjectMapper json = new ObjectMapper();
        Map<String, String> truth = new HashMap<>();
        for (String line : Files.readAllLines(gold.resolve(set + ".coded.jsonl"))) {
            JsonNode coded = json.readTree(line);
            truth.put(coded.path("id").asText(), coded.path("published").asText(""));
        }
        int all = 0;
        int right = 0;
        int wrong = 0;
        for (String line : Files.readAllLines(gold.resolve(set + ".articles.jsonl"))) {
            JsonNode article = json.readTree(line);
            String day = truth.get(article.path("id").asText());
            if (day == null || day.length() != 10) {
                continue;
            }
            String stated = withMetadata ? article.path("meta_date").asText("") : "";
            Dating.Result result = Dating.date(new Dating.Evidence(
                    article.path("title").asText(""),
                    article.path("text").asText(),
                    stated.isEmpty() ? List.of() : List.of(stated),
                    null,
                    List.of(),
                    null,
                    null,
                    null));
            all++;
            right += result.published() != null && result.published().toString().equals(day) ? 1 : 0;
            wrong +=
                    result.published() != null && !result.published().toString().equals(day) ? 1 : 0;
        }
        int none = all - right - wrong;
        String figures = "dating " + set + (withMetadata ? " with" : " without") + " metadata: " + right + " right, "
                + wrong + " wrong, " + none + " null of " + all;
        LOG.info(figures);
        assertThat((double) right / all).as(figures).isGreaterThanOrEqualTo(leastRight);
        assertThat((double) wrong / all).as(figures).isLessThanOrEqualTo(mostWrong);
    }
}
