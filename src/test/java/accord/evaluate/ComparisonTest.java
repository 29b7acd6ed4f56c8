package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.evaluate.Comparison.Found;
import accord.model.Actor;
import accord.model.Deal;
import accord.model.Interval;
import accord.model.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Actor AHRAR = new Actor("sy.ahrar", "Ahrar al-Sham", "sy.ahrar", "party", "Ahrar ash-Sham");

    private static Deal deal(String id, String place, String day, boolean struck, Actor... actors) {
        return deal(id, place, List.of(), day, struck, actors);
    }

    private static Deal deal(
            String id, String place, List<String> destinations, String day, boolean struck, Actor... actors) {
        LocalDate date = LocalDate.parse(day);
        return new Deal(
                id,
                List.of("ceasefire"),
                "agreed",
                struck,
                new Interval(date, date, null),
                "agreed",
                List.of(town(place)),
                destinations.stream().map(ComparisonTest::town).toList(),
                List.of(),
                List.of(actors),
                List.of(),
                null,
                null,
                null,
                date,
                date,
                List.of(),
                1,
                1,
                1,
                1,
                1);
    }

    private static Place town(String name) {
        return new Place("text:" + name, name, name, "town", null, null, "SYR", null, null);
    }

    private static Agreement agreement(String id, String day, String place) {
        return new Agreement(id, LocalDate.parse(day), LocalDate.parse(day), place, "Ahrar al-Sham; Jund al-Aqsa");
    }

    @Test
    void anAgreementIsFoundWhenAStruckDealOfItsDaysHasAPlaceThatItsWordsName() {
        Agreement zabadani = agreement("1", "2015-09-20", "'Hudna' (truce) of al-Zabadani, Kefriyya and al-Fu'aa");
        Deal deal = deal("d", "Zabadani", "2015-09-24", true, AHRAR);

        assertThat(Comparison.of(List.of(zabadani), List.of(deal), 7).found())
                .containsExactly(
                        new Found(zabadani, deal, 4, List.of("Zabadani"), List.of("Ahrar al-Sham", "Ahrar ash-Sham")));
    }

    @Test
    void whatHasNoDealIsMissedAndADealOfThatTimeThatIsNotInTheListIsExtra() {
        Agreement first = agreement("1", "2016-01-01", "Kafr A");
        Agreement last = agreement("2", "2016-12-31", "Kafr B");
        Deal extra = deal("d1", "Homs", "2016-05-01", true);
        Deal outside = deal("d2", "Homs", "2018-05-01", true);
        Deal talks = deal("d3", "Homs", "2016-05-01", false);

        assertThat(Comparison.of(List.of(first, last), List.of(extra, outside, talks), 7))
                .isEqualTo(new Comparison(List.of(), List.of(first, last), List.of(extra), List.of()));
    }

    @Test
    void aDealIsFoundOnceAndGoesToTheAgreementThatSharesItsParties() {
        Agreement other = new Agreement(
                "1", LocalDate.parse("2016-10-10"), LocalDate.parse("2016-10-10"), "Kansafra", "Council of Kansafra");
        Agreement same = agreement("2", "2016-10-08", "Truce in Kansafra");
        Deal deal = deal("d", "Kansafra", "2016-10-10", true, AHRAR);

        Comparison comparison = Comparison.of(List.of(other, same), List.of(deal), 7);
        assertThat(comparison.found()).extracting(Found::agreement).containsExactly(same);
        assertThat(comparison.missed()).containsExactly(other);
    }

    @Test
    void aDestinationWhereManyDealsLeadCountsOnlyWithAPartyInCommon() {
        Agreement idlib = agreement("1", "2017-01-22", "Agreement in Idlib");
        Deal stranger = deal("d1", "Wadi Barada", List.of("Idlib"), "2017-01-25", true);
        Deal shared = deal("d2", "Wadi Barada", List.of("Idlib"), "2017-01-29", true, AHRAR);

        assertThat(Comparison.of(List.of(idlib), List.of(stranger), 7).found()).isEmpty();
        assertThat(Comparison.of(List.of(idlib), List.of(stranger, shared), 7).found())
                .extracting(found -> found.deal().id())
                .containsExactly("d2");
    }

    @Test
    void aNameInsideALongerWordIsNotHeld() {
        Agreement homs = agreement("1", "2016-01-01", "Homsiyya");

        assertThat(Comparison.of(List.of(homs), List.of(deal("d", "Homs", "2016-01-01", true)), 7)
                        .found())
                .isEmpty();
    }

    @Test
    void columnsAreMappedAndADateIsAsPreciseAsItsText() {
        AgreementList list =
                AgreementList.parse(List.of("id=AgtId", "date=Dat", "place=Agt", "place=Loc", "parties=Part"));

        assertThat(list.read(
                        List.of("AgtId", "Dat", "Agt", "Loc", "Part"),
                        List.of(Map.of("AgtId", "7", "Dat", "2016-02", "Agt", "Truce", "Loc", "Homs", "Part", "A; B"))))
                .containsExactly(new Agreement(
                        "7", LocalDate.parse("2016-02-01"), LocalDate.parse("2016-02-29"), "Truce Homs", "A; B"));
    }

    @Test
    void aDateThatCanBeReadTwoWaysIsNoDateUnlessItsPatternIsGiven() {
        List<String> header = List.of("date", "place");
        List<Map<String, String>> rows = List.of(Map.of("date", "3/4/2016", "place", "Homs"));

        assertThat(AgreementList.parse(List.of()).read(header, rows))
                .containsExactly(new Agreement("1", null, null, "Homs", ""));
        assertThat(AgreementList.parse(List.of("date=date:d/M/yyyy")).read(header, rows))
                .containsExactly(
                        new Agreement("1", LocalDate.parse("2016-04-03"), LocalDate.parse("2016-04-03"), "Homs", ""));
    }

    @Test
    void aListWithoutTheMappedColumnIsRefusedWithTheColumnsItHas() {
        assertThatThrownBy(() -> AgreementList.parse(List.of("date=Dat")).read(List.of("Datum", "place"), List.of()))
                .hasMessage("the list has no column Dat for date: map it with --field date=COLUMN, a column of"
                        + " [Datum, place]");
    }
}
