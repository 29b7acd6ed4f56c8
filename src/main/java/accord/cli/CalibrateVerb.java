package accord.cli;

import accord.evaluate.DealGold;
import accord.flow.Calibrate;
import accord.flow.CodeFiles;
import accord.store.LocalFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the scores behind the interval of counts mean, learnt from gold. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "learns from gold what scores mean: prints the lines of count/calibration.tsv, and how reliable they are")
final class CalibrateVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the articles, in any archive format")
    private List<String> files = new ArrayList<>();

    @Mixin
    private GoldOptions gold;

    @Option(
            names = "--deals",
            required = true,
            paramLabel = "TSV",
            description = "which codings tell of one deal: deal, article, key")
    private Path deals;

    @Mixin
    private FieldOptions fields;

    @Mixin
    private CoderOptions coding;

    @Mixin
    private Session session;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Map<DealGold.MentionKey, String> truth;
        try (BufferedReader lines = LocalFiles.reader(deals)) {
            truth = DealGold.deals(lines);
        }
        try (SparkSession spark = session.start()) {
            CodeFiles coded = new CodeFiles(coding.coders(), fields.fields(), line -> err.println("accord: " + line));
            Calibrate.Learnt learnt = new Calibrate(coded, gold.scorer(), gold.coded(), truth).run(spark, files);
            err.print("scores taken as chances\n" + learnt.scores().text());
            err.print("chances learnt, each judged on deals that it was not learnt from\n"
                    + learnt.chances().text());
            err.print(learnt.intervals().text());
            out.println("of\tabove\tupto\tchance\tcases");
            learnt.lines().forEach(out::println);
        }
        return Outcome.DONE;
    }
}
