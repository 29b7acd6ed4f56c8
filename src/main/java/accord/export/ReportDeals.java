package accord.export;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import accord.model.Actor;
import accord.model.Deal;
import accord.model.Document;
import accord.model.Interval;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.People;
import accord.model.Place;
import accord.model.Step;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every deal with its steps, its legs and the sentences behind it, the latest deal first. */
final class ReportDeals {
    private static final Comparator<String> TEXTS = nullsLast(naturalOrder());
    private static final Comparator<LocalDate> DAYS = nullsLast(naturalOrder());
    private static final Comparator<LocalDate> LATEST = nullsLast(Comparator.reverseOrder());

    private final ReportData data;
    private final ReportNames names;
    private final Map<String, Mention> mentions;
    private final Map<String, List<Link>> links;
    private final Map<String, List<Step>> steps;
    private final Map<String, List<Leg>> legs;

    ReportDeals(ReportData data, ReportNames names) {
        this.data = data;
        this.names = names;
        mentions = data.mentions().stream().collect(toMap(Mention::id, m -> m));
        links = data.links().stream().collect(groupingBy(Link::deal));
        steps = data.steps().stream().collect(groupingBy(Step::deal));
        legs = data.legs().stream().collect(groupingBy(Leg::deal));
        data.documents().stream()
                .sorted(comparing(Document::published, DAYS).thenComparing(Document::id))
                .forEach(names::document);
    }

    void write(JsonGenerator json) throws IOException {
        List<Deal> deals = new ArrayList<>(data.deals());
        deals.sort(comparing(ReportDeals::since, LATEST)
                .thenComparing(Deal::first_report, LATEST)
                .thenComparing(Deal::id));
        json.writeArrayFieldStart("deals");
        for (Deal deal : deals) {
            deal(json, deal);
        }
        json.writeEndArray();
    }

    private static LocalDate since(Deal deal) {
        return deal.day() == null ? null : deal.day().since();
    }

    private void deal(JsonGenerator json, Deal deal) throws IOException {
        json.writeStartArray();
        PageJson.text(json, deal.id());
        words(json, deal.kinds());
        json.writeNumber(names.word(deal.status()));
        json.writeNumber(deal.struck() ? 1 : 0);
        interval(json, deal.day());
        PageJson.text(json, deal.dated());
        places(json, deal.origins());
        places(json, deal.destinations());
        places(json, deal.transits());
        actors(json, deal.actors());
        people(json, deal.people());
        interval(json, deal.agreed());
        interval(json, deal.started());
        interval(json, deal.ended());
        PageJson.day(json, deal.first_report());
        PageJson.day(json, deal.last_report());
        json.writeNumber(deal.stories());
        json.writeNumber(deal.articles());
        json.writeNumber(deal.outlets());
        PageJson.decimal(json, deal.score());
        Map<String, Integer> order = told(json, deal);
        steps(json, deal, order);
        legs(json, deal);
        json.writeEndArray();
    }

    /** The mentions in the order of their publication; gives each one's place in it. */
    private Map<String, Integer> told(JsonGenerator json, Deal deal) throws IOException {
        List<Link> joined = new ArrayList<>(links.getOrDefault(deal.id(), List.of()));
        joined.removeIf(link -> !mentions.containsKey(link.mention()));
        joined.sort(comparing((Link link) -> mentions.get(link.mention()).published(), DAYS)
                .thenComparing(Link::mention));
        Map<String, Integer> order = new HashMap<>();
        json.writeStartArray();
        for (Link link : joined) {
            Mention mention = mentions.get(link.mention());
            order.put(mention.id(), order.size());
            json.writeStartArray();
            json.writeObject(names.document(mention.article()));
            json.writeNumber(names.word(mention.status()));
            json.writeNumber(mention.background() ? 1 : 0);
            PageJson.text(json, mention.sentence());
            PageJson.decimal(json, mention.score());
            PageJson.decimal(json, link.score());
            json.writeNumber(names.word(link.reason()));
            json.writeEndArray();
        }
        json.writeEndArray();
        return order;
    }

    private void steps(JsonGenerator json, Deal deal, Map<String, Integer> order) throws IOException {
        List<Step> taken = new ArrayList<>(steps.getOrDefault(deal.id(), List.of()));
        taken.sort(comparing(
                        (Step step) -> step.day() == null ? null : step.day().since(), DAYS)
                .thenComparing(step -> step.day() == null ? null : step.day().until(), DAYS)
                .thenComparing(step -> order.getOrDefault(step.mention(), Integer.MAX_VALUE))
                .thenComparing(Step::status)
                .thenComparing(Step::mention));
        json.writeStartArray();
        for (Step step : taken) {
            json.writeStartArray();
            interval(json, step.day());
            json.writeNumber(names.word(step.status()));
            json.writeObject(order.get(step.mention()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void legs(JsonGenerator json, Deal deal) throws IOException {
        List<Leg> moved = new ArrayList<>(legs.getOrDefault(deal.id(), List.of()));
        moved.sort(comparing(
                        (Leg leg) -> leg.origin() == null ? null : leg.origin().id(), TEXTS)
                .thenComparing(
                        leg -> leg.destination() == null
                                ? null
                                : leg.destination().id(),
                        TEXTS)
                .thenComparing(Leg::who)
                .thenComparing(Leg::phase)
                .thenComparing(Leg::low, nullsLast(naturalOrder()))
                .thenComparing(Leg::high, nullsLast(naturalOrder())));
        json.writeStartArray();
        for (Leg leg : moved) {
            json.writeStartArray();
            json.writeObject(leg.origin() == null ? null : names.place(leg.origin()));
            json.writeObject(leg.destination() == null ? null : names.place(leg.destination()));
            json.writeNumber(names.word(leg.who()));
            PageJson.count(json, leg.low());
            PageJson.count(json, leg.high());
            json.writeNumber(names.word(leg.phase()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void words(JsonGenerator json, List<String> words) throws IOException {
        json.writeStartArray();
        for (String word : words) {
            json.writeNumber(names.word(word));
        }
        json.writeEndArray();
    }

    private void places(JsonGenerator json, List<Place> places) throws IOException {
        json.writeStartArray();
        for (Place place : places) {
            json.writeNumber(names.place(place));
        }
        json.writeEndArray();
    }

    private void actors(JsonGenerator json, List<Actor> actors) throws IOException {
        json.writeStartArray();
        for (Actor actor : actors) {
            json.writeStartArray();
            json.writeNumber(names.actor(actor));
            json.writeNumber(names.word(actor.role()));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void people(JsonGenerator json, List<People> people) throws IOException {
        json.writeStartArray();
        for (People figure : people) {
            json.writeStartArray();
            json.writeNumber(names.word(figure.who()));
            PageJson.count(json, figure.low());
            PageJson.count(json, figure.high());
            json.writeNumber(names.word(figure.phase()));
            PageJson.text(json, figure.said_by());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void interval(JsonGenerator json, Interval interval) throws IOException {
        if (interval == null) {
            json.writeNull();
            return;
        }
        json.writeStartArray();
        PageJson.day(json, interval.since());
        PageJson.day(json, interval.until());
        json.writeEndArray();
    }
}
