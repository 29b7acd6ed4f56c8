package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.Codebook;
import accord.model.Place;
import accord.text.Parser;
import accord.text.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a place stands is read from the words before it, without any grammar. */
class WordCourseTest {
    private static final WordCourse WORDS =
            new WordCourse(Codebook.standard().ways(), Codebook.standard().people());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        TO   | Sirte      | The families were taken to the coastal town of Sirte at dawn.
        TO   | Idlib      | Some two hundred rebels left with their relatives for Idlib.
        TO   | Marawi     | The buses were bound for Marawi.
        TO   | Olenivka   | The wounded were unloaded at a hospital in Olenivka.
        TO   | Goris      | The first column reached Goris before midnight.
        TO   | Lashio     | Their destination was Lashio.
        TO   | Bor        | A rebel officer named Bor as their destination.
        FROM | Ilovaisk   | The columns drove out of Ilovaisk by two roads.
        FROM | Zepa       | Women and children were bused from Zepa.
        FROM | Juba       | The last foreigners left Juba.
        VIA  | Kirotshe   | A battalion marched off by way of Kirotshe.
        VIA  | Palmyra    | They were driven north, passing by Palmyra.
        VIA  | Humayma    | Buses full of fighters were standing in the desert near Humayma.
        VIA  | Qara       | Buses near Qara on Monday.
        AT   | Aden       | An aid convoy was sent to Aden.
        AT   | Tripoli    | The minister spoke in Tripoli.
        AT   | Homs       | Buses arrived on their way to Homs to pick up the fighters.
        """)
    void theWordsBeforeAPlaceSayHowItStands(Bearing bearing, String name, String text) {
        Sentence sentence = new Parser().split(text).sentences().get(0);
        int token = sentence.tokens().stream()
                .filter(t -> t.form().equals(name))
                .findFirst()
                .orElseThrow()
                .index();
        assertThat(WORDS.of(sentence, where(name, token)).bearing()).isEqualTo(bearing);
    }

    static Where where(String name, int token) {
        Place place = new Place("text:" + name, name, name, null, null, null, null, null, null);
        return new Where(0, token, token, place, name, false, false, false, false, false, false, false);
    }
}
