package accord.cli;

import accord.evaluate.Scorer;
import accord.flow.CodeFiles;
import accord.flow.TrainScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The weights of the mentions' score, learnt from gold. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        description =
                "learns from gold how likely a mention is to be a deal: prints the rows of codebook/score.tsv, and how"
                        + " reliable such chances are")
final class TrainVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "the articles, in any archive format")
    private List<String> files = new ArrayList<>();

    @Mixin
    private GoldOptions gold;

    @Mixin
    private FieldOptions fields;

    @Mixin
    private CoderOptions coding;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        Scorer scorer = gold.scorer();
        CodeFiles coded = new CodeFiles(coding.coders(), fields.fields(), line -> err.println("accord: " + line));
        TrainScore.Learnt learnt = new TrainScore(coded, scorer, gold.coded()).run(files);
        err.print("chances of mentions, each judged on articles that it was not learnt from\n"
                + learnt.crossed().text());
        PrintWriter out = spec.commandLine().getOut();
        out.println("trait\tweight");
        learnt.lines().forEach(out::println);
        out.flush();
        return Outcome.DONE;
    }
}
