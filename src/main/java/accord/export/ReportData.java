package accord.export;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import accord.model.ActorsOverTime;
import accord.model.Coverage;
import accord.model.Deal;
import accord.model.DealsOverTime;
import accord.model.DestinationsOverTime;
import accord.model.Document;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.PairsOverTime;
import accord.model.RoutesOverTime;
import accord.model.Step;
import accord.store.Table;
import accord.store.Tables;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the report page shows: the tables of one release, in any order, with the names that say where they come from.
 *
 * @param release name of the release
 * @param program version of the program
 * @param coder version of the coder; empty where nothing was coded
 */
public record ReportData(
        String release,
        String program,
        String coder,
        List<DealsOverTime> dealsOverTime,
        List<DestinationsOverTime> destinationsOverTime,
        List<ActorsOverTime> actorsOverTime,
        List<PairsOverTime> pairsOverTime,
        List<RoutesOverTime> routesOverTime,
        List<Coverage> coverage,
        List<Deal> deals,
        List<Link> links,
        List<Step> steps,
        List<Leg> legs,
        List<Mention> mentions,
        List<Document> documents) {

    public ReportData {
        requireNonNull(release, "release");
        requireNonNull(program, "program");
        requireNonNull(coder, "coder");
        dealsOverTime = List.copyOf(dealsOverTime);
        destinationsOverTime = List.copyOf(destinationsOverTime);
        actorsOverTime = List.copyOf(actorsOverTime);
        pairsOverTime = List.copyOf(pairsOverTime);
        routesOverTime = List.copyOf(routesOverTime);
        coverage = List.copyOf(coverage);
        deals = List.copyOf(deals);
        links = List.copyOf(links);
        steps = List.copyOf(steps);
        legs = List.copyOf(legs);
        mentions = List.copyOf(mentions);
        documents = List.copyOf(documents);
    }

    /** The tables of a release of that name, brought to one machine: deals and their sentences, never the articles' texts. */
    public static ReportData of(String name, Function<Table<?>, Dataset<Row>> release, String program) {
        List<Mention> mentions = rows(release, Tables.MENTIONS);
        return new ReportData(
                name,
                program,
                mentions.stream().map(Mention::coder).distinct().sorted().collect(joining(" ")),
                rows(release, Tables.DEALS_OVER_TIME),
                rows(release, Tables.DESTINATIONS_OVER_TIME),
                rows(release, Tables.ACTORS_OVER_TIME),
                rows(release, Tables.PAIRS_OVER_TIME),
                rows(release, Tables.ROUTES_OVER_TIME),
                rows(release, Tables.COVERAGE),
                rows(release, Tables.DEALS),
                rows(release, Tables.LINKS),
                rows(release, Tables.STEPS),
                rows(release, Tables.LEGS),
                mentions,
                rows(release, Tables.DOCUMENTS));
    }

    private static <R extends Record> List<R> rows(Function<Table<?>, Dataset<Row>> release, Table<R> table) {
        return table.typed(release.apply(table)).collectAsList();
    }
}
