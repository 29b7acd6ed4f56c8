package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Cues;
import accord.text.Reader;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The coder with the codebook that ships, and any reader. */
final class TestCoder {
    private TestCoder() {}

    static Coder of(Reader reader) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String name : new String[] {"triggers.tsv", "discards.tsv"}) {
            try (InputStream in = Coder.class.getResourceAsStream("/codebook/" + name)) {
                files.put(name, in.readAllBytes());
            }
        }
        return new Coder(reader, Codebook.standard(), Cues.of(files), "test");
    }
}
