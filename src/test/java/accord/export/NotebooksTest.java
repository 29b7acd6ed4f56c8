package accord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class NotebooksTest {
    private static final Path FOLDER = Path.of("notebooks-export");

    @Test
    void fourNotebooksStandThere() throws IOException {
        assertThat(named(".ipynb").map(file -> file.getFileName().toString()))
                .containsExactly(
                        "01-deals-over-time.ipynb",
                        "02-destinations-and-flows.ipynb",
                        "03-actors-and-pairs.ipynb",
                        "04-from-count-to-sentence.ipynb");
    }

    @Test
    void notebooksAreKeptWithoutOutputs() throws IOException {
        List<JsonNode> outputs = new ArrayList<>();
        for (Path file : named(".ipynb").toList()) {
            for (JsonNode cell : new ObjectMapper().readTree(file.toFile()).path("cells")) {
                if (cell.path("cell_type").asText().equals("code")) {
                    assertThat(cell.path("execution_count").isNull()).isTrue();
                    cell.path("outputs").forEach(outputs::add);
                }
            }
        }
        assertThat(outputs).isEmpty();
    }

    @Test
    void theirPagesLoadNothingFromAnywhere() throws IOException {
        for (Path file : named(".html").toList()) {
            Element html = Jsoup.parse(Files.readString(file));
            if (file.getFileName().toString().matches("\\d\\d-.*")) {
                assertThat(html.select("script, link, iframe, [src]:not([src^=data:])"))
                        .as(file.toString())
                        .isEmpty();
                assertThat(html.select("style").text()).doesNotContain("url(").doesNotContain("@import");
            }
        }
    }

    private static Stream<Path> named(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
