package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is cited for a deal. */
class SourcesPassTest {
    private static final String DEAL =
            "Rebels left the besieged town of Harasta on Thursday under a deal with the Syrian army. ";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The convoy reached the crossing at noon, a rebel commander said. | rebel official",
                "The convoy had left, according to state media. | state media",
                "The Syrian Observatory for Human Rights has 1,580 people on the convoy. | Syrian Observatory for"
                        + " Human Rights",
                "A claim by activists that the convoy was shot at was denied. | activists",
                "Residents told AFP that the convoy waited at the crossing. | residents",
                "State television: the convoy of militants has left. | state television",
                "The convoy was stopped, a Lebanese security official said. | Lebanese security official",
                "The convoy has left, the state news agency SANA reported. | SANA",
                "The Russian defence ministry said that the convoy had left. | Russia",
                "A spokesman for Ahrar al-Sham said that the convoy had left. | Ahrar al-Sham"
            })
    void speakersAreNamedByWhatTheyAreOrSpeakFor(String sentence, String source) {
        assertThat(CodedText.deals("2018-03-23", DEAL + sentence).get(0).sources())
                .containsExactly(source);
    }

    @Test
    void anOfficialWhoTellsAnAgencyAndTheAgencyAreBothCited() {
        assertThat(CodedText.deals(
                                "2018-03-23",
                                DEAL + "A military source told SANA that the convoy had left for the north.")
                        .get(0)
                        .sources())
                .containsExactly("military source", "SANA");
    }

    @Test
    void heIsTheOneCitedLast() {
        assertThat(CodedText.deals("2018-03-23", DEAL + """
            The convoy was late, a rebel commander said. \
            He said that the last buses would leave on Friday.\
            """).get(0).sources()).containsExactly("rebel official");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The convoy had left by noon, Homs governor Talal Barazi said. | governor",
                "The convoy reached the crossing at noon, an activist said. | activists",
                "The convoy reached the crossing at noon, a villager said. | residents",
                "The convoy reached the crossing at noon, a rebel spokesman said. | rebel official"
            })
    void peopleBearTheNameOfTheirKind(String sentence, String name) {
        assertThat(CodedText.deals("2018-03-23", DEAL + sentence).get(0).sources())
                .containsExactly(name);
    }

    @Test
    void whoIsCitedForAnotherMatterIsNotASourceOfTheDeal() {
        assertThat(CodedText.deals(
                                "2018-03-23",
                                DEAL + "Oil fell to a new low on Thursday, the International Crisis Group said.")
                        .get(0)
                        .sources())
                .isEmpty();
    }
}
