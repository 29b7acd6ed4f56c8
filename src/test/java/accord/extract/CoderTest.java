package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the coder must read out of small texts: constructions, times, statuses, places. */
class CoderTest {
    private static final String DAY = "2017-05-10";

    private static List<String> lines(String text) {
        return CodedText.deals(DAY, text).stream().map(CodedText::line).toList();
    }

    private static Mention only(String text) {
        return CodedText.only(DAY, text);
    }

    @Test
    void rebelsLeaveATownInBusesUnderADeal() {
        Mention deal =
                only("Hundreds of rebel fighters left the besieged town of Daraya for Idlib in green buses on Tuesday "
                        + "under a deal with the Syrian government, a monitor said.");
        assertThat(deal.kinds()).containsExactly("evacuation");
        assertThat(CodedText.names(deal.origins())).containsExactly("Daraya");
        assertThat(CodedText.names(deal.destinations())).containsExactly("Idlib");
        assertThat(deal.background()).isFalse();
    }

    @Test
    void aPullbackIsNotADeal() {
        assertThat(lines(
                        "The army pulled its troops back from Palmyra on Sunday after militants attacked with car bombs. "
                                + "Soldiers withdrew to an air base under heavy shelling, a military source said."))
                .isEmpty();
    }

    @Test
    void aTruceIsReadThoughNoOtherWordOfWarStandsBesideIt() {
        assertThat(lines("A truce urged by Russia and Turkey took hold in Libya shortly after midnight on Sunday."))
                .containsExactly("ceasefire underway [Libya] []");
    }

    @Test
    void aTradeDealIsNotADeal() {
        assertThat(lines(
                        "Ministers signed a trade deal on Tuesday. The agreement ends a long truce in the tariff war and "
                                + "lets lorries with tomatoes cross."))
                .isEmpty();
    }

    @Test
    void aTransferOfPlayersIsNotADeal() {
        assertThat(lines(
                        "The two clubs agreed a swap of midfielders. The exchange will be announced within days, and the "
                                + "captain leaves for Madrid under the deal."))
                .isEmpty();
    }

    @Test
    void wardsMovedAfterABombAreNoDeal() {
        assertThat(lines(
                        "Warplanes bombed a hospital in Aleppo on Friday. The hospital was evacuated and rescue workers "
                                + "pulled civilians from the rubble, rebels said."))
                .isEmpty();
    }

    @Test
    void aTruceThatTookHoldIsUnderway() {
        Mention deal =
                only("A truce took hold in Daraya at midnight on Tuesday, rebels and the army said. Shelling of the "
                        + "besieged town stopped.");
        assertThat(deal.kinds()).containsExactly("ceasefire");
        assertThat(deal.status()).isEqualTo("underway");
        assertThat(CodedText.names(deal.origins())).containsExactly("Daraya");
    }

    @Test
    void aTruceThatBrokeIsCollapsed() {
        assertThat(only("The ceasefire in Daraya collapsed on Tuesday as the army resumed shelling of rebel positions.")
                        .status())
                .isEqualTo("collapsed");
    }

    @Test
    void talksAreNegotiating() {
        assertThat(
                        only("Rebels and the army are negotiating a truce in Daraya, an opposition official said. Fighters hold "
                                        + "the besieged town.")
                                .status())
                .isEqualTo("negotiating");
    }

    @Test
    void aCallForAPauseIsProposed() {
        assertThat(
                        only("The Red Cross called on Tuesday for a daily two-hour pause in the fighting in Homs. Shelling of "
                                        + "rebel districts went on.")
                                .status())
                .isEqualTo("proposed");
    }

    @Test
    void aDepartureThatIsPutOffIsSuspended() {
        Mention deal = only(
                "The evacuation of rebel fighters from Daraya under a deal with the army was postponed on Tuesday, "
                        + "a monitor said.");
        assertThat(deal.status()).isEqualTo("suspended");
    }

    @Test
    void theLastBusCompletesAnEvacuation() {
        Mention deal =
                only("The evacuation of rebels from Daraya under a deal with the government was completed on Tuesday. "
                        + "The last bus left the town at dusk.");
        assertThat(deal.status()).isEqualTo("completed");
    }

    @Test
    void heavyWeaponsAreHandedOver() {
        assertThat(
                        only("Rebels in Daraya handed over heavy weapons to the army on Tuesday under a deal reached on Monday.")
                                .kinds())
                .contains("handover");
    }

    @Test
    void thoseWhoStaySettleTheirStatus() {
        Mention deal =
                only("Fighters in Daraya will settle their status with the army under a deal reached on Tuesday.");
        assertThat(deal.kinds()).containsExactly("reconciliation");
    }

    @Test
    void prisonersAreSwapped() {
        Mention deal = only("Rebels and the army carried out a prisoner swap in Daraya on Tuesday. Each side freed ten "
                + "detainees under the agreement.");
        assertThat(deal.kinds()).contains("exchange");
    }

    @Test
    void aidIsLetThroughASiege() {
        Mention deal = only(
                "The army allowed an aid convoy into the besieged town of Madaya on Tuesday under an agreement with "
                        + "rebel fighters, the Red Crescent said.");
        assertThat(deal.kinds()).contains("access");
        assertThat(CodedText.names(deal.origins())).containsExactly("Madaya");
    }

    @Test
    void anEarlierDealIsBackground() {
        List<Mention> deals = CodedText.deals(
                DAY,
                "Warplanes bombed rebel positions near Hama on Tuesday, killing nine fighters, a monitor said. "
                        + "The strikes hit two villages at dawn. Rescuers dug for survivors. "
                        + "In August 2016, rebels were evacuated from Daraya to Idlib under a deal with the government.");
        assertThat(deals).hasSize(1);
        assertThat(CodedText.line(deals.get(0))).isEqualTo("evacuation completed background [Daraya] [Idlib]");
    }

    @Test
    void severalDealsInOneBreathAreOneAPlace() {
        assertThat(lines("Rebels began leaving Barzeh for Idlib on Tuesday under a deal with the government. "
                        + "Daraya, Zabadani and Qudsaya have all gone the same way since August."))
                .hasSize(4);
    }

    @Test
    void anImaginedDealIsProspective() {
        List<Mention> deals = CodedText.deals(
                DAY,
                "Rebels left Qadam for Idlib on Tuesday under a deal with the government. "
                        + "The deal could pave the way for further evacuations from small pockets. "
                        + "Among them are Jobar and Yarmouk.");
        assertThat(deals).extracting(Mention::status).contains("prospective");
        assertThat(deals.stream()
                        .filter(m -> m.status().equals("prospective"))
                        .flatMap(m -> CodedText.names(m.origins()).stream()))
                .containsExactly("Jobar", "Yarmouk");
    }

    @Test
    void aTriggerThatBecameNoDealSaysWhy() {
        Coder.Coded coded = CodedText.explained(
                DAY,
                "Rebels shelled the village. Residents were evacuated after the bombing, the army said, and there was no deal "
                        + "with the militants.");
        assertThat(coded.refusals()).extracting(Refusal::reason).allMatch(r -> !r.isEmpty());
    }

    @Test
    void theSameTextGivesTheSameMentions() {
        String text = "A truce took hold in Daraya at midnight on Tuesday, rebels and the army said.";
        assertThat(CodedText.deals(DAY, text)).isEqualTo(CodedText.deals(DAY, text));
    }

    @Test
    void offsetsPointAtTheSentence() {
        String text = "\ud83d\ude8c News. A truce took hold in Daraya on Tuesday, rebels and the army said.";
        Mention deal = only(text);
        int begin = text.offsetByCodePoints(0, (int) deal.begin());
        int end = text.offsetByCodePoints(begin, (int) deal.length());
        assertThat(text.substring(begin, end)).isEqualTo(deal.sentence());
    }
}
