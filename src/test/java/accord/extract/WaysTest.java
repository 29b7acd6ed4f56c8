package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where people go, what they pass and what the deal is about, told in whole articles. */
class WaysTest {
    private static String places(Mention mention) {
        return CodedText.names(mention.origins()) + " " + CodedText.names(mention.destinations()) + " "
                + CodedText.names(mention.transits());
    }

    private static List<String> places(String published, String text) {
        return CodedText.deals(published, text).stream().map(WaysTest::places).toList();
    }

    @Test
    void aGoalToldWithoutTheDealBelongsToTheDealToldBeforeIt() {
        assertThat(places("2017-03-19", """
            Syrian rebels began to leave the besieged district of Waer on Saturday under a deal with the government.
            Several hundred people boarded buses. Their destination was Jarablus, on the Turkish border.
            """)).containsExactly("[Waer] [Jarablus] []");
    }

    @Test
    void goalsInOneListAreAllGoals() {
        assertThat(places("2018-04-22", """
            Fighters left the besieged town of Dumayr in Syria on buses under an agreement with the army on Thursday.
            Some of them were driven to Jarablus and others to Idlib.
            """)).containsExactly("[Dumayr] [Jarablus, Idlib] []");
    }

    @Test
    void theFourTownsAreTheOnesInTheList() {
        assertThat(places("2015-09-28", """
            The towns are Zabadani, Madaya, Foua and Kefraya in Syria. All are besieged.
            A six-month truce in the four towns was agreed between rebels and the government on Thursday.
            """)).containsExactly("[Zabadani, Madaya, Foua, Kefraya] [] []");
    }

    @Test
    void theCampIsNoProvince() {
        assertThat(places("2018-05-20", """
            Buses waited near Yarmouk camp in Syria to bring the militants to Idlib.
            Militants will be evacuated from the camp under a deal with the army, state television said.
            """)).containsExactly("[Yarmouk] [Idlib] []");
    }

    @Test
    void aTruceOfForeignPowersHoldsInTheCountry() {
        assertThat(places("2016-09-26", """
            Syrian warplanes pounded rebel-held east Aleppo on Monday.
            The raids have intensified since a US-Russian brokered ceasefire collapsed in Syria.
            """)).containsExactly("[Syria] [] []");
    }

    @Test
    void anUnknownNameBehindByWayOfIsPassed() {
        assertThat(places("2012-11-30", """
            Rebels agreed to withdraw from the Congolese town of Sake under a deal with the government and its army.
            A battalion was evacuated from Sake by way of Kirotshe on Friday.
            """)).containsExactly("[Sake] [] [Kirotshe]");
    }

    @Test
    void aJourneyHasOneGoalAndPassesTheRest() {
        assertThat(places("2015-12-29", """
                Under a deal between rebels and the Syrian army, fighters left besieged Zabadani on Monday on buses.
                They were driven to Beirut, flown to Hatay and taken to Idlib before midnight.
                """)).containsExactly("[Zabadani] [Idlib] [Beirut, Hatay]");
    }

    @Test
    void anEnvoyGoesNowhereUnderADeal() {
        assertThat(places("2012-11-30", """
                Rebels left the besieged Syrian town of Daraya for Idlib under a deal with the government on Friday.
                The UN envoy flew to Moscow to meet the minister.
                """)).containsExactly("[Daraya] [Idlib] []");
    }

    @Test
    void aDealThatIsSignedInATownIsAboutAnother() {
        assertThat(places("2017-01-28", """
                Gunmen will leave Madaya in Syria under an agreement with the army that was signed in Bloudan, and buses
                will take them to Idlib.
                """)).containsExactly("[Madaya] [Idlib] []");
    }
}
