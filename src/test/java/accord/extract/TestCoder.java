package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Cues;
import accord.text.Reader;

/** The coder with the codebook that ships, and any reader. */
final class TestCoder {
    private TestCoder() {}

    static Coder of(Reader reader) {
        return new Coder(reader, Codebook.standard(), Cues.standard(), "test");
    }
}
