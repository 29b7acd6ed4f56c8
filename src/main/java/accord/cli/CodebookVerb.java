package accord.cli;

import accord.flow.CheckCodebook;
import accord.flow.CheckCodebook.Found;
import accord.store.Fault;
import accord.store.LocalFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What concerns a user's codebook. */
@Command(
        name = "codebook",
        mixinStandardHelpOptions = true,
        description = "tries a codebook of one's own",
        subcommands = CodebookVerb.CheckCommand.class)
final class CodebookVerb implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "which command? check");
    }

    /** Prints findings as tab-separated lines; wrong usage where an entry's own example does not yield it. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description =
                    "tries each entry's example and lists names that collide; with an archive also entries that no text"
                            + " names, and names that the codebook lacks")
    static final class CheckCommand implements Callable<Integer> {
        @Parameters(index = "0", paramLabel = "FOLDER", description = "the codebook's files, as given to --codebook")
        private Path folder;

        @Parameters(
                index = "1..*",
                paramLabel = "ARCHIVE",
                arity = "0..*",
                description = "files, folders or globs in any archive format")
        private List<String> archives = new ArrayList<>();

        @Mixin
        private FieldOptions fields;

        @Spec
        private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            PrintWriter err = spec.commandLine().getErr();
            List<Found> findings = new CheckCodebook(
                            LocalFiles.contents(folder), fields.fields(), line -> err.println("accord: " + line))
                    .run(archives);
            PrintWriter out = spec.commandLine().getOut();
            findings.forEach(finding -> out.println(finding.sort() + "\t" + finding.entry() + "\t" + finding.what()));
            out.flush();
            long broken = findings.stream().filter(Found::wrong).count();
            if (broken > 0) {
                throw Fault.usage("codebook: " + broken + " of its examples do not yield their entry");
            }
            return Outcome.DONE;
        }
    }
}
