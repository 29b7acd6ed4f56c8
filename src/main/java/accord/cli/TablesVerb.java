package accord.cli;

import accord.store.Dictionary;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The data dictionary of every table. */
@Command(name = "tables", mixinStandardHelpOptions = true, description = "prints the data dictionary of every table")
final class TablesVerb implements Callable<Integer> {
    @Option(names = "--markdown", description = "as Markdown")
    private boolean markdown;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().getOut().print(markdown ? Dictionary.markdown() : Dictionary.text());
        return Outcome.DONE;
    }
}
