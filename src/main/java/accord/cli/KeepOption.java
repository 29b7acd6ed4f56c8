package accord.cli;

import accord.flow.Prune;
import accord.flow.Stage;
import accord.store.Fault;
import picocli.CommandLine.Option;

/** How many releases a lake holds. */
final class KeepOption {
    @Option(
            names = "--keep",
            paramLabel = "N",
            defaultValue = "5",
            description = "the newest N releases stay, older ones are deleted (default: ${DEFAULT-VALUE})")
    private int keep;

    /** Refuses to keep none: a lake always has its newest release. */
    Stage prune() {
        if (keep < 1) {
            throw Fault.usage("--keep " + keep + ": the newest release always stays, so 1 is the least");
        }
        return new Prune(keep);
    }
}
