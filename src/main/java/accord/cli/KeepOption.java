package accord.cli;

import accord.flow.Prune;
import accord.flow.Stage;
import picocli.CommandLine.Option;

/** How many releases a lake holds. */
final class KeepOption {
    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "5",
            description = "the newest N releases stay, older ones are deleted (default: ${DEFAULT-VALUE})")
    private int keep;

    Stage prune() {
        return new Prune(keep);
    }
}
