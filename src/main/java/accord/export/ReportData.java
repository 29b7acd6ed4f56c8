package accord.export;

import static java.util.Objects.requireNonNull;

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
import java.util.List;

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
}
