package accord.cli;

import accord.flow.Check;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Whether a lake keeps its promises. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "tries every promise on a lake, clears what dead runs left, and lists what is broken")
final class CheckVerb implements Callable<Integer> {
    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return session.read(spec, lake -> List.of(new Check()));
    }
}
