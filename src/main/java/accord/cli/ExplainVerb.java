package accord.cli;

import accord.flow.Explain;
import accord.flow.Run;
import accord.store.Lake;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What a deal rests on. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "shows a deal of the newest release, its steps, and each sentence behind it")
final class ExplainVerb implements Callable<Integer> {
    @Parameters(
            paramLabel = "DEAL",
            arity = "1..*",
            description = "a deal's id, the beginning of one, or words that fit it: qadam 2018")
    private List<String> deal = new ArrayList<>();

    @Option(
            names = "--lake",
            paramLabel = "FOLDER",
            defaultValue = Session.LAKE,
            description = "the lake's folder (default: ${DEFAULT-VALUE})")
    private String lake;

    @Option(names = "--json", description = "prints the rows of all tables behind the deal as one line of JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Lake.refuseFile(lake);
        try (SparkSession spark = new Session().start()) {
            Run run = new Run(
                    spark,
                    Lake.open(spark, lake),
                    line -> spec.commandLine().getErr().println("accord: " + line));
            spec.commandLine().getOut().print(new Explain(String.join(" ", deal), json).run(run));
        }
        return Outcome.DONE;
    }
}
