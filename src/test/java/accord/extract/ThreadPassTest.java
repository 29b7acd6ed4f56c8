package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sentences belong to which deal. */
class ThreadPassTest {
    private static final String DAY = "2017-05-10";

    private static List<String> deals(String text) {
        return CodedText.deals(DAY, text).stream()
                .map(m -> String.join("+", m.kinds()) + " " + CodedText.names(m.origins()))
                .toList();
    }

    @Test
    void whatOneSideGivesForWhatTheOtherGivesIsTheSameDeal() {
        assertThat(deals(
                        "Rebel fighters will leave the besieged town of Zabadani for Idlib under a deal with the army, "
                                + "a monitor said on Tuesday. In return, the rebels will free prisoners held in Foua."))
                .hasSize(1)
                .allMatch(line -> line.contains("evacuation") && line.contains("exchange"));
    }

    @Test
    void theNextTownsDealIsAnother() {
        assertThat(deals("Rebels left Barzeh for Idlib on Tuesday under a deal with the government. "
                        + "In Qaboun, fighters are negotiating a similar deal with the army, a rebel official said."))
                .hasSize(2);
    }

    @Test
    void aDealToldInFiveSentencesIsOne() {
        assertThat(deals(
                        "Rebels began leaving the besieged town of Daraya on Tuesday under a deal with the government. "
                                + "The evacuation was carried out in green buses. They were taken to Idlib. "
                                + "The deal was reached on Monday. A second batch will leave the town tomorrow."))
                .hasSize(1)
                .allMatch(line -> line.startsWith("evacuation") && line.endsWith("[Daraya]"));
    }

    @Test
    void whatADepartureComesAfterIsADealOfItsOwn() {
        assertThat(
                        deals(
                                "Rebels left Barzeh for Idlib on Monday under a deal with the government. "
                                        + "The departure comes four days after Russia and Turkey agreed to set up a ceasefire in Daraa."))
                .hasSize(2);
    }

    @Test
    void aCallToSurrenderThatNobodyAnswersIsNone() {
        assertThat(deals(
                        "The army dropped leaflets over rebel districts of Aleppo on Tuesday, urging fighters to lay down "
                                + "their weapons. Warplanes bombed the besieged quarters again, a monitor said."))
                .isEmpty();
    }

    @Test
    void victimsTakenToAHospitalAreNoEvacuation() {
        assertThat(deals(
                        "A car bomb killed nine fighters at a checkpoint near Azaz on Tuesday. The wounded were transferred "
                                + "to Turkish hospitals, rebels said. The army and the rebels agreed on nothing."))
                .isEmpty();
    }

    @Test
    void headlinesOfOtherStoriesTellNothing() {
        assertThat(deals("Shelling killed two soldiers near Hama on Tuesday, the army said. "
                        + "Related Rebels Leave Daraya Under Deal With Army Ceasefire Agreed In Aleppo Syria Peace Talks "
                        + "Stall Again Prisoner Swap Delayed Homs Truce Holds Aid Convoy Enters Madaya"))
                .isEmpty();
    }
}
