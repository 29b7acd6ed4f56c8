package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who makes a deal, brokers it, carries it out and leaves under it. */
class ActorsPassTest {
    /** Each actor of the first deal as name and role. */
    private static List<String> actors(String published, String text) {
        return roles(CodedText.deals(published, text).get(0));
    }

    private static List<String> roles(Mention mention) {
        return mention.actors().stream().map(a -> a.name() + " " + a.role()).toList();
    }

    private static List<String> ids(String published, String text) {
        return CodedText.deals(published, text).get(0).actors().stream()
                .map(a -> a.id())
                .distinct()
                .toList();
    }

    @Test
    void thoseWhoLeaveAreBoundByTheDealAndWhoseBusesTheyBoardCarriesItOut() {
        assertThat(actors("2018-03-23", """
            Rebels left the besieged town of Harasta on buses of the Syrian Arab Red Crescent on Thursday \
            under a deal with the Syrian government that was brokered by Russia.\
            """))
                .containsExactlyInAnyOrder(
                        "rebels party",
                        "rebels evacuee",
                        "Syrian Arab Red Crescent facilitator",
                        "Syrian government party",
                        "Russia mediator");
    }

    @Test
    void theTownOfADatelineIsNoActor() {
        assertThat(actors("2018-05-07", """
            BEIRUT, May 7 (Pearl Coast Newswire) - Sixty-two buses with rebels and relatives left Rastan on Monday for \
            Jarablus under a deal with the government, state media said.\
            """))
                .containsExactlyInAnyOrder("rebels party", "rebels evacuee", "Syrian government party");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2016-05-10, sy.nusra, Nusra Front",
        "2016-11-20, sy.jfs, Jabhat Fateh al-Sham",
        "2017-05-10, sy.hts, Hayat Tahrir al-Sham"
    })
    void aRenamedGroupBearsTheNameOfItsDayAndOneLineageForAll(String day, String id, String name) {
        Mention deal = CodedText.deals(
                        day,
                        name
                                + " fighters left the besieged town of Madaya under a deal with the Syrian army on"
                                + " Tuesday.")
                .get(0);
        assertThat(deal.actors())
                .filteredOn(a -> a.role().equals("evacuee"))
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.id()).isEqualTo(id);
                    assertThat(a.name()).isEqualTo(name);
                    assertThat(a.lineage()).isEqualTo("sy.hts");
                });
    }

    @Test
    void aGroupThatTheCodebookLacksIsKeptAsText() {
        assertThat(ids(
                        "2019-06-10",
                        "A ceasefire between the Kabylia Defence Front and the Algerian army took effect in"
                                + " Bejaia on Monday."))
                .containsExactlyInAnyOrder("text:kabylia defence front", "dz.government");
    }

    @Test
    void initialsStandForTheGroupThatTheyWereGivenWith() {
        assertThat(ids("2019-06-10", """
            The Kabylia Defence Front (KDF) said on Monday that it was ready to talk. \
            A ceasefire between the KDF and the Algerian army took effect in Bejaia on Monday.\
            """)).contains("text:kabylia" + " defence" + " front");
    }

    @Test
    void unnamedRebelsAndTheArmyAreThoseOfTheCountry() {
        assertThat(ids(
                        "2004-06-10",
                        "The government and the rebels signed a ceasefire in Abidjan, Ivory Coast, on Thursday."))
                .containsExactlyInAnyOrder("ci.government", "ci.rebels");
    }

    @Test
    void guerrillasAreTheOneGroupThatAnArticleNames() {
        assertThat(ids("2016-06-24", """
            Colombia's government and the FARC have talked in Havana for four years. \
            The FARC set up camp in Cauca in May. \
            On Thursday the army and the guerrillas signed a ceasefire in Colombia.\
            """)).contains("co.farc", "co.government").doesNotContain("co.rebels");
    }

    @Test
    void aDealOfOneNamedSideIsWithTheNearestThatFightsOnTheOther() {
        assertThat(actors("2009-04-25", """
            Taliban fighters pulled out of Mingora on Friday under an agreement that they would hand over the town. \
            Pakistani troops had shelled their posts for a week.\
            """)).contains("Taliban" + " party", "Pakistani" + " government" + " party");
    }

    @Test
    void aBodyThatIsNotInvolvedHasNoRole() {
        assertThat(actors("2016-08-27", """
            Rebels left the besieged town of Daraya on buses under a deal with the army on Friday. \
            The UN was not involved in the deal.\
            """)).noneMatch(a -> a.startsWith("UN "));
    }

    @Test
    void anotherStateThatGuaranteesATruceIsNoPartyToIt() {
        assertThat(actors("2018-05-02", """
            A truce between rebels and the Syrian army, brokered by Turkey and Russia, took hold in Rastan on Wednesday.\
            """))
                .contains("Turkey mediator", "Russia mediator")
                .doesNotContain("Turkey party", "Russia party");
    }
}
