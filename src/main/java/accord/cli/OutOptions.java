package accord.cli;

import accord.flow.Export;
import accord.flow.ExportOptions;
import accord.flow.Stage;
import accord.flow.Window;
import picocli.CommandLine.Option;

/** Where an export goes, and what is in it. */
final class OutOptions {
    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            description =
                    "the folder that gets data/ and report.html (default: notebooks-export for the lake named lake, else LAKE-export)")
    private String folder;

    @Option(names = "--with-text", description = "adds the articles with their texts, which may be somebody's property")
    private boolean text;

    /**
     * The stage.
     *
     * @param window the days of publication of what is exported
     * @param again writes the folder anew even where it holds the newest release already
     */
    Stage export(String lake, Window window, boolean again) {
        String beside = lake.replaceAll("/+$", "") + "-export";
        String fallback = lake.equals(Session.LAKE) ? "notebooks-export" : beside;
        return new Export(new ExportOptions(folder == null ? fallback : folder, window, text, again, Accord.VERSION));
    }
}
