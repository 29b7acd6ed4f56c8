package accord.resolve;

import static accord.resolve.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Which mentions tell of one deal: the same sides, the same places, the same bargain. */
class ResolverTest {

    @Test
    void theNewsOfSomeWeeksIsOneDeal() {
        assertThat(deals(
                        mention("a", "2016-10-03")
                                .from("Moadamiya")
                                .to("Idlib")
                                .status("suspended")
                                .agreed("2016-09"),
                        mention("b", "2016-10-19")
                                .from("Moadamiya")
                                .to("Idlib")
                                .status("underway")
                                .started("2016-10-19"),
                        mention("c", "2016-10-21")
                                .from("Moadamiya")
                                .status("completed")
                                .started("2016-10-19")))
                .isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
    }

    @Test
    void anotherPlaceIsAnotherDeal() {
        assertThat(deals(
                        mention("a", "2016-10-13").from("Qudsaya").to("Idlib"),
                        mention("b", "2016-10-13").from("Daraya").to("Idlib")))
                .isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void aTruceStruckAnewAfterItBrokeIsANewDeal() {
        assertThat(deals(
                        mention("a", "2016-12-14")
                                .kinds("ceasefire")
                                .from("Aleppo")
                                .status("collapsed")
                                .agreed("2016-12-13")
                                .ended("2016-12-14"),
                        mention("b", "2016-12-15")
                                .kinds("ceasefire")
                                .from("Aleppo")
                                .status("agreed")
                                .agreed("2016-12-15"),
                        mention("c", "2016-12-16")
                                .kinds("ceasefire")
                                .from("Aleppo")
                                .status("underway")
                                .started("2016-12-15")))
                .isEqualTo(Map.of("a", "a", "b", "b", "c", "b"));
    }

    @Test
    void talksAndRefusalsBelongToTheDealInWhichTheyEnd() {
        assertThat(deals(
                        mention("a", "2018-03-21")
                                .from("Douma")
                                .status("denied")
                                .actor("sy.jaish", "party"),
                        mention("b", "2018-03-25")
                                .from("Douma")
                                .status("negotiating")
                                .actor("sy.jaish", "party"),
                        mention("c", "2018-04-09")
                                .from("Douma")
                                .status("agreed")
                                .agreed("2018-04-08")
                                .actor("sy.jaish", "party")))
                .isEqualTo(Map.of("a", "a", "b", "a", "c", "a"));
    }

    @Test
    void aRecalledDealJoinsItsOwnNewsAlsoWhenThatWasPublishedLater() {
        assertThat(deals(
                        mention("a", "2016-10-13")
                                .recalled()
                                .from("Daraya")
                                .status("completed")
                                .started("2016-08")
                                .ended("2016-08"),
                        mention("b", "2016-08-26").from("Daraya").to("Idlib").started("2016-08-26")))
                .isEqualTo(Map.of("a", "b", "b", "b"));
    }

    @Test
    void aDealAgreedInSeptemberAndCarriedOutInMarchIsOne() {
        assertThat(deals(
                        mention("a", "2015-09-24")
                                .from("Zabadani", "Foua")
                                .status("agreed")
                                .agreed("2015-09-24"),
                        mention("b", "2016-03-20")
                                .from("Foua", "Zabadani")
                                .status("underway")
                                .agreed("2015-09")
                                .started("2016-03-20")))
                .isEqualTo(Map.of("a", "a", "b", "a"));
    }

    @Test
    void aRecalledDealWithoutADateJoinsNoneWhereTwoMayBeMeant() {
        assertThat(deals(
                        mention("a", "2014-02-11")
                                .from("Homs")
                                .started("2014-02-07")
                                .ended("2014-02-10")
                                .status("completed"),
                        mention("b", "2014-02-20")
                                .from("Homs")
                                .kinds("evacuation")
                                .agreed("2014-02-19")
                                .status("agreed"),
                        mention("c", "2016-08-28")
                                .recalled()
                                .from("Homs")
                                .kinds("evacuation")
                                .status("completed")))
                .isEqualTo(Map.of("a", "a", "b", "b", "c", "c"));
    }

    @Test
    void aRecalledDealWithoutADateJoinsTheOnlyOneOfItsPlaceAndKind() {
        assertThat(deals(
                        mention("a", "2014-02-08").from("Homs").started("2014-02-07"),
                        mention("b", "2014-02-20").from("Homs").kinds("exchange"),
                        mention("c", "2016-08-28").recalled().from("Homs").status("completed")))
                .isEqualTo(Map.of("a", "a", "b", "b", "c", "a"));
    }

    @Test
    void whatIsOnlyImaginedStaysApartUntilItHappens() {
        assertThat(deals(
                        mention("a", "2016-10-21").from("Douma").status("prospective"),
                        mention("b", "2016-10-22").from("Douma").status("negotiating")))
                .isEqualTo(Map.of("a", "a", "b", "b"));
        assertThat(deals(
                        mention("a", "2016-10-21").from("Khan al-Shih").status("prospective"),
                        mention("b", "2016-11-28")
                                .from("Khan al-Shih")
                                .status("underway")
                                .started("2016-11-28")))
                .isEqualTo(Map.of("a", "a", "b", "a"));
    }

    @Test
    void twoEntriesOfOneArticleAreTwoDeals() {
        assertThat(deals(
                        mention("a", "2016-08-10").in("x").kinds("ceasefire").from("Aleppo"),
                        mention("b", "2016-08-10").in("x").kinds("ceasefire").from("Aleppo")))
                .isEqualTo(Map.of("a", "a", "b", "b"));
    }

    @Test
    void copiesOfOneStoryTellOfOneDealEntryByEntry() {
        assertThat(deals(
                        mention("a", "2016-08-10")
                                .in("x")
                                .copyOf("x")
                                .kinds("ceasefire")
                                .from("Aleppo")
                                .status("agreed"),
                        mention("b", "2016-08-10")
                                .in("x")
                                .copyOf("x")
                                .kinds("ceasefire")
                                .from("Aleppo")
                                .status("proposed"),
                        mention("c", "2016-08-11")
                                .in("y")
                                .copyOf("x")
                                .kinds("ceasefire")
                                .from("Aleppo")
                                .status("agreed"),
                        mention("d", "2016-08-11")
                                .in("y")
                                .copyOf("x")
                                .kinds("ceasefire")
                                .from("Aleppo")
                                .status("proposed")))
                .isEqualTo(Map.of("a", "a", "b", "b", "c", "a", "d", "b"));
    }

    @Test
    void neitherOrderNorBatchesMatter() {
        List<Told> told = new ArrayList<>();
        Random random = new Random(8);
        String[] places = {"Homs", "Aleppo", "Daraya", "Douma"};
        String[] kinds = {"evacuation", "ceasefire", "access", "exchange"};
        String[] statuses = {"proposed", "negotiating", "agreed", "underway", "completed", "collapsed", "prospective"};
        for (int i = 0; i < 120; i++) {
            String day = "2016-%02d-%02d".formatted(1 + random.nextInt(6), 1 + random.nextInt(28));
            Mentions one = mention("m" + i, random.nextInt(6) == 0 ? null : day)
                    .in("article " + i / 2)
                    .kinds(kinds[random.nextInt(4)])
                    .from(places[random.nextInt(4)])
                    .status(statuses[random.nextInt(7)]);
            if (random.nextBoolean()) {
                one.started(random.nextBoolean() ? day : day.substring(0, 7));
            }
            told.add((random.nextInt(4) == 0 ? one.recalled() : one).told());
        }
        List<Settled> expected = new Resolver(World.RECORDS).resolve(told);
        assertThat(expected.stream().mapToInt(deal -> deal.links().size()).sum())
                .isEqualTo(120);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(told, random);
            assertThat(new Resolver(World.RECORDS).resolve(told)).isEqualTo(expected);
        }
    }

    /** Deal by mention. */
    private static Map<String, String> deals(Mentions... mentions) {
        Map<String, String> deals = new TreeMap<>();
        for (Settled deal : new Resolver(World.RECORDS)
                .resolve(Arrays.stream(mentions).map(Mentions::told).toList())) {
            deal.links().forEach(link -> deals.put(link.mention(), link.deal()));
        }
        return deals;
    }
}
