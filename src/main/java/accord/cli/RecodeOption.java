package accord.cli;

import accord.flow.Coders;
import accord.flow.Extract;
import accord.flow.Stage;
import picocli.CommandLine.Option;

/** Whether loads are coded again. */
final class RecodeOption {
    @Option(
            names = "--recode",
            description = "codes every load again; takes effect when all are done, resumes when interrupted")
    private boolean recode;

    Stage extract(Coders coders) {
        return recode ? Extract.again(coders) : Extract.missing(coders);
    }
}
