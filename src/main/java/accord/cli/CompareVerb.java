package accord.cli;

import accord.evaluate.AgreementList;
import accord.evaluate.ComparisonText;
import accord.flow.Compare;
import accord.flow.Run;
import accord.store.Lake;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The ledger beside a list that people made. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description = "lines the newest release's deals up with a list of agreements: found, missed, extra")
final class CompareVerb implements Callable<Integer> {
    @Parameters(paramLabel = "LIST", description = "CSV in UTF-8 with a header row")
    private String list;

    @Option(
            names = "--field",
            paramLabel = "TARGET=COLUMN",
            description =
                    "which column holds the date, the place, the parties, the id: date=Dat, or with a pattern date=Dat:d/M/yyyy;"
                            + " may be repeated, also for one target")
    private List<String> fields = new ArrayList<>();

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "7",
            description = "days that the dates may be apart (default: ${DEFAULT-VALUE})")
    private int days;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Compare compare = new Compare(list, AgreementList.parse(fields), days);
        PrintWriter err = spec.commandLine().getErr();
        try (SparkSession spark = session.start()) {
            Run run = new Run(spark, Lake.open(spark, session.lake()), line -> err.println("accord: " + line));
            spec.commandLine().getOut().print(ComparisonText.of(compare.run(run)));
        }
        return Outcome.DONE;
    }
}
