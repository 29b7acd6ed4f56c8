package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.Codebook;
import accord.model.Article;
import accord.text.Parser;
import accord.text.Reading;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sentence says that an actor does. */
class PartReaderTest {
    private static final Parser PARSER = new Parser();
    private static final Codebook BOOK = Codebook.standard();

    private static List<Part> parts(String text, String id) {
        Reading reading = PARSER.parse(PARSER.split(text), sentence -> true);
        LocalDate day = LocalDate.of(2018, 3, 13);
        Scene scene = new Scene(
                new Article("a", null, "wire", null, null, day, "metadata", "en", text, 0, List.of(), "f", 1, "L"),
                reading);
        new PlaceNames(BOOK).apply(scene);
        new ActorNames(BOOK).apply(scene);
        PartReader reader = new PartReader(BOOK.roles());
        return scene.actors.stream()
                .filter(n -> n.id().equals(id))
                .flatMap(n -> reader.of(scene.sentence(n.sentence()), n).stream())
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels of Homs in Syria signed the deal. | sy.rebels | DEALS",
                "The rebels of Homs in Syria left the town. | sy.rebels | LEAVES",
                "The truce in Homs was brokered by Turkey. | tr.government | BROKERS",
                "The Syrian Arab Red Crescent escorted the buses out of Homs. | sy.sarc | CARRIES",
                "The Syrian army lifted the siege of Homs. | sy.government | SIDE",
                "The ICRC was not involved in the deal, the ICRC said in Syria. | int.icrc | TELLS"
            })
    void thePartIsThatOfTheWordThatGovernsTheName(String sentence, String id, Part part) {
        assertThat(parts(sentence, id)).contains(part);
    }
}
