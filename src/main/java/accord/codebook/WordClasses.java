package accord.codebook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Which words mean much the same: each word's coarse and fine class. The classes are clusters (spherical k-means) of the
 * word embeddings in the NLP library's lexica, so that what was learnt of one word holds for its like. Immutable.
 */
public final class WordClasses {
    private static final String FILE = "word-classes.tsv";
    private static final List<String> COLUMNS = List.of("word", "coarse", "fine");

    /** The classes of a word. */
    public record Classes(String coarse, String fine) {}

    private final Map<String, Classes> all;
    private final String version;

    private WordClasses(Map<String, Classes> all, String version) {
        this.all = all;
        this.version = version;
    }

    private static final class Shipped {
        static final WordClasses ALL = load();

        private static WordClasses load() {
            try (InputStream in = WordClasses.class.getResourceAsStream("/codebook/" + FILE + ".gz")) {
                return of(FILE, new GZIPInputStream(new ByteArrayInputStream(in.readAllBytes())).readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The classes that ship with the project; read once a JVM. */
    public static WordClasses shipped() {
        return Shipped.ALL;
    }

    /** Reads a sheet of the columns word, coarse, fine. */
    public static WordClasses of(String file, byte[] content) {
        Map<String, Classes> all = new HashMap<>();
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 3)) {
            all.put(row.at(0), new Classes(row.at(1), row.at(2)));
        }
        return new WordClasses(all, Codebook.hash(Map.of(file, content)));
    }

    /** The classes of a word in lower case; null where it has none. */
    public Classes of(String word) {
        return all.get(word);
    }

    /** SHA-256 over the sheet's name and content, its first 16 bytes in hex. */
    public String version() {
        return version;
    }
}
