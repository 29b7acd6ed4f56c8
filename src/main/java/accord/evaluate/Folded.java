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
        Set<Figure> people,
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
        Set<Figure> people = new LinkedHashSet<>();
        deal.people().forEach(figure -> people.add(Figure.of(figure)));
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

    /** How many of whom: what the scorer compares; it does not look at the phase. */
    record Figure(String who, Long low, Long high) {
        /** "Several hundred" and "hundreds" are one to the scorer, as are "several thousand" and "thousands". */
        static Figure of(CodedPeople told) {
            if (bounds(told, 200, 999)) {
                return new Figure(told.who(), 100L, 999L);
            }
            if (bounds(told, 2000, 9999)) {
                return new Figure(told.who(), 1000L, 9999L);
            }
            return new Figure(told.who(), told.low(), told.high());
        }

        private static boolean bounds(CodedPeople told, long low, long high) {
            return told.low() != null && told.high() != null && told.low() == low && told.high() == high;
        }
    }
}
