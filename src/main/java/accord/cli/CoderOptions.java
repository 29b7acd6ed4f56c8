package accord.cli;

import accord.flow.Coders;
import accord.store.LocalFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Option;

/** Which coder codes articles. */
final class CoderOptions {
    @Option(
            names = "--codebook",
            paramLabel = "FOLDER",
            description = "files that add to the codebook, or replace a part of it")
    private Path codebook;

    private Coders coders;

    /** The coder, made before anything else happens: a wrong line of the codebook is refused at once. */
    Coders coders() throws IOException {
        if (coders == null) {
            coders = new Coders(codebook == null ? Map.of() : LocalFiles.contents(codebook));
            coders.version();
        }
        return coders;
    }
}
