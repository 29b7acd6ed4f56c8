package accord.export;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import accord.model.ActorsOverTime;
import accord.model.Coverage;
import accord.model.DealsOverTime;
import accord.model.DestinationsOverTime;
import accord.model.PairsOverTime;
import accord.model.Place;
import accord.model.RoutesOverTime;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables over time as the page's rows. Days and weeks stay in the data package: a page shows months, quarters and
 * years, places, routes and pairs by year only. A row of zeros is left out; {@code periods} says which periods there are.
 */
final class ReportSeries {
    private static final Comparator<LocalDate> DAYS = nullsLast(naturalOrder());
    private static final List<String> GRAINS = List.of("month", "quarter", "year");

    private final ReportData data;
    private final ReportNames names;

    ReportSeries(ReportData data, ReportNames names) {
        this.data = data;
        this.names = names;
    }

    void write(JsonGenerator json) throws IOException {
        deals(json);
        coverage(json);
        destinations(json);
        routes(json);
        actors(json);
        pairs(json);
    }

    private void deals(JsonGenerator json) throws IOException {
        List<DealsOverTime> rows = new ArrayList<>(data.dealsOverTime());
        rows.removeIf(row -> !GRAINS.contains(row.grain()));
        rows.sort(comparing(DealsOverTime::grain)
                .thenComparing(DealsOverTime::period, DAYS)
                .thenComparing(DealsOverTime::kind)
                .thenComparing(DealsOverTime::status));
        json.writeArrayFieldStart("periods");
        for (DealsOverTime row : rows) {
            if (row.kind().equals("any") && row.status().equals("any") && row.period() != null) {
                json.writeStartArray();
                json.writeNumber(names.word(row.grain()));
                PageJson.day(json, row.period());
                json.writeNumber(row.seen());
                json.writeNumber(row.complete() ? 1 : 0);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        json.writeArrayFieldStart("deals_over_time");
        for (DealsOverTime row : rows) {
            if (row.deals() == 0 && row.deals_high() == 0) {
                continue;
            }
            start(json, row.grain(), row.period());
            json.writeNumber(names.word(row.kind()));
            json.writeNumber(names.word(row.status()));
            json.writeNumber(row.deals());
            PageJson.decimal(json, row.deals_low());
            PageJson.decimal(json, row.deals_high());
            people(json, row.people_low(), row.people_high());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void coverage(JsonGenerator json) throws IOException {
        Map<String, Coverage> periods = new TreeMap<>();
        Map<String, Coverage> outlets = new TreeMap<>();
        for (Coverage row : data.coverage()) {
            if (GRAINS.contains(row.grain())) {
                periods.merge(row.grain() + ' ' + row.period(), row, ReportSeries::sum);
            }
            if (row.grain().equals("year")) {
                outlets.merge(row.source(), row, ReportSeries::sum);
            }
        }
        json.writeArrayFieldStart("coverage");
        for (Coverage row : periods.values()) {
            start(json, row.grain(), row.period());
            reading(json, row);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("outlets");
        for (Coverage row : outlets.values()) {
            json.writeStartArray();
            PageJson.text(json, row.source());
            reading(json, row);
        }
        json.writeEndArray();
    }

    private static Coverage sum(Coverage a, Coverage b) {
        return new Coverage(
                a.grain(),
                a.period(),
                a.source(),
                a.language(),
                a.articles() + b.articles(),
                a.unread() + b.unread(),
                a.coded() + b.coded(),
                a.struck() + b.struck());
    }

    private static void reading(JsonGenerator json, Coverage row) throws IOException {
        json.writeNumber(row.articles());
        json.writeNumber(row.unread());
        json.writeNumber(row.coded());
        json.writeNumber(row.struck());
        json.writeEndArray();
    }

    private void destinations(JsonGenerator json) throws IOException {
        List<DestinationsOverTime> rows = new ArrayList<>(data.destinationsOverTime());
        rows.removeIf(row -> !row.grain().equals("year") || row.deals() == 0);
        rows.sort(comparing(DestinationsOverTime::period, DAYS).thenComparing(DestinationsOverTime::destination));
        json.writeArrayFieldStart("destinations");
        for (DestinationsOverTime row : rows) {
            json.writeStartArray();
            PageJson.day(json, row.period());
            json.writeNumber(names.place(new Place(
                    row.destination(),
                    row.name(),
                    "",
                    row.level(),
                    row.admin1_id(),
                    row.admin1(),
                    row.country(),
                    row.lat(),
                    row.lon())));
            json.writeNumber(row.deals());
            people(json, row.people_low(), row.people_high());
            json.writeNumber(row.people_deals());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void routes(JsonGenerator json) throws IOException {
        List<RoutesOverTime> rows = new ArrayList<>(data.routesOverTime());
        rows.removeIf(row -> !row.grain().equals("year") || row.deals() == 0);
        rows.sort(comparing(RoutesOverTime::period, DAYS)
                .thenComparing(RoutesOverTime::origin, nullsLast(naturalOrder()))
                .thenComparing(RoutesOverTime::destination, nullsLast(naturalOrder())));
        json.writeArrayFieldStart("routes");
        for (RoutesOverTime row : rows) {
            json.writeStartArray();
            PageJson.day(json, row.period());
            json.writeObject(names.place(row.origin(), row.origin_name()));
            json.writeObject(names.place(row.destination(), row.destination_name()));
            json.writeNumber(row.deals());
            people(json, row.people_low(), row.people_high());
            json.writeNumber(row.people_deals());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void actors(JsonGenerator json) throws IOException {
        List<ActorsOverTime> rows = new ArrayList<>(data.actorsOverTime());
        rows.removeIf(row -> !List.of("quarter", "year").contains(row.grain()) || row.deals() == 0);
        rows.sort(comparing(ActorsOverTime::grain)
                .thenComparing(ActorsOverTime::period, DAYS)
                .thenComparing(ActorsOverTime::actor)
                .thenComparing(ActorsOverTime::name)
                .thenComparing(ActorsOverTime::role));
        json.writeArrayFieldStart("actors_over_time");
        for (ActorsOverTime row : rows) {
            start(json, row.grain(), row.period());
            json.writeNumber(names.actor(row.actor(), row.name(), row.lineage()));
            json.writeNumber(names.word(row.role()));
            json.writeNumber(row.deals());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void pairs(JsonGenerator json) throws IOException {
        List<PairsOverTime> rows = new ArrayList<>(data.pairsOverTime());
        rows.removeIf(row -> !row.grain().equals("year") || row.deals() == 0);
        rows.sort(comparing(PairsOverTime::period, DAYS)
                .thenComparing(PairsOverTime::actor)
                .thenComparing(PairsOverTime::role)
                .thenComparing(PairsOverTime::other)
                .thenComparing(PairsOverTime::other_role));
        json.writeArrayFieldStart("pairs");
        for (PairsOverTime row : rows) {
            json.writeStartArray();
            PageJson.day(json, row.period());
            json.writeNumber(names.actor(row.actor()));
            json.writeNumber(names.word(row.role()));
            json.writeNumber(names.actor(row.other()));
            json.writeNumber(names.word(row.other_role()));
            json.writeNumber(row.deals());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void start(JsonGenerator json, String grain, LocalDate period) throws IOException {
        json.writeStartArray();
        json.writeNumber(names.word(grain));
        PageJson.day(json, period);
    }

    private static void people(JsonGenerator json, long low, Long high) throws IOException {
        json.writeNumber(low);
        PageJson.count(json, high);
    }
}
