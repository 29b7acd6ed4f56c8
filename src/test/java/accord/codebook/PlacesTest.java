package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlacesTest {
    private static final Codebook BOOK = Codebook.standard();

    private static List<String> texts(String text) {
        return BOOK.places(text).stream().map(h -> h.place().text()).toList();
    }

    private static PlaceHit only(String text, String name) {
        List<PlaceHit> hits = BOOK.places(text).stream()
                .filter(h -> h.place().text().equals(name))
                .toList();
        assertThat(hits).as(name).hasSize(1);
        return hits.get(0);
    }

    @Test
    void spellingsOfOneTownAreOnePlace() {
        String id = only("Syrian rebels left Foua on buses.", "Foua").place().id();
        assertThat(only("Syrian rebels left al-Fu'ah on buses.", "al-Fu'ah")
                        .place()
                        .id())
                .isEqualTo(id);
        assertThat(only("Syrian rebels left al-Fou'aa on buses.", "al-Fou'aa")
                        .place()
                        .id())
                .isEqualTo(id);
    }

    @Test
    void alHamehIsNotHama() {
        String text = "Buses entered the towns of Qudsaya and al-Hameh near Damascus on their way to Hama in Syria.";
        assertThat(only(text, "al-Hameh").place().id())
                .isNotEqualTo(only(text, "Hama").place().id());
    }

    @Test
    void theArticlesCountryDecidesBetweenNamesakes() {
        assertThat(only("Syria's army shelled Tripoli? No: Libya's militias fought in Tripoli near Misrata.", "Libya")
                        .place()
                        .country())
                .isEqualTo("LBY");
        assertThat(BOOK.places("Libyan militias agreed to a truce in Tripoli, Misrata and Benghazi.")
                        .get(0)
                        .place()
                        .country())
                .isEqualTo("LBY");
        assertThat(BOOK.places("The Lebanese army sent troops to Tripoli and Sidon, Lebanon.")
                        .get(0)
                        .place()
                        .country())
                .isEqualTo("LBN");
    }

    @Test
    void whatIsSaidToHoldAPlaceDecides() {
        assertThat(BOOK.places("He grew up in Tripoli, Lebanon.").get(0).place().country())
                .isEqualTo("LBN");
    }

    @Test
    void thePartOfATownStaysInItsName() {
        assertThat(texts("Rebels left eastern Aleppo and the Old City of Homs in Syria."))
                .contains("eastern Aleppo", "Old City of Homs", "Syria");
    }

    @Test
    void theOldCityAloneIsTheOneOfTheCityNamedBefore() {
        assertThat(texts("Syrian rebels in Homs agreed to quit. They were driven out of the Old City on buses."))
                .contains("Homs", "Old City of Homs");
    }

    @Test
    void aNameThatNoGazetteerKnowsIsKeptWhereTheWordsSayItIsAPlace() {
        PlaceHit hit = only("Fighters left the besieged town of Qrzimbaya on Monday.", "Qrzimbaya");
        assertThat(hit.place().id()).isEqualTo("text:qrzimbaya");
        assertThat(hit.known()).isFalse();
    }

    @Test
    void bodiesAndPersonsAreNoPlaces() {
        assertThat(texts("Damascus University and the Idlib Military Council wrote to President Washington."))
                .isEmpty();
        assertThat(texts("Abu Omar al-Homsi spoke to SANA, and the Raqqa Civil Council agreed."))
                .isEmpty();
    }

    @Test
    void aCapitalThatSpeaksIsAGovernment() {
        assertThat(only("Damascus said that the deal was off.", "Damascus").metonym())
                .isTrue();
        assertThat(only("The truce was brokered by Moscow.", "Moscow").metonym())
                .isTrue();
        assertThat(only("Buses left Damascus at noon.", "Damascus").metonym()).isFalse();
    }

    @Test
    void onlyBesideAPlaceIsNotInIt() {
        assertThat(only("A pocket south of Damascus was emptied.", "Damascus").beside())
                .isTrue();
        assertThat(only("A village 20 km from Homs in Syria was emptied.", "Homs")
                        .beside())
                .isTrue();
        assertThat(only("The rebels left southern Homs in Syria.", "southern Homs")
                        .beside())
                .isFalse();
    }

    @Test
    void theCityOfASuburbOnlySaysWhereItLies() {
        assertThat(only("Rebels left the Damascus suburb of Daraya in Syria.", "Damascus")
                        .holder())
                .isTrue();
        assertThat(only("Rebels left the Waer district of Homs in Syria.", "Homs")
                        .holder())
                .isTrue();
        assertThat(only("Rebels left the Waer district of Homs in Syria.", "Waer")
                        .holder())
                .isFalse();
    }

    @Test
    void otherWarsHaveTheirPlaces() {
        assertThat(only("Ukrainian soldiers were bussed out of Mariupol to Olenivka.", "Mariupol")
                        .place()
                        .country())
                .isEqualTo("UKR");
        assertThat(only("The United Nations said Yemen's Houthis would leave Hodeidah.", "Hodeidah")
                        .place()
                        .country())
                .isEqualTo("YEM");
        assertThat(only("Bosnian Serb forces let the convoy into Srebrenica.", "Srebrenica")
                        .place()
                        .country())
                .isEqualTo("BIH");
        assertThat(only("Armenians left Stepanakert for Goris after the truce with Azerbaijan.", "Stepanakert")
                        .place()
                        .country())
                .isEqualTo("AZE");
    }

    @Test
    void anUnknownNameBehindAPrepositionOfPlaceIsGuessed() {
        PlaceHit hit = only("The column spent Friday near Tarshwe in Myanmar.", "Tarshwe");
        assertThat(hit.guessed()).isTrue();
        assertThat(texts("They spoke to Fitzwarren in Parliament.")).isEmpty();
    }

    @Test
    void theMembersOfAListDoNotHoldEachOther() {
        assertThat(BOOK.places("Fighters left Daraya, Moadamiya, Qudsaya and Hameh in Syria."))
                .filteredOn(PlaceHit::holder)
                .extracting(h -> h.place().text())
                .containsExactly("Syria");
    }

    @Test
    void theOldCityStaysTheOneNamedFirst() {
        assertThat(texts("Rebels in Homs quit the Old City. Others fought on in Aleppo. The Old City was quiet."))
                .containsExactly("Homs", "Old City of Homs", "Aleppo", "Old City of Homs");
    }
}
