package accord.cli;

import accord.flow.LoadOptions;
import accord.flow.Window;
import accord.store.Archives;
import accord.store.Fault;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How an archive is read. */
final class ArchiveOptions {
    @Mixin
    private FieldOptions fields;

    @Option(names = "--verify", description = "opens files known by path, size and time too, and compares digests")
    private boolean verify;

    @Option(
            names = "--max-rejects",
            paramLabel = "SHARE",
            defaultValue = "1",
            description =
                    "greatest share of rejects among a load's records, 0 to 1; above it nothing is published (default: ${DEFAULT-VALUE})")
    private double rejects;

    /** Refuses options that mean nothing, and an archive that is plainly not there, before anything costs time. */
    void refuseMissing(List<String> archives) {
        fields.fields();
        if (!(rejects >= 0 && rejects <= 1)) {
            throw Fault.usage("--max-rejects " + rejects + ": a share of the records lies between 0 and 1");
        }
        Archives.refuseMissing(archives);
    }

    LoadOptions load(List<String> archives, Window window) {
        return new LoadOptions(archives, fields.fields(), window, verify, rejects);
    }
}
