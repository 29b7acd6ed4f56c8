package accord.cli;

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
                .code(files, (article, mentions) -> {
                    out.println(CodedFile.line(CodedMentions.of(article, mentions)));
                    out.flush();
                });
        return Outcome.DONE;
    }
}
