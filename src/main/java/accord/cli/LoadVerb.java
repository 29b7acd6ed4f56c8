package accord.cli;

import accord.flow.Load;
import accord.flow.Window;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An archive becomes articles. */
@Command(
        name = "load",
        mixinStandardHelpOptions = true,
        description = "reads what is new in an archive into articles, rejects and files")
final class LoadVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "ARCHIVE",
            arity = "1..*",
            description = "files, folders or globs on any file system that Hadoop knows")
    private List<String> archives = new ArrayList<>();

    @Mixin
    private ArchiveOptions reading;

    @Mixin
    private WindowOptions days;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Window window = days.window();
        reading.refuseMissing(archives);
        return session.run(spec, lake -> List.of(new Load(reading.load(archives, window))));
    }
}
