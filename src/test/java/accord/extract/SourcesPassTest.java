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
                "The evacuation of the town ended at noon, a rebel commander said. | rebel official",
                "All of the fighters have left the town, according to state media. | state media",
                "The Syrian Observatory for Human Rights has 1,580 people evacuated from the town. | Syrian Observatory for"
                        + " Human Rights",
                "The evacuation of the town ended at noon, said a statement by activists. | activists",
                "Residents told AFP that the evacuation had been halted. | residents",
                "The evacuation was halted, a Lebanese security official said. | Lebanese security official",
                "The evacuation has ended, the state news agency SANA reported. | SANA",
                "The Russian defence ministry said that the evacuation had ended. | Russia",
                "A spokesman for Ahrar al-Sham said that the evacuation had ended. | Ahrar al-Sham"
            })
    void speakersAreNamedByWhatTheyAreOrSpeakFor(String sentence, String source) {
        assertThat(CodedText.deals("2018-03-23", DEAL + sentence).get(0).sources())
                .containsExactly(source);
    }

    @Test
    void whoStandsBeforeAColonIsCited() {
        assertThat(CodedText.deals("2018-03-23", "State television: " + DEAL)
                        .get(0)
                        .sources())
                .containsExactly("state television");
    }

    @Test
    void anOfficialWhoTellsAnAgencyAndTheAgencyAreBothCited() {
        assertThat(CodedText.deals("2018-03-23", DEAL + "A military source told SANA that the evacuation had ended.")
                        .get(0)
                        .sources())
                .containsExactly("military source", "SANA");
    }

    @Test
    void heIsTheOneCitedLast() {
        assertThat(CodedText.deals("2018-03-23", DEAL + """
            The evacuation was halted for an hour, a rebel commander said. \
            He said that the last fighters would be evacuated on Friday.\
            """).get(0).sources()).containsExactly("rebel official");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The evacuation had ended by noon, Homs governor Talal Barazi said. | governor",
                "The evacuation ended at noon, an activist said. | activists",
                "The evacuation ended at noon, a villager said. | residents",
                "The evacuation ended at noon, a rebel spokesman said. | rebel official"
            })
    void peopleBearTheNameOfTheirKind(String sentence, String name) {
        assertThat(CodedText.deals("2018-03-23", DEAL + sentence).get(0).sources())
                .containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkish Foreign Minister Mevlut Karaca flew to Amman. | Karaca | Turkey",
                "The head of the Arab League, Salim Haddadin, flew to Amman. | Haddadin | Arab League",
                "Omar Tellawi, a spokesman of Ahrar al-Sham, was in Amman. | Tellawi | Ahrar al-Sham"
            })
    void whoIsIntroducedByAnOfficeStandsForIt(String introduced, String surname, String source) {
        String said = "The last fighters left Harasta for Idlib under the deal at noon, " + surname + " said.";
        assertThat(CodedText.deals("2018-03-23", DEAL + introduced + " " + said)
                        .get(0)
                        .sources())
                .containsExactly(source);
    }

    @Test
    void aSurnameOfTwoSidesStandsForNone() {
        String two = "Turkish Foreign Minister Mevlut Karaca met Omar Karaca, a spokesman of Ahrar al-Sham. ";
        String said = "The last fighters left Harasta for Idlib under the deal at noon, Karaca said.";
        assertThat(CodedText.deals("2018-03-23", DEAL + two + said).get(0).sources())
                .isEmpty();
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
