package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether a deal is one of a whole country, or of the places that are named beside it. */
class ScopeTest {
    @Test
    void aCeasefireForACountryIsNotOneOfTheTownsThatAreFoughtOver() {
        assertThat(CodedText.deals("2011-04-11", """
                        Nato jets hit tanks near Ajdabiya and Misrata on Sunday.
                        African leaders asked the Libyan government in Tripoli to accept a ceasefire in Libya.
                        The rebels rejected the ceasefire plan, saying Gaddafi had to go first.
                        """))
                .isNotEmpty()
                .allSatisfy(deal -> assertThat(CodedText.names(deal.origins())).containsExactly("Libya"));
    }

    @Test
    void aTruceInATownIsTheTowns() {
        assertThat(CodedText.names(CodedText.only(
                                "2014-02-08",
                                "The army and the rebels agreed a three-day truce in the besieged Old City of Homs, Syria, on Friday.")
                        .origins()))
                .containsExactly("Old City of Homs");
    }

    @Test
    void theCountryIsNamedByItsNameThoughOnlyItsPeopleAre() {
        assertThat(CodedText.deals("2008-08-13", """
                        Russian troops stayed in Gori on Wednesday despite a ceasefire brokered by the French president.
                        Georgian officials said that the Russian army had broken the truce with the Georgian government.
                        """))
                .isNotEmpty()
                .allSatisfy(deal ->
                        assertThat(CodedText.names(deal.origins())).doesNotContain("Georgian", "Russian", "Russia"));
    }

    @ParameterizedTest
    @CsvSource({"Mr Taylor", "President Taylor", "Charles Taylor"})
    void aPersonIsNoPlaceThoughATownBearsTheName(String person) {
        assertThat(CodedText.deals(
                        "2003-07-20",
                        person
                                + " offered the rebels besieging Monrovia a ceasefire on Saturday. The Liberian rebels got a letter from Taylor and agreed to the ceasefire with "
                                + person + "."))
                .allSatisfy(deal -> assertThat(CodedText.names(deal.origins())).doesNotContain("Taylor"));
    }
}
