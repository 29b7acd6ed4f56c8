package accord.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: one verb a run. */
@Command(
        name = "accord",
        mixinStandardHelpOptions = true,
        version = Accord.VERSION,
        description = "Counts the local deals of war and peace that a news archive tells of.",
        subcommands = {
            RunVerb.class,
            LoadVerb.class,
            ExtractVerb.class,
            ResolveVerb.class,
            CountVerb.class,
            ExportVerb.class,
            CompareVerb.class,
            CalibrateVerb.class,
            TrainVerb.class,
            CheckVerb.class,
            CodeVerb.class,
            CodebookVerb.class,
            EvaluateVerb.class,
            ExplainVerb.class,
            TablesVerb.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done (also: nothing new)",
            "1:a fault of the program",
            "2:wrong usage",
            "3:an archive that is missing, or in which nothing was readable",
            "4:an audit failed, nothing was published",
            "5:another run holds the lake, try again"
        })
final class Accord implements Runnable {
    static final String VERSION = "accord 0.1.0";

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which verb? one of " + String.join(", ", spec.subcommands().keySet()));
    }
}
