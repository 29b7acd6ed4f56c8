package accord.evaluate;

import accord.evaluate.CodedDeal.CodedPeople;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A deal with its names folded and its fields as sets: what is compared. */
record Folded(
        Set<String> kinds,
        Set<String> origins,
        Set<String> destinations,
        Set<String> transits,
        Set<String> actors,
        Set<String> actorNames,
        Set<String> parties,
        Set<String> sources,
        Set<CodedPeople> people,
        Map<String, String> dates,
        String status,
        boolean background,
        long begin,
        long end) {

    static Folded of(CodedDeal deal, Spelling spelling) {
        Set<String> actors = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        Set<String> parties = new TreeSet<>();
        for (CodedDeal.CodedActor actor : deal.actors()) {
            String name = spelling.actor(actor.name());
            actors.add(name + " / " + actor.role());
            names.add(name);
            if (actor.role().equals("party") || actor.role().equals("evacuee")) {
                parties.add(name);
            }
        }
        Set<CodedPeople> people = new LinkedHashSet<>();
        deal.people().forEach(figure -> people.add(vague(figure)));
        Set<String> sources = new TreeSet<>();
        deal.sources().forEach(source -> sources.add(spelling.actor(source)));
        Map<String, String> dates = new TreeMap<>();
        put(dates, "agreed", deal.agreed());
        put(dates, "started", deal.started());
        put(dates, "ended", deal.ended());
        return new Folded(
                new LinkedHashSet<>(deal.kinds()),
                places(deal.origins(), spelling),
                places(deal.destinations(), spelling),
                places(deal.transits(), spelling),
                actors,
                names,
                parties,
                sources,
                people,
                dates,
                deal.status(),
                deal.background(),
                deal.begin(),
                deal.end());
    }

    private static void put(Map<String, String> dates, String field, String date) {
        if (date != null && !date.isEmpty()) {
            dates.put(field, date);
        }
    }

    private static Set<String> places(Iterable<String> names, Spelling spelling) {
        Set<String> places = new TreeSet<>();
        names.forEach(name -> places.add(spelling.place(name)));
        places.remove("");
        return places;
    }

    /** "Several hundred" and "hundreds" are one to the scorer, as are "several thousand" and "thousands". */
    private static CodedPeople vague(CodedPeople figure) {
        if (bounds(figure, 200, 999)) {
            return new CodedPeople(figure.who(), 100L, 999L, figure.phase());
        }
        if (bounds(figure, 2000, 9999)) {
            return new CodedPeople(figure.who(), 1000L, 9999L, figure.phase());
        }
        return figure;
    }

    private static boolean bounds(CodedPeople figure, long low, long high) {
        return figure.low() != null && figure.high() != null && figure.low() == low && figure.high() == high;
    }
}
