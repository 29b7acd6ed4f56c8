package accord.cli;

import accord.flow.Resolve;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Mentions become deals. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = "finds the stories among the articles and the deals behind the mentions")
final class ResolveVerb implements Callable<Integer> {
    @Mixin
    private CoderOptions coding;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        coding.coders();
        return session.read(spec, lake -> List.of(new Resolve(coding.coders())));
    }
}
