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
import accord.store.Records;
import accord.store.Table;
import accord.store.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private static final Set<Table<?>> SHOWN = Set.of(
            Tables.DEALS_OVER_TIME,
            Tables.DESTINATIONS_OVER_TIME,
            Tables.ACTORS_OVER_TIME,
            Tables.PAIRS_OVER_TIME,
            Tables.ROUTES_OVER_TIME,
            Tables.COVERAGE,
            Tables.DEALS,
            Tables.LINKS,
            Tables.STEPS,
            Tables.LEGS,
            Tables.MENTIONS,
            Tables.DOCUMENTS);

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

    /** Takes the rows of a release's tables as they come by: deals and their sentences, never the articles' texts. */
    public static final class Gathering {
        /** A page shows no days and weeks, and they are most of the rows. */
        private static final Set<String> LEFT_OUT = Set.of("day", "week");

        private final Map<Class<?>, List<Record>> rows = new HashMap<>();

        /** Keeps the row if the page has a use for it. */
        public void take(Table<?> table, Map<String, Object> row) {
            boolean fine = row.get("grain") instanceof String grain && LEFT_OUT.contains(grain);
            if (SHOWN.contains(table) && !fine) {
                rows.computeIfAbsent(table.type(), type -> new ArrayList<>()).add(Records.of(table.type(), row));
            }
        }

        /** What was gathered, of a release of that name. */
        public ReportData of(String release, String program) {
            List<Mention> mentions = rows(Mention.class);
            return new ReportData(
                    release,
                    program,
                    mentions.stream().map(Mention::coder).distinct().sorted().collect(joining(" ")),
                    rows(DealsOverTime.class),
                    rows(DestinationsOverTime.class),
                    rows(ActorsOverTime.class),
                    rows(PairsOverTime.class),
                    rows(RoutesOverTime.class),
                    rows(Coverage.class),
                    rows(Deal.class),
                    rows(Link.class),
                    rows(Step.class),
                    rows(Leg.class),
                    mentions,
                    rows(Document.class));
        }

        private <R extends Record> List<R> rows(Class<R> type) {
            return rows.getOrDefault(type, List.of()).stream().map(type::cast).toList();
        }
    }
}
