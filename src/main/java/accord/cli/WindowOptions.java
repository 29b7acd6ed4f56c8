package accord.cli;

import accord.flow.Window;
import java.time.LocalDate;
import picocli.CommandLine.Option;

/** The days that a backfill or an excerpt wants; a whole run always takes what is new. */
final class WindowOptions {
    @Option(names = "--since", paramLabel = "DAY", description = "only what was published on DAY (ISO) or later")
    private LocalDate since;

    @Option(names = "--until", paramLabel = "DAY", description = "only what was published on DAY (ISO) or earlier")
    private LocalDate until;

    Window window() {
        return new Window(since, until);
    }
}
