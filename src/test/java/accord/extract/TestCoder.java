package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.SignTable;
import accord.model.Article;
import accord.model.Mention;
import accord.text.Parser;
import accord.text.Reader;
import java.time.LocalDate;
import java.util.List;

/** The coder with the codebook that ships, and any reader. */
final class TestCoder {
    private TestCoder() {}

    private static final Coder CODER = of(new Parser());

    /** The mentions of a text published on 13 March 2018. */
    static List<Mention> code(String text) {
        LocalDate day = LocalDate.of(2018, 3, 13);
        return CODER.code(
                new Article("a", null, "test", null, null, day, "metadata", "en", text, 0, List.of(), "test", 1, "L0"));
    }

    static Coder of(Reader reader) {
        return new Coder(reader, Codebook.standard(), "test");
    }

    /** The same by another sheet of what sentences sound like. */
    static Coder of(Reader reader, SignTable hearing) {
        return new Coder(reader, Codebook.standard(), "test", hearing);
    }
}
