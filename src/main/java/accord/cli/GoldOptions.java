package accord.cli;

import accord.evaluate.Aliases;
import accord.evaluate.Coded;
import accord.evaluate.CodedFile;
import accord.evaluate.Scorer;
import accord.store.LocalFiles;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** What people coded, and which spellings of theirs are equal. */
final class GoldOptions {
    @Option(
            names = "--gold",
            required = true,
            paramLabel = "GOLD",
            description = "a file of JSON lines in the gold format; may be repeated")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--aliases",
            paramLabel = "FOLDER",
            description =
                    "where place_aliases.tsv and actor_aliases.tsv are: spellings taken as equal (default: the gold file's folder)")
    private Path folder;

    /** All codings by article; a later file's replace an earlier one's. */
    Map<String, Coded> coded() throws IOException {
        Map<String, Coded> all = new LinkedHashMap<>();
        for (Path file : files) {
            try (BufferedReader lines = LocalFiles.reader(file)) {
                all.putAll(CodedFile.read(file.toString(), lines));
            }
        }
        return all;
    }

    Aliases places() throws IOException {
        return aliases("place_aliases.tsv");
    }

    Aliases actors() throws IOException {
        return aliases("actor_aliases.tsv");
    }

    Scorer scorer() throws IOException {
        return new Scorer(places(), actors());
    }

    private Aliases aliases(String name) throws IOException {
        Path file = (folder != null ? folder : files.get(0).toAbsolutePath().getParent()).resolve(name);
        if (folder == null && !LocalFiles.exists(file)) {
            return Aliases.NONE;
        }
        try (BufferedReader lines = LocalFiles.reader(file)) {
            return Aliases.read(lines);
        }
    }
}
