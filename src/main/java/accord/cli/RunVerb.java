package accord.cli;

import accord.flow.Count;
import accord.flow.Load;
import accord.flow.Resolve;
import accord.flow.Stage;
import accord.flow.Window;
import accord.store.Lake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Everything in order, for what is new. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "load, extract, resolve, count and export what is new; the sample archive where none is named")
final class RunVerb implements Callable<Integer> {
    @Parameters(paramLabel = "ARCHIVE", description = "files, folders or globs on any file system that Hadoop knows")
    private List<String> archives = new ArrayList<>();

    @Mixin
    private ArchiveOptions reading;

    @Mixin
    private CoderOptions coding;

    @Mixin
    private RecodeOption recoding;

    @Mixin
    private OutOptions exporting;

    @Mixin
    private KeepOption keeping;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Stage prune = keeping.prune();
        reading.refuseMissing(archives);
        coding.coders();
        return session.run(spec, lake -> stages(lake, prune));
    }

    private List<Stage> stages(Lake lake, Stage prune) throws IOException {
        List<String> wanted = archives.isEmpty() ? List.of(lake.sample()) : archives;
        return List.of(
                new Load(reading.load(wanted, Window.ALL)),
                recoding.extract(coding.coders()),
                new Resolve(coding.coders()),
                new Count(),
                prune,
                exporting.export(session.lake(), Window.ALL, false));
    }
}
