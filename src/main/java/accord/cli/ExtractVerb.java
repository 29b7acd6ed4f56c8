package accord.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Articles become mentions. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "codes the loads that this coder has not coded yet")
final class ExtractVerb implements Callable<Integer> {
    @Mixin
    private CoderOptions coding;

    @Mixin
    private RecodeOption recoding;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        coding.coders();
        return session.read(spec, lake -> List.of(recoding.extract(coding.coders())));
    }
}
