package accord.cli;

import accord.evaluate.Coded;
import accord.evaluate.CodedFile;
import accord.evaluate.CodedMentions;
import accord.flow.CodeFiles;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What single articles tell, in the gold format. */
@Command(
        name = "code",
        mixinStandardHelpOptions = true,
        description = "codes articles without a lake: one JSON line an article on standard output, in the gold format")
final class CodeVerb implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", arity = "1..*", description = "files, folders or globs in any archive format")
    private List<String> files = new ArrayList<>();

    @Option(
            names = "--why",
            description =
                    "prints on standard error why triggers became no deal: article, sentence, trigger, words, reason")
    private boolean why;

    @Mixin
    private FieldOptions fields;

    @Mixin
    private CoderOptions coding;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        new CodeFiles(coding.coders(), fields.fields(), line -> err.println("accord: " + line))
                .explain(files, (article, mentions, reasons) -> {
                    Coded line = CodedMentions.of(article, mentions);
                    out.println(CodedFile.line(line));
                    out.flush();
                    if (why) {
                        reasons.forEach(no -> err.println(String.join(
                                "\t", line.id(), "sentence " + no.sentence(), no.trigger(), no.words(), no.reason())));
                    }
                });
        return Outcome.DONE;
    }
}
