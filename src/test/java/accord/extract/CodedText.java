package accord.extract;

import accord.codebook.Codebook;
import accord.model.Article;
import accord.model.Mention;
import accord.model.Place;
import java.time.LocalDate;
import java.util.List;

/** Codes short texts for tests; the models load once for all of them. */
final class CodedText {
    private static final Coder CODER = new Coder(Codebook.standard());

    private CodedText() {}

    static List<Mention> deals(String published, String text) {
        return explained(published, text).mentions();
    }

    static Coder.Coded explained(String published, String text) {
        return CODER.explain(new Article(
                "a",
                "a",
                "wire",
                null,
                null,
                LocalDate.parse(published),
                "metadata",
                "en",
                text,
                0,
                List.of(),
                "f",
                1,
                "L"));
    }

    static Mention only(String published, String text) {
        List<Mention> deals = deals(published, text);
        if (deals.size() != 1) {
            throw new AssertionError(deals.size() + " deals: "
                    + deals.stream().map(CodedText::line).toList());
        }
        return deals.get(0);
    }

    static List<String> names(List<Place> places) {
        return places.stream().map(Place::text).toList();
    }

    /** Kinds, status, origins and destinations in one line. */
    static String line(Mention m) {
        return String.join("+", m.kinds()) + " " + m.status() + (m.background() ? " background" : "") + " "
                + names(m.origins()) + " " + names(m.destinations());
    }
}
