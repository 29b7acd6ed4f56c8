package accord.resolve;

import accord.model.Deal;
import accord.model.Interval;
import accord.model.Leg;
import accord.model.Mention;
import accord.model.Move;
import accord.model.People;
import accord.model.Phase;
import accord.model.Place;
import accord.model.Who;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * People of one deal from one origin to one destination. Rules:
 *
 * <ul>
 *   <li>a pair stands only where a text ties it; a figure that no move ties stands once, with the end null that is joint or unknown. A figure is never split or repeated;
 *   <li>a destination told for the only route from an origin is that of the other figures from there;
 *   <li>several figures for one class, route and phase are several speakers on the same people: lowest low to highest high. A batch inside a greater whole is not
 *       told again, nor summed: no field says that two batches are different people. What remains is the latest figure;
 *   <li>classes are disjoint: total is the rest that the named classes leave, end from end, so that parts never exceed the whole.
 * </ul>
 */
final class Legs {
    private static final double SAME = 0.75;

    private final Deal deal;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Route, Map<Who, List<Figure>>> routes = new LinkedHashMap<>();

    /** Ends by place id, null where unknown. */
    private record Route(String origin, String destination, Phase phase) {}

    private record Figure(Long low, Long high, int order, Telling telling) {
        boolean open() {
            return low == null && high == null;
        }

        long size() {
            return low == null ? high == null ? 0 : high : low;
        }
    }

    private record Tied(Route route, Who who, Figure figure) {}

    /** @param tellings in the deal's order */
    Legs(Deal deal, List<Telling> tellings) {
        this.deal = deal;
        List<Tied> all = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (Move move : moves(tellings.get(i).mention)) {
                Route route = new Route(id(move.origin()), id(move.destination()), Phase.of(move.phase()));
                all.add(new Tied(route, Who.of(move.who()), new Figure(move.low(), move.high(), i, tellings.get(i))));
            }
        }
        Map<String, List<String>> known = new HashMap<>();
        for (Tied tied : all) {
            if (tied.route().destination() != null) {
                List<String> list = known.computeIfAbsent(tied.route().origin(), o -> new ArrayList<>());
                if (!list.contains(tied.route().destination())) {
                    list.add(tied.route().destination());
                }
            }
        }
        for (Tied tied : all) {
            routes.computeIfAbsent(completed(tied, known), route -> new TreeMap<>())
                    .computeIfAbsent(tied.who(), who -> new ArrayList<>())
                    .add(tied.figure());
        }
    }

    private Route completed(Tied tied, Map<String, List<String>> known) {
        Route route = tied.route();
        if (route.phase() == Phase.REMAINING
                || route.destination() != null
                || route.origin() == null
                || tied.who() == Who.PRISONERS) {
            return route;
        }
        List<String> destinations = known.getOrDefault(route.origin(), List.of());
        return destinations.size() == 1 ? new Route(route.origin(), destinations.get(0), route.phase()) : route;
    }

    private String id(Place place) {
        if (place == null) {
            return null;
        }
        places.putIfAbsent(place.id(), place);
        return place.id();
    }

    /** The mention's moves, and its figures that no move ties. */
    private static List<Move> moves(Mention mention) {
        List<Move> moves = new ArrayList<>(mention.moves());
        for (People people : mention.people()) {
            boolean tied = mention.moves().stream()
                    .anyMatch(move -> move.who().equals(people.who())
                            && move.phase().equals(people.phase())
                            && Objects.equals(move.low(), people.low())
                            && Objects.equals(move.high(), people.high()));
            if (!tied) {
                boolean freed = people.who().equals(Who.PRISONERS.word());
                boolean stays = people.phase().equals(Phase.REMAINING.word());
                moves.add(new Move(
                        freed ? null : single(mention.origins()),
                        freed || stays ? null : single(mention.destinations()),
                        people.who(),
                        people.low(),
                        people.high(),
                        people.phase()));
            }
        }
        return moves;
    }

    private static Place single(List<Place> places) {
        return places.size() == 1 ? places.get(0) : null;
    }

    List<Leg> rows() {
        List<Leg> legs = new ArrayList<>();
        routes.forEach((route, classes) -> {
            Map<Who, Figure> merged = new TreeMap<>();
            classes.forEach((who, figures) -> merged.put(who, merged(figures, route.phase())));
            rest(merged);
            boolean counted = merged.values().stream().anyMatch(figure -> !figure.open());
            boolean half = route.origin() == null || route.destination() == null;
            merged.forEach((who, figure) -> {
                if (!figure.open() || (!counted && !half)) {
                    legs.add(leg(route, who, figure, classes.get(who)));
                }
            });
        });
        legs.sort(Comparator.comparing(
                        (Leg leg) -> leg.origin() == null ? "" : leg.origin().id())
                .thenComparing(leg ->
                        leg.destination() == null ? "" : leg.destination().id())
                .thenComparing(Leg::phase)
                .thenComparing(Leg::who));
        return legs;
    }

    /** Several figures on the same people. */
    private static Figure merged(List<Figure> figures, Phase phase) {
        List<Figure> said = figures.stream().filter(figure -> !figure.open()).toList();
        if (said.isEmpty()) {
            return figures.get(0);
        }
        if (phase == Phase.REMAINING) {
            return Collections.max(said, Comparator.comparingInt(Figure::order));
        }
        long most = said.stream().mapToLong(Figure::size).max().orElseThrow();
        Long low = null;
        Long high = 0L;
        boolean lowless = false;
        for (Figure figure : said) {
            if (figure.size() >= SAME * most) {
                lowless |= figure.low() == null;
                low = low == null || (figure.low() != null && figure.low() < low) ? figure.low() : low;
                high = high == null || figure.high() == null ? null : Long.valueOf(Math.max(high, figure.high()));
            }
        }
        return new Figure(
                lowless ? null : low,
                high,
                figures.get(0).order(),
                figures.get(0).telling());
    }

    /** Makes total the rest that the named classes leave. */
    private static void rest(Map<Who, Figure> classes) {
        Figure total = classes.get(Who.TOTAL);
        if (total == null || total.open() || classes.size() == 1) {
            return;
        }
        long lows = 0;
        Long highs = 0L;
        for (Map.Entry<Who, Figure> part : classes.entrySet()) {
            if (part.getKey() != Who.TOTAL && !part.getValue().open()) {
                Figure figure = part.getValue();
                lows += figure.low() == null ? 0 : figure.low();
                highs = highs == null || figure.high() == null ? null : Long.valueOf(highs + figure.high());
            }
        }
        if (lows == 0 && (highs == null || highs == 0)) {
            return;
        }
        Long low = total.low() == null ? null : Long.valueOf(Math.max(0, total.low() - lows));
        Long high = total.high() == null || highs == null ? null : Long.valueOf(Math.max(0, total.high() - highs));
        if ((total.high() != null && total.high() <= lows) || (low != null && low == 0 && high != null && high == 0)) {
            classes.remove(Who.TOTAL);
            return;
        }
        boolean swapped = low != null && high != null && low > high;
        classes.put(Who.TOTAL, new Figure(swapped ? high : low, swapped ? low : high, total.order(), total.telling()));
    }

    private Leg leg(Route route, Who who, Figure figure, List<Figure> said) {
        Days days = null;
        for (Figure one : said) {
            Telling telling = one.telling();
            days = Days.hull(days, Days.hull(telling.started, route.phase() == Phase.DONE ? telling.ended : null));
        }
        Interval day = days == null || route.phase() == Phase.REMAINING ? null : days.interval(null);
        return new Leg(
                deal.id(),
                route.origin() == null ? null : places.get(route.origin()),
                route.destination() == null ? null : places.get(route.destination()),
                who.word(),
                figure.low(),
                figure.high(),
                route.phase().word(),
                day);
    }
}
