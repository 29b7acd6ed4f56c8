package accord.cli;

import accord.evaluate.Aliases;
import accord.evaluate.Coded;
import accord.evaluate.CodedFile;
import accord.evaluate.DealGold;
import accord.evaluate.Scorer;
import accord.flow.Calibrate;
import accord.flow.CodeFiles;
import accord.store.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "GOLD",
            description = "a file of JSON lines in the gold format; may be repeated")
    private List<Path> golds = new ArrayList<>();

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
        Map<String, Coded> gold = new TreeMap<>();
        for (Path file : golds) {
            try (BufferedReader lines = open(file)) {
                gold.putAll(CodedFile.read(file.toString(), lines));
            }
        }
        Path folder = golds.get(0).toAbsolutePath().getParent();
        Scorer scorer = new Scorer(aliases(folder, "place_aliases.tsv"), aliases(folder, "actor_aliases.tsv"));
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Map<DealGold.MentionKey, String> truth;
        try (BufferedReader lines = open(deals)) {
            truth = DealGold.deals(lines);
        }
        try (SparkSession spark = session.start()) {
            CodeFiles coded = new CodeFiles(coding.coders(), fields.fields(), line -> err.println("accord: " + line));
            Calibrate.Learnt learnt = new Calibrate(coded, scorer, gold, truth).run(spark, files);
            err.print("scores taken as chances\n" + learnt.scores().text());
            err.print("chances learnt, each judged on deals that it was not learnt from\n"
                    + learnt.chances().text());
            err.print(learnt.intervals().text());
            out.println("of\tabove\tupto\tchance\tcases");
            learnt.lines().forEach(out::println);
        }
        return Outcome.DONE;
    }

    private static BufferedReader open(Path file) throws IOException {
        try {
            return Files.newBufferedReader(file);
        } catch (NoSuchFileException absent) {
            throw Fault.usage("no such file: " + file);
        }
    }

    private static Aliases aliases(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return Aliases.NONE;
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return Aliases.read(lines);
        }
    }
}
