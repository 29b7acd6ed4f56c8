package accord.count;

import static accord.count.World.HOMS;
import static accord.count.World.IDLIB;
import static accord.count.World.JARABLUS;
import static accord.count.World.REBELS;
import static accord.count.World.RUSSIA;
import static accord.count.World.STATE;
import static accord.count.World.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import accord.SparkExtension;
import accord.model.Actor;
import accord.model.ActorsOverTime;
import accord.model.Coverage;
import accord.model.DealsOverTime;
import accord.model.DestinationsOverTime;
import accord.model.PairsOverTime;
import accord.model.RoutesOverTime;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of the contract's "What is counted", one test a rule, on one archive. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WhatIsCountedTest {
    private static final Actor NUSRA = new Actor("sy.nusra", "Nusra Front", "sy.nusra", "evacuee", "Nusra");

    private List<DealsOverTime> deals;
    private List<DestinationsOverTime> destinations;
    private List<ActorsOverTime> actors;
    private List<PairsOverTime> pairs;
    private List<RoutesOverTime> routes;
    private List<Coverage> coverage;

    private static World world() {
        return new World()
                .article("a1", "north", "2016-12-30")
                .article("a2", "south", "2017-01-03", "en", "a1")
                .article("a3", "south", "2017-03-15")
                .article("a4", "south", "2017-03-15", "fr", "a4")
                .article("a5", "north", "2017-06-20")
                .article("a6", "north", null)
                .article("a7", "north", "2017-06-20", null, "a7")
                // A deal of one day in the ISO week that began in the old year, told in one story by two outlets.
                .deal("day")
                .on("2017-01-01")
                .to(IDLIB)
                .by(STATE, REBELS)
                .leg(HOMS, IDLIB, "fighters", 100L, 150L, "done")
                .leg(HOMS, IDLIB, "families", 20L, 30L, "done")
                .leg(HOMS, IDLIB, "fighters", 500L, 500L, "planned")
                .leg(HOMS, null, "civilians", 9000L, 9000L, "remaining")
                .in("a1", "a2")
                // A deal of which only the month is known.
                .deal("month")
                .on("2017-03-01/2017-03-31")
                .kinds("evacuation", "ceasefire")
                .status("underway", true)
                .to(IDLIB, JARABLUS)
                .by(STATE, NUSRA, RUSSIA)
                .leg(HOMS, null, "total", 300L, null, "done")
                .in("a3", "(a5)")
                // A deal without a day.
                .deal("never")
                .to(JARABLUS)
                .by(STATE, RUSSIA, new Actor("ru", "Russia", "ru", "facilitator", "Russian police"))
                .leg(HOMS, JARABLUS, "total", null, 70L, "done")
                .in("(a3)")
                // Talks: no deal was struck.
                .deal("talks")
                .on("2017-05-02")
                .status("negotiating", false)
                .to(IDLIB)
                .by(STATE, REBELS)
                .in("a4");
    }

    @BeforeAll
    void count(SparkSession spark) throws IOException {
        try (Marts marts = world().marts(spark)) {
            deals = rows(marts, Tables.DEALS_OVER_TIME);
            destinations = rows(marts, Tables.DESTINATIONS_OVER_TIME);
            actors = rows(marts, Tables.ACTORS_OVER_TIME);
            pairs = rows(marts, Tables.PAIRS_OVER_TIME);
            routes = rows(marts, Tables.ROUTES_OVER_TIME);
            coverage = rows(marts, Tables.COVERAGE);
        }
    }

    private static <R extends Record> List<R> rows(Marts marts, Table<R> table) {
        return table.typed(marts.rows(table)).collectAsList();
    }

    private DealsOverTime any(String grain, String period) {
        return one(
                deals,
                row -> row.grain().equals(grain)
                        && java.util.Objects.equals(row.period(), day(period))
                        && row.kind().equals("any")
                        && row.status().equals("any"));
    }

    private static <R> R one(List<R> rows, Predicate<R> which) {
        return rows.stream().filter(which).collect(Collectors.collectingAndThen(Collectors.toList(), found -> {
            assertThat(found).hasSize(1);
            return found.get(0);
        }));
    }

    @Test
    void everyGrainSumsToTheSameNumberOfDeals() {
        assertThat(deals.stream()
                        .filter(row -> row.kind().equals("any") && row.status().equals("any"))
                        .collect(Collectors.groupingBy(
                                DealsOverTime::grain, Collectors.summingLong(DealsOverTime::deals))))
                .isEqualTo(java.util.Map.of("day", 4L, "week", 4L, "month", 4L, "quarter", 4L, "year", 4L));
    }

    @Test
    void aDealCountsInThePeriodThatHoldsItsDayWhollyElseInTheRowWithoutPeriod() {
        assertThat(any("month", "2017-03-01").deals()).isEqualTo(1);
        assertThat(any("week", null).deals()).as("the month's and the undated").isEqualTo(2);
        assertThat(any("month", null).deals()).as("the undated").isEqualTo(1);
    }

    @Test
    void weeksAreThoseOfIsoAndAreNamedByTheirMonday() {
        assertThat(any("week", "2016-12-26").deals()).isEqualTo(1);
    }

    @Test
    void aDealStandsOnceInEachOfItsKindsAndOnceInAny() {
        assertThat(deals.stream()
                        .filter(row -> row.grain().equals("year") && row.period() != null && row.deals() > 0)
                        .filter(row -> row.status().equals("any")))
                .extracting(DealsOverTime::kind, DealsOverTime::deals)
                .containsExactlyInAnyOrder(tuple("any", 3L), tuple("evacuation", 3L), tuple("ceasefire", 1L));
    }

    @Test
    void aDealStandsOnceInItsStatusAndOnceInAny() {
        assertThat(deals.stream()
                        .filter(row -> row.grain().equals("year") && row.period() != null && row.deals() > 0)
                        .filter(row -> row.kind().equals("any")))
                .extracting(DealsOverTime::status, DealsOverTime::deals)
                .containsExactlyInAnyOrder(
                        tuple("any", 3L), tuple("completed", 1L), tuple("underway", 1L), tuple("negotiating", 1L));
    }

    @Test
    void mentionsStoriesAndArticlesAreThoseOfTheDealsWheneverPublished() {
        DealsOverTime january = any("month", "2017-01-01");
        assertThat(List.of(january.mentions(), january.stories(), january.articles()))
                .as("one story of two articles, one of them of the year before")
                .isEqualTo(List.of(2L, 1L, 2L));
    }

    @Test
    void anArticleThatTellsOfTwoDealsOfARowIsCountedOnce() {
        DealsOverTime none = any("day", null);
        assertThat(List.of(none.mentions(), none.stories(), none.articles())).isEqualTo(List.of(3L, 2L, 2L));
    }

    @Test
    void dealsHaveZerosAtEveryGrainBetweenTheTablesFirstAndLastPeriod() {
        assertThat(deals.stream()
                        .filter(row -> row.grain().equals("day")
                                && row.kind().equals("ceasefire")
                                && row.status().equals("underway")
                                && row.period() != null))
                .as("from 1 January to 2 May, all zero: its one deal has no day")
                .hasSize(122)
                .allMatch(row -> row.deals() == 0
                        && row.people_low() == 0
                        && row.people_high() == 0
                        && row.deals_low() == 0
                        && row.deals_high() == 0);
    }

    @Test
    void otherSeriesHaveZerosFromTheirOwnFirstToTheirOwnLastMonthQuarterAndYear() {
        assertThat(destinations.stream().filter(row -> row.destination().equals(IDLIB.id()) && row.period() != null))
                .extracting(DestinationsOverTime::grain, row -> row.period().toString(), DestinationsOverTime::deals)
                .containsExactlyInAnyOrder(
                        tuple("day", "2017-01-01", 1L),
                        tuple("week", "2016-12-26", 1L),
                        tuple("month", "2017-01-01", 1L),
                        tuple("month", "2017-02-01", 0L),
                        tuple("month", "2017-03-01", 1L),
                        tuple("quarter", "2017-01-01", 2L),
                        tuple("year", "2017-01-01", 2L));
    }

    @Test
    void onlyStruckDealsCountForDestinationsActorsPairsAndRoutes() {
        assertThat(List.of(
                        destinations.stream()
                                .filter(row -> day("2017-05-01").equals(row.period()))
                                .count(),
                        actors.stream()
                                .filter(row -> day("2017-05-01").equals(row.period()))
                                .count(),
                        pairs.stream()
                                .filter(row -> day("2017-05-01").equals(row.period()))
                                .count(),
                        routes.stream()
                                .filter(row -> day("2017-05-01").equals(row.period()))
                                .count()))
                .isEqualTo(List.of(0L, 0L, 0L, 0L));
    }

    @Test
    void peopleCountWhenTheyHaveMovedNotWhenTheyAreToMoveOrRemain() {
        DealsOverTime january = any("month", "2017-01-01");
        assertThat(tuple(january.people_low(), january.people_high())).isEqualTo(tuple(120L, 180L));
    }

    @Test
    void peopleLowTakesAnUnknownAsNone() {
        assertThat(any("month", null).people_low()).isZero();
        assertThat(any("month", null).people_high()).isEqualTo(70L);
    }

    @Test
    void peopleHighIsNullWhereATermIsOpen() {
        assertThat(any("month", "2017-03-01").people_high()).isNull();
        assertThat(any("month", "2017-03-01").people_low()).isEqualTo(300);
    }

    @Test
    void aDealWithoutFiguresAddsNoPeopleAndClosesNothing() {
        DealsOverTime may = any("month", "2017-05-01");
        assertThat(tuple(may.people_low(), may.people_high())).isEqualTo(tuple(0L, 0L));
    }

    @Test
    void peopleThatNoPairTiesStandOnceInARouteWithAnOpenEndAndAtNoDestination() {
        assertThat(routes.stream()
                        .filter(row ->
                                row.grain().equals("month") && day("2017-03-01").equals(row.period())))
                .containsExactly(new RoutesOverTime(
                        "month", day("2017-03-01"), HOMS.id(), "Homs", null, null, 1, 300, null, 1, 2, true));
        assertThat(destinations.stream()
                        .filter(row ->
                                row.grain().equals("month") && day("2017-03-01").equals(row.period())))
                .extracting(
                        DestinationsOverTime::name,
                        DestinationsOverTime::deals,
                        DestinationsOverTime::people_low,
                        DestinationsOverTime::people_high,
                        DestinationsOverTime::people_deals)
                .containsExactlyInAnyOrder(tuple("Idlib", 1L, 0L, 0L, 0L), tuple("Jarablus", 1L, 0L, 0L, 0L));
    }

    @Test
    void originsAndDestinationsAreNotCrossed() {
        assertThat(routes.stream().filter(row -> row.grain().equals("year")))
                .extracting(RoutesOverTime::origin_name, RoutesOverTime::destination_name, RoutesOverTime::deals)
                .containsExactlyInAnyOrder(
                        tuple("Homs", "Idlib", 1L), tuple("Homs", null, 1L), tuple("Homs", "Jarablus", 1L));
    }

    @Test
    void whoRemainsIsOnNoRoute() {
        assertThat(routes).noneMatch(row -> row.people_low() >= 9000);
    }

    @Test
    void peopleOfAllRoutesAddUpToThoseOfTheStruckDeals() {
        long onRoutes = routes.stream()
                .filter(row -> row.grain().equals("year"))
                .mapToLong(RoutesOverTime::people_low)
                .sum();
        assertThat(onRoutes)
                .isEqualTo(any("year", "2017-01-01").people_low()
                        + any("year", null).people_low());
    }

    @Test
    void peopleDealsCountsTheDealsWithAFigure() {
        assertThat(destinations.stream().filter(row -> row.grain().equals("year") && row.period() != null))
                .extracting(DestinationsOverTime::name, DestinationsOverTime::deals, DestinationsOverTime::people_deals)
                .containsExactlyInAnyOrder(tuple("Idlib", 2L, 1L), tuple("Jarablus", 1L, 0L));
    }

    @Test
    void anActorCountsOnceInEachRole() {
        assertThat(actors.stream()
                        .filter(row -> row.grain().equals("year") && row.actor().equals("ru")))
                .containsExactlyInAnyOrder(
                        new ActorsOverTime("year", null, "ru", "Russia", "ru", "mediator", 1, 1, 1, false),
                        new ActorsOverTime("year", null, "ru", "Russia", "ru", "facilitator", 1, 1, 1, false),
                        new ActorsOverTime(
                                "year", day("2017-01-01"), "ru", "Russia", "ru", "mediator", 1, 2, 5, false));
    }

    @Test
    void aPairStandsOnceTheSmallerIdFirstAndNeverWithItself() {
        assertThat(pairs.stream().filter(row -> row.grain().equals("year") && row.period() == null))
                .containsExactlyInAnyOrder(
                        new PairsOverTime("year", null, "ru", "mediator", "sy.government", "party", 1, 1, false),
                        new PairsOverTime("year", null, "ru", "facilitator", "sy.government", "party", 1, 1, false));
    }

    @Test
    void seenTellsWhetherAZeroWasObserved() {
        assertThat(any("month", "2017-02-01"))
                .isEqualTo(
                        new DealsOverTime("month", day("2017-02-01"), "any", "any", 0, 0, 0, 0, 0, 0, 0, 0L, 0, true));
        assertThat(any("month", "2017-03-01").seen()).isEqualTo(2);
        assertThat(any("day", "2017-03-14").seen()).isZero();
    }

    @Test
    void aPeriodIsCompleteWhenTheArchiveReachesItsLastDay() {
        assertThat(deals.stream()
                        .filter(row -> row.grain().equals("quarter")
                                && row.kind().equals("any")
                                && row.status().equals("any")))
                .extracting(row -> String.valueOf(row.period()), DealsOverTime::complete)
                .containsExactlyInAnyOrder(tuple("2017-01-01", true), tuple("2017-04-01", false), tuple("null", false));
    }

    @Test
    void coverageCountsArticlesReadAndUnreadCodedAndWithNewsOfAStruckDeal() {
        assertThat(coverage.stream().filter(row -> row.grain().equals("month")))
                .containsExactlyInAnyOrder(
                        new Coverage("month", day("2016-12-01"), "north", "en", 1, 0, 1, 1),
                        new Coverage("month", day("2017-01-01"), "south", "en", 1, 0, 1, 1),
                        new Coverage("month", day("2017-03-01"), "south", "en", 1, 0, 1, 1),
                        new Coverage("month", day("2017-03-01"), "south", "fr", 1, 1, 1, 0),
                        new Coverage("month", day("2017-06-01"), "north", "en", 1, 0, 1, 0),
                        new Coverage("month", day("2017-06-01"), "north", null, 1, 0, 0, 0),
                        new Coverage("month", null, "north", "en", 1, 0, 0, 0));
    }
}
