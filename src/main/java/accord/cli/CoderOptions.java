package accord.cli;

import accord.flow.Extract;
import accord.flow.Resolve;
import accord.flow.Stage;
import picocli.CommandLine.Option;

/** How articles are coded. */
final class CoderOptions {
    @Option(names = "--recode", description = "codes every load again; resumes where an interrupted recoding stopped")
    private boolean recode;

    Stage extract() {
        return recode ? Extract.again() : Extract.missing();
    }

    Stage resolve() {
        return new Resolve();
    }
}
