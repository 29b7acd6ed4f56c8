package accord.cli;

import accord.flow.Window;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A release becomes a folder. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "writes the newest release as a folder for data scientists")
final class ExportVerb implements Callable<Integer> {
    @Mixin
    private OutOptions exporting;

    @Mixin
    private WindowOptions days;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Window window = days.window();
        return session.read(spec, lake -> List.of(exporting.export(session.lake(), window, true)));
    }
}
