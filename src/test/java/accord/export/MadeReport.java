package accord.export;

import accord.model.Actor;
import accord.model.ActorsOverTime;
import accord.model.Coverage;
import accord.model.Deal;
import accord.model.DealsOverTime;
import accord.model.DestinationsOverTime;
import accord.model.Document;
import accord.model.Interval;
import accord.model.Kind;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.PairsOverTime;
import accord.model.People;
import accord.model.Place;
import accord.model.RoutesOverTime;
import accord.model.Status;
import accord.model.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A made-up release of any size, the same for the same number: nothing in it ever happened. */
final class MadeReport {
    private static final LocalDate FIRST = LocalDate.of(2012, 3, 1);
    private static final int MONTHS = 92;
    private static final List<String> GRAINS = List.of("month", "quarter", "year");
    private static final List<String> OUTLETS =
            List.of("cedar-wire", "northern-post", "harbour-ledger", "lantern-weekly", "radio-strand", "pacific-globe");
    private static final List<Place> PLACES = List.of(
            place("ocha:SY07", "Idleb", "governorate", "Idleb", 35.82, 36.68),
            place("ocha:SY0200", "Jarablus", "town", "Aleppo", 36.82, 38.01),
            place("ocha:SY020001", "Al-Bab", "town", "Aleppo", 36.37, 37.52),
            place("ocha:SY03", "Rural Damascus", "governorate", "Rural Damascus", 33.72, 37.0),
            place("ocha:C1", "Madaya", "town", "Rural Damascus", 33.69, 36.1),
            place("ocha:C2", "Douma", "town", "Rural Damascus", 33.57, 36.4),
            place("ocha:C3", "Darayya", "town", "Rural Damascus", 33.46, 36.24),
            place("ocha:C4", "Al-Waer", "neighbourhood", "Homs", 34.74, 36.66),
            place("ocha:C5", "Yarmouk", "camp", "Damascus", 33.47, 36.3),
            place("ocha:C6", "Aleppo", "city", "Aleppo", 36.2, 37.16),
            place("ocha:C7", "Dar'a", "city", "Dar'a", 32.62, 36.1),
            place("ocha:C8", "Deir-ez-Zor", "city", "Deir-ez-Zor", 35.34, 40.14),
            new Place("text:the old mill", "the old mill", "the old mill", null, null, null, null, null, null));
    private static final List<Actor> ACTORS = List.of(
            actor("sy.government", "Syrian government"),
            actor("sy.rebels", "rebels"),
            actor("sy.ahrar", "Ahrar al-Sham"),
            new Actor("sy.hts", "Hayat Tahrir al-Sham", "sy.nusra", "party", "HTS"),
            new Actor("sy.nusra", "Nusra Front", "sy.nusra", "party", "Nusra"),
            actor("sy.jaish-islam", "Jaish al-Islam"),
            actor("is", "Islamic State"),
            actor("lb.hezbollah", "Hezbollah"),
            actor("rus", "Russia"),
            actor("tur", "Turkey"),
            actor("irn", "Iran"),
            actor("un", "United Nations"),
            actor("sarc", "Syrian Arab Red Crescent"),
            actor("icrc", "ICRC"));

    private final Random random;
    private final List<Deal> deals = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    private MadeReport(long seed) {
        random = new Random(seed);
    }

    /** A release of so many deals. */
    static ReportData of(int size) {
        MadeReport made = new MadeReport(size);
        for (int i = 0; i < size; i++) {
            made.deal(i);
        }
        return made.report();
    }

    private void deal(int i) {
        String id = String.format(Locale.ROOT, "%032x", 0x5eed_0000L + i * 7919L);
        int month = Math.min(MONTHS - 1, Math.max(0, (int) (52 + 17 * random.nextGaussian())));
        // Three months without one article.
        month = month >= 20 && month < 23 ? 25 : month;
        LocalDate day = FIRST.plusMonths(month).plusDays(random.nextInt(28));
        List<String> kinds = random.nextInt(3) > 0
                ? List.of(Kind.values()[Math.min(5, (int) Math.abs(random.nextGaussian() * 2.4))].word())
                : List.of("evacuation", "reconciliation");
        Status status = Status.values()[random.nextInt(9)];
        boolean struck = List.of("agreed", "underway", "suspended", "completed", "collapsed")
                .contains(status.word());
        Interval interval = switch (random.nextInt(12)) {
            case 0 -> null;
            case 1 -> new Interval(day.withDayOfYear(1), day.withDayOfYear(day.lengthOfYear()), day.getYear() + "");
            case 2 -> new Interval(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()), null);
            default -> new Interval(day, day, null);
        };
        Place origin = PLACES.get(3 + random.nextInt(PLACES.size() - 3));
        Place destination = PLACES.get(Math.min(6, (int) Math.abs(random.nextGaussian() * 1.6)));
        boolean moves = kinds.contains("evacuation");
        List<Actor> actors = new ArrayList<>(List.of(ACTORS.get(0), ACTORS.get(1 + random.nextInt(6))));
        if (random.nextBoolean()) {
            Actor broker = ACTORS.get(8 + random.nextInt(4));
            actors.add(new Actor(broker.id(), broker.name(), broker.lineage(), "mediator", broker.text()));
        }
        if (random.nextInt(3) == 0) {
            Actor carrier = ACTORS.get(11 + random.nextInt(3));
            actors.add(new Actor(carrier.id(), carrier.name(), carrier.lineage(), "facilitator", carrier.text()));
        }
        if (moves) {
            Actor leaving = actors.get(1);
            actors.add(new Actor(leaving.id(), leaving.name(), leaving.lineage(), "evacuee", leaving.text()));
        }
        long low = 50L * (1 + random.nextInt(60));
        Long high = random.nextInt(5) == 0 ? null : Long.valueOf(low + 50L * random.nextInt(4));
        List<People> people = moves
                ? List.of(new People(random.nextBoolean() ? "fighters" : "total", low, high, "done", null, "some"))
                : List.of();
        int told = 1 + random.nextInt(4);
        for (int t = 0; t < told; t++) {
            told(id, i, t, day, kinds, status, origin, destination, actors, people);
        }
        if (struck) {
            steps.add(new Step(id, interval, "agreed", mentionId(i, 0)));
            steps.add(new Step(id, new Interval(day, day.plusDays(2), null), status.word(), mentionId(i, told - 1)));
        }
        if (moves) {
            legs.add(new Leg(id, origin, destination, people.get(0).who(), low, high, "done", interval));
        }
        deals.add(new Deal(
                id,
                kinds,
                status.word(),
                struck,
                interval,
                interval == null ? null : "started",
                List.of(origin),
                moves ? List.of(destination) : List.of(),
                List.of(),
                actors,
                people,
                null,
                interval,
                null,
                day.plusDays(1),
                day.plusDays(told),
                List.of("SANA"),
                told,
                told,
                told,
                Math.min(told, 3),
                0.6 + 0.4 * random.nextDouble()));
    }

    private void told(
            String deal,
            int i,
            int t,
            LocalDate day,
            List<String> kinds,
            Status status,
            Place origin,
            Place destination,
            List<Actor> actors,
            List<People> people) {
        String outlet = OUTLETS.get(random.nextInt(OUTLETS.size()));
        String article = String.format(Locale.ROOT, "a%031x", i * 10L + t);
        LocalDate published = day.plusDays(t + 1L);
        String sentence = "Buses carrying the first of the fighters and their families left " + origin.name() + " for "
                + destination.name() + " on " + day + " under a deal that "
                + actors.get(0).name() + " and "
                + actors.get(1).name() + " had reached after weeks of talks, witnesses told " + outlet + ".";
        documents.add(new Document(
                article,
                null,
                outlet,
                t % 2 == 0 ? "https://" + outlet + ".example/" + i + "/" + t : null,
                "First buses leave " + origin.name() + " under a deal",
                published,
                "metadata",
                "en",
                300,
                List.of(),
                outlet + ".jsonl",
                i + 1L,
                "L1"));
        mentions.add(new Mention(
                mentionId(i, t),
                article,
                published,
                kinds,
                status.word(),
                false,
                List.of(origin),
                List.of(destination),
                List.of(),
                actors,
                List.of(),
                people,
                List.of(),
                null,
                null,
                null,
                0,
                sentence.length(),
                sentence,
                List.of("made"),
                0.6 + 0.4 * random.nextDouble(),
                "made"));
        links.add(new Link(
                deal,
                mentionId(i, t),
                article,
                t == 0 ? 1 : 0.7,
                t == 0 ? "first" : "same place and kind, 2 days apart"));
    }

    private static String mentionId(int i, int t) {
        return String.format(Locale.ROOT, "b%031x", i * 10L + t);
    }

    private ReportData report() {
        Map<String, DealsOverTime> time = new LinkedHashMap<>();
        Map<String, Coverage> coverage = new LinkedHashMap<>();
        for (String grain : GRAINS) {
            for (int month = 0; month < MONTHS; month++) {
                LocalDate period = period(grain, FIRST.plusMonths(month));
                time.putIfAbsent(grain + " " + period + " any any", row(grain, period, "any", "any", 0));
                long read = month >= 20 && month < 23 ? 0 : 200 + 11L * month;
                for (String outlet : OUTLETS) {
                    if (read > 0) {
                        coverage.merge(
                                grain + " " + period + outlet,
                                new Coverage(grain, period, outlet, "en", read, 0, read / 9, read / 14),
                                (a, b) -> new Coverage(
                                        grain,
                                        period,
                                        outlet,
                                        "en",
                                        a.articles() + b.articles(),
                                        0,
                                        a.coded() + b.coded(),
                                        a.struck() + b.struck()));
                    }
                }
            }
        }
        Map<String, DestinationsOverTime> destinations = new LinkedHashMap<>();
        Map<String, RoutesOverTime> routes = new LinkedHashMap<>();
        Map<String, ActorsOverTime> acted = new LinkedHashMap<>();
        Map<String, PairsOverTime> pairs = new LinkedHashMap<>();
        for (Deal deal : deals) {
            for (String grain : GRAINS) {
                LocalDate period = periodOf(grain, deal.day());
                List<String> kinds = new ArrayList<>(deal.kinds());
                kinds.add("any");
                for (String kind : kinds) {
                    for (String status : List.of(deal.status(), "any")) {
                        time.merge(
                                grain + " " + period + " " + kind + " " + status,
                                row(grain, period, kind, status, 1),
                                (a, b) -> row(grain, period, kind, status, a.deals() + b.deals()));
                    }
                }
                if (!deal.struck()) {
                    continue;
                }
                Long low = deal.people().isEmpty() ? null : deal.people().get(0).low();
                Long high =
                        deal.people().isEmpty() ? null : deal.people().get(0).high();
                for (Place p : deal.destinations()) {
                    destinations.merge(
                            grain + period + p.id(),
                            new DestinationsOverTime(
                                    grain,
                                    period,
                                    p.id(),
                                    p.name(),
                                    p.level(),
                                    p.admin1_id(),
                                    p.admin1(),
                                    p.country(),
                                    p.lat(),
                                    p.lon(),
                                    1,
                                    1,
                                    low,
                                    high,
                                    1,
                                    9,
                                    true),
                            (a, b) -> new DestinationsOverTime(
                                    grain,
                                    period,
                                    p.id(),
                                    p.name(),
                                    p.level(),
                                    p.admin1_id(),
                                    p.admin1(),
                                    p.country(),
                                    p.lat(),
                                    p.lon(),
                                    a.deals() + b.deals(),
                                    a.mentions() + b.mentions(),
                                    a.people_low() + b.people_low(),
                                    sum(a.people_high(), b.people_high()),
                                    a.people_deals() + b.people_deals(),
                                    9,
                                    true));
                    Place o = deal.origins().get(0);
                    routes.merge(
                            grain + period + o.id() + p.id(),
                            new RoutesOverTime(
                                    grain, period, o.id(), o.name(), p.id(), p.name(), 1, low, high, 1, 9, true),
                            (a, b) -> new RoutesOverTime(
                                    grain,
                                    period,
                                    o.id(),
                                    o.name(),
                                    p.id(),
                                    p.name(),
                                    a.deals() + b.deals(),
                                    a.people_low() + b.people_low(),
                                    sum(a.people_high(), b.people_high()),
                                    a.people_deals() + b.people_deals(),
                                    9,
                                    true));
                }
                for (Actor a : deal.actors()) {
                    acted.merge(
                            grain + period + a.id() + a.role(),
                            new ActorsOverTime(grain, period, a.id(), a.name(), a.lineage(), a.role(), 1, 1, 9, true),
                            (x, y) -> new ActorsOverTime(
                                    grain,
                                    period,
                                    a.id(),
                                    a.name(),
                                    a.lineage(),
                                    a.role(),
                                    x.deals() + y.deals(),
                                    x.mentions() + y.mentions(),
                                    9,
                                    true));
                    for (Actor b : deal.actors()) {
                        if (a.id().compareTo(b.id()) < 0) {
                            pairs.merge(
                                    grain + period + a.id() + a.role() + b.id() + b.role(),
                                    new PairsOverTime(grain, period, a.id(), a.role(), b.id(), b.role(), 1, 9, true),
                                    (x, y) -> new PairsOverTime(
                                            grain,
                                            period,
                                            a.id(),
                                            a.role(),
                                            b.id(),
                                            b.role(),
                                            x.deals() + y.deals(),
                                            9,
                                            true));
                        }
                    }
                }
            }
        }
        return new ReportData(
                "R-made",
                "0.0",
                "made",
                new ArrayList<>(time.values()),
                new ArrayList<>(destinations.values()),
                new ArrayList<>(acted.values()),
                new ArrayList<>(pairs.values()),
                new ArrayList<>(routes.values()),
                new ArrayList<>(coverage.values()),
                deals,
                links,
                steps,
                legs,
                mentions,
                documents);
    }

    private static Long sum(Long a, Long b) {
        return a == null || b == null ? null : Long.valueOf(a + b);
    }

    private static DealsOverTime row(String grain, LocalDate period, String kind, String status, long n) {
        boolean silent = period != null
                && grain.equals("month")
                && !period.isBefore(FIRST.plusMonths(20))
                && period.isBefore(FIRST.plusMonths(23));
        boolean complete = period == null || !period.equals(period(grain, FIRST.plusMonths(MONTHS - 1)));
        double width = 0.9 * Math.sqrt((double) n);
        return new DealsOverTime(
                grain,
                period,
                kind,
                status,
                n,
                n,
                n,
                n,
                Math.max(0, n - width),
                n + width * 0.8,
                n * 100,
                n > 9 ? null : Long.valueOf(n * 120),
                silent ? 0 : 900,
                complete);
    }

    private static LocalDate period(String grain, LocalDate day) {
        return switch (grain) {
            case "month" -> day.withDayOfMonth(1);
            case "quarter" -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            default -> day.withDayOfYear(1);
        };
    }

    private static LocalDate periodOf(String grain, Interval day) {
        return day != null && period(grain, day.since()).equals(period(grain, day.until()))
                ? period(grain, day.since())
                : null;
    }

    private static Place place(String id, String name, String level, String admin1, double lat, double lon) {
        return new Place(id, name, name, level, "ocha:SY", admin1, "SYR", lat, lon);
    }

    private static Actor actor(String id, String name) {
        return new Actor(id, name, id, "party", name);
    }
}
