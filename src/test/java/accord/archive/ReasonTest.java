package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReasonTest {

    @Test
    void theReadmeTellsEveryReasonAndWhatItMeans() throws IOException {
        Path readme = Path.of("README.md");
        assumeThat(readme).exists();
        String text = Files.readString(readme);
        for (Reason reason : Reason.values()) {
            assertThat(text).contains("| `" + reason.code() + "` | " + reason.meaning() + " |");
        }
    }
}
