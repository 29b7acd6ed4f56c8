package accord;

import static org.assertj.core.api.Assertions.assertThat;

import accord.store.Dictionary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final String BEGIN = "<!-- tables -->\n";
    private static final String END = "<!-- /tables -->";

    @Test
    void theReadmesDataDictionaryIsWhatTheProgramPrints() throws IOException {
        Path readme = Path.of("README.md");
        Assumptions.assumeTrue(Files.exists(readme), "no README.md");
        String text = Files.readString(readme);
        Assumptions.assumeTrue(text.contains(BEGIN), "README.md has no section " + BEGIN.strip());

        assertThat(text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.indexOf(END))
                        .strip())
                .as("run: accord tables --markdown")
                .isEqualTo(Dictionary.markdown().strip());
    }
}
