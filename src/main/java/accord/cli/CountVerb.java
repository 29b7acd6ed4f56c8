package accord.cli;

import accord.flow.Count;
import accord.flow.Stage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Deals become counts. */
@Command(
        name = "count",
        mixinStandardHelpOptions = true,
        description = "counts the resolved deals over time and publishes the release")
final class CountVerb implements Callable<Integer> {
    @Mixin
    private KeepOption keeping;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Stage prune = keeping.prune();
        return session.read(spec, lake -> List.of(new Count(), prune));
    }
}
