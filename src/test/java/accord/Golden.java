package accord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Expected lines in files under {@code golden}; written anew, to be looked at, when run with {@code -Dgolden.write}. */
public final class Golden {
    private Golden() {}

    public static void assertLines(String file, List<String> lines) {
        Path path = Path.of("src/test/resources/golden", file);
        try {
            if (System.getProperty("golden.write") != null) {
                Files.createDirectories(path.getParent());
                Files.write(path, lines);
            }
            assertThat(lines).containsExactlyElementsOf(Files.readAllLines(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
