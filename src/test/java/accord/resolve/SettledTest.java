package accord.resolve;

import static accord.resolve.Mentions.interval;
import static accord.resolve.Mentions.mention;
import static accord.resolve.Mentions.place;
import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Actor;
import accord.model.Deal;
import accord.model.Interval;
import accord.model.Leg;
import accord.model.Place;
import accord.model.Step;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One deal's rows: its fields, its steps and its legs. */
class SettledTest {

    @Test
    void partsNeverExceedTheWhole() {
        Settled deal = settled(mention("a", "2016-08-27")
                .from("Daraya")
                .to("Idlib")
                .status("completed")
                .people("total", 1300L, 1300L, "done")
                .people("fighters", 300L, 300L, "done"));
        assertThat(deal.legs())
                .containsExactly(
                        leg("Daraya", "Idlib", "fighters", 300L, 300L, "done"),
                        leg("Daraya", "Idlib", "total", 1000L, 1000L, "done"));
    }

    @Test
    void speakersOnTheSamePeopleGiveARangeAndABatchIsNotToldAgain() {
        Settled deal = settled(
                mention("a", "2018-03-22").from("Harasta").to("Idlib").people("total", 1580L, 1580L, "done"),
                mention("b", "2018-03-25")
                        .from("Harasta")
                        .to("Idlib")
                        .status("completed")
                        .said("state television", "total", 4500L, 4500L, "done")
                        .said("a monitor", "total", 3800L, 3800L, "done"));
        assertThat(deal.legs()).containsExactly(leg("Harasta", "Idlib", "total", 3800L, 4500L, "done"));
        assertThat(deal.deal().people()).hasSize(3);
    }

    /** A figure that is joint at both ends is not crossed over them, and no leg lacks both. */
    @Test
    void peopleOfSeveralPlacesLeaveOnceFromTheUnitThatHoldsThem() {
        Mentions mention = mention("a", "2018-05-01")
                .from("Foua", "Kefraya")
                .to("Aleppo", "Manbij")
                .people("total", 5000L, 5000L, "planned");
        Place idlib = new Place("i", "Idlib", "Foua, Kefraya", "governorate", "i", "Idlib", "SYR", null, null);
        assertThat(new Resolver(within(idlib)).resolve(List.of(mention.told())))
                .singleElement()
                .extracting(Settled::legs)
                .isEqualTo(List.of(new Leg("a", idlib, null, "total", 5000L, 5000L, "planned", null)));
    }

    @Test
    void peopleWhoseWayNoTextTellsMakeNoLegAndStayInTheDeal() {
        Settled places = settled(mention("a", "2018-05-01")
                .from("Foua", "Kefraya")
                .to("Aleppo", "Manbij")
                .people("total", 5000L, 5000L, "planned"));
        Settled prisoners = settled(
                mention("a", "2018-05-01").kinds("exchange").from("Foua").people("prisoners", 85L, 85L, "done"));
        assertThat(List.of(places.legs(), prisoners.legs())).containsOnly(List.of());
        assertThat(places.deal().people()).hasSize(1);
        assertThat(prisoners.deal().people()).hasSize(1);
    }

    @Test
    void aFigureWithoutAPlaceIsThatOfTheDealsOnlyPlace() {
        Settled deal = settled(
                mention("a", "2016-08-26")
                        .from("Daraya")
                        .to("Idlib")
                        .agreed("2016-08-25")
                        .started("2016-08-26"),
                mention("b", "2016-08-27")
                        .to("Idlib", "Kisweh")
                        .agreed("2016-08-25")
                        .started("2016-08-26")
                        .people("total", 700L, 700L, "done"));
        assertThat(undated(deal.legs())).containsExactly(leg("Daraya", null, "total", 700L, 700L, "done"));
    }

    @Test
    void batchesThatOneOutletTellsOfOnDaysApartAreSummed() {
        Settled deal = settled(
                batch("a", "2016-11-29", 1500).by("wire"),
                batch("b", "2016-12-01", 1200).by("wire"));
        assertThat(undated(deal.legs())).containsExactly(leg("Khan al-Shih", "Idlib", "total", 2700L, 2700L, "done"));
    }

    @Test
    void outletsThatDifferOnTheDayTellOfTheSamePeople() {
        Settled deal = settled(
                batch("a", "2016-11-29", 1500).by("wire"),
                batch("b", "2016-11-30", 1200).by("paper"));
        assertThat(undated(deal.legs())).containsExactly(leg("Khan al-Shih", "Idlib", "total", 1200L, 1500L, "done"));
    }

    @Test
    void batchesInsideAWholeAreNotToldAgain() {
        Settled deal = settled(
                batch("a", "2016-11-29", 1500).by("wire"),
                batch("b", "2016-12-01", 1200).by("wire"),
                mention("c", "2016-12-05")
                        .from("Khan al-Shih")
                        .to("Idlib")
                        .status("completed")
                        .people("total", 4000L, 4000L, "done")
                        .by("paper"));
        assertThat(undated(deal.legs())).containsExactly(leg("Khan al-Shih", "Idlib", "total", 4000L, 4000L, "done"));
    }

    @Test
    void partsThatDoNotFitIntoTheWholeLeaveItAlone() {
        Settled deal = settled(mention("a", "2016-08-27")
                .from("Daraya")
                .to("Idlib")
                .people("total", 1000L, 1000L, "done")
                .people("fighters", 800L, 800L, "done")
                .people("civilians", 600L, 600L, "done"));
        assertThat(deal.legs()).containsExactly(leg("Daraya", "Idlib", "total", 1000L, 1000L, "done"));
    }

    @Test
    void aTotalSmallerThanOneClassIsABatchAndNotTheWhole() {
        Settled deal = settled(mention("a", "2016-08-27")
                .from("Daraya")
                .to("Idlib")
                .people("total", 300L, 300L, "done")
                .people("civilians", 600L, 600L, "done"));
        assertThat(deal.legs()).containsExactly(leg("Daraya", "Idlib", "civilians", 600L, 600L, "done"));
    }

    /** Whatever figures come together: a leg has an end, and the classes of a route never exceed the whole that was told. */
    @Test
    void noLegLacksBothEndsAndNoSumOfPartsExceedsTheGreatestWhole() {
        Random random = new Random(20180313);
        String[] classes = {"total", "fighters", "civilians", "families"};
        for (int round = 0; round < 500; round++) {
            Mentions mention = mention("a", "2016-08-27").status("completed");
            mention.from(random.nextBoolean() ? new String[] {"Daraya"} : new String[] {"Daraya", "Homs"});
            mention.to(random.nextBoolean() ? new String[] {"Idlib"} : new String[] {"Idlib", "Hama"});
            long greatest = 0;
            long whole = 0;
            for (String who : classes) {
                long low = 1L + random.nextInt(1000);
                long high = low + random.nextInt(3) * 200L;
                mention.people(who, low, high, "done");
                greatest = who.equals("total") ? greatest : Math.max(greatest, low);
                whole = who.equals("total") ? high : whole;
            }
            List<Leg> legs = settled(mention).legs();
            assertThat(legs).noneMatch(leg -> leg.origin() == null && leg.destination() == null);
            if (greatest <= whole) {
                assertThat(legs.stream().mapToLong(Leg::high).sum()).isLessThanOrEqualTo(whole);
            }
        }
    }

    @Test
    void aDestinationOfTheOnlyRouteIsThatOfItsOtherFigures() {
        Settled deal = settled(
                mention("a", "2016-10-03")
                        .from("Moadamiya")
                        .move("Moadamiya", "Idlib", "fighters", 620L, 620L, "planned"),
                mention("b", "2016-10-05").from("Moadamiya").people("families", 900L, 900L, "planned"));
        assertThat(deal.legs())
                .containsExactly(
                        leg("Moadamiya", "Idlib", "families", 900L, 900L, "planned"),
                        leg("Moadamiya", "Idlib", "fighters", 620L, 620L, "planned"));
    }

    @Test
    void aDealThatHaltsAndResumesIsUnderwayTwice() {
        Settled deal = settled(
                mention("a", "2016-12-15").from("Aleppo").started("2016-12-15").agreed("2016-12-14"),
                mention("b", "2016-12-16").from("Aleppo").status("suspended").started("2016-12-15"),
                mention("c", "2016-12-17").from("Aleppo").status("underway").started("2016-12-15"),
                mention("d", "2016-12-22")
                        .from("Aleppo")
                        .status("completed")
                        .started("2016-12-15")
                        .ended("2016-12-22"));
        assertThat(deal.steps())
                .containsExactly(
                        new Step("a", interval("2016-12-14"), "agreed", "a"),
                        new Step("a", interval("2016-12-15"), "underway", "a"),
                        new Step("a", by("2016-12-16"), "suspended", "b"),
                        new Step("a", by("2016-12-17"), "underway", "c"),
                        new Step("a", interval("2016-12-22"), "completed", "d"));
        assertThat(deal.deal().status()).isEqualTo("completed");
        assertThat(deal.deal().struck()).isTrue();
    }

    @Test
    void aContradictionIsKept() {
        Settled deal = settled(
                mention("a", "2018-05-20").from("Yarmouk").status("completed"),
                mention("b", "2018-05-20").from("Yarmouk").status("denied"));
        assertThat(deal.steps())
                .containsExactly(
                        new Step("a", by("2018-05-20"), "completed", "a"),
                        new Step("a", by("2018-05-20"), "denied", "b"));
    }

    @Test
    void theDayIsThatOfTheStartElseOfTheAgreementElseOfTheNews() {
        Deal started = settled(mention("a", "2016-10-20")
                        .from("Homs")
                        .agreed("2016-09")
                        .started("2016-10-19"))
                .deal();
        Deal agreed = settled(mention("a", "2016-10-20").from("Homs").agreed("2016-09"))
                .deal();
        Deal reported = settled(mention("a", "2016-10-20").from("Homs")).deal();
        Deal recalled =
                settled(mention("a", "2016-10-20").from("Homs").recalled()).deal();
        assertThat(List.of(started.dated(), agreed.dated(), reported.dated()))
                .containsExactly("started", "agreed", "reported");
        assertThat(started.day()).isEqualTo(interval("2016-10-19"));
        assertThat(agreed.day()).isEqualTo(interval("2016-09"));
        assertThat(reported.day())
                .isEqualTo(new Interval(LocalDate.of(2016, 10, 20), LocalDate.of(2016, 10, 20), null));
        assertThat(recalled.day()).isNull();
        assertThat(recalled.dated()).isNull();
    }

    @Test
    void datesThatOverlapAreReadTogetherAndDatesThatDoNotAreDecidedByNumber() {
        Deal month = settled(
                        mention("a", "2016-10-20").from("Homs").started("2016-10"),
                        mention("b", "2016-10-21").from("Homs").started("2016-10-19"))
                .deal();
        assertThat(month.started()).isEqualTo(interval("2016-10-19"));
        Deal most = settled(
                        mention("a", "2016-10-20").from("Homs").started("2016-10-18"),
                        mention("b", "2016-10-21").from("Homs").started("2016-10-19"),
                        mention("c", "2016-10-21").from("Homs").started("2016-10-19"))
                .deal();
        assertThat(most.started()).isEqualTo(interval("2016-10-19"));
        Deal torn = settled(
                        mention("a", "2016-10-20").from("Homs").started("2016-10-18"),
                        mention("b", "2016-10-21").from("Homs").started("2016-10-19"))
                .deal();
        assertThat(torn.started())
                .isEqualTo(new Interval(LocalDate.of(2016, 10, 18), LocalDate.of(2016, 10, 19), null));
    }

    /** A convoy whose days the article confines. */
    private static Mentions batch(String id, String day, long total) {
        return mention(id, day)
                .from("Khan al-Shih")
                .to("Idlib")
                .agreed("2016-11-20")
                .started(day)
                .ended(day)
                .people("total", total, total, "done");
    }

    /** A world in which one unit holds every place. */
    private static World within(Place unit) {
        return new World() {
            @Override
            public List<String> holders(Place place) {
                return List.of(unit.id());
            }

            @Override
            public boolean generic(Actor actor) {
                return World.RECORDS.generic(actor);
            }

            @Override
            public Place unit(String id, List<Place> held) {
                return unit;
            }
        };
    }

    private static Interval by(String day) {
        return new Interval(null, LocalDate.parse(day), null);
    }

    /** The day of a leg is not what these tests are about. */
    private static Leg leg(String from, String to, String who, Long low, Long high, String phase) {
        return new Leg("a", at(from), at(to), who, low, high, phase, null);
    }

    private static List<Leg> undated(List<Leg> legs) {
        return legs.stream()
                .map(leg -> new Leg(
                        leg.deal(),
                        leg.origin(),
                        leg.destination(),
                        leg.who(),
                        leg.low(),
                        leg.high(),
                        leg.phase(),
                        null))
                .toList();
    }

    private static Place at(String name) {
        return name == null ? null : place(name);
    }

    private static Settled settled(Mentions... mentions) {
        List<Settled> deals = new Resolver(World.RECORDS)
                .resolve(Arrays.stream(mentions).map(Mentions::told).toList());
        assertThat(deals).hasSize(1);
        return deals.get(0);
    }
}
