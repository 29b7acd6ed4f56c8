package accord;

import accord.evaluate.Aliases;
import accord.evaluate.Scorer;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The shared gold sets as the measuring commands take them. For development. */
public final class SharedGold {
    private SharedGold() {}

    /** The scorer with the spellings that a folder of gold sets takes as equal. */
    public static Scorer scorer(Path folder) throws IOException {
        return new Scorer(aliases(folder, "place_aliases.tsv"), aliases(folder, "actor_aliases.tsv"));
    }

    private static Aliases aliases(Path folder, String name) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(folder.resolve(name))) {
            return Aliases.read(lines);
        }
    }
}
