package accord.night;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The rows that runs leave in a lake, in the order in which they began. */
final class History {
    private History() {}

    static List<JsonNode> of(Path lake) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(lake.resolve("history/runs"))) {
            for (Path file : files.sorted().toList()) {
                rows.add(new ObjectMapper().readTree(file.toFile()));
            }
        }
        return rows;
    }
}
