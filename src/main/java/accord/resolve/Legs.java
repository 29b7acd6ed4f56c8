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
 *   <li>a figure whose ends are both joint or unknown leaves from the smallest unit that holds all the places that its mention, or else its deal, is about; where there
 *       is none, and for prisoners whom no text follows to a place, it makes no leg and stands in the deal's people alone;
 *   <li>a destination told for the only route from an origin is that of the other figures from there;
 *   <li>several figures for one class, route and phase are several tellers of the same people, or batches of them: see {@link Figures};
 *   <li>classes are disjoint, and parts never exceed the whole: see {@link Classes}.
 * </ul>
 */
final class Legs {
    private final Deal deal;
    private final World world;
    private final Map<String, Place> places = new HashMap<>();
    private final Map<Route, Map<Who, List<Figure>>> routes = new LinkedHashMap<>();

    /** Ends by place id, null where unknown. */
    private record Route(String origin, String destination, Phase phase) {}

    private record Tied(Route route, Who who, Figure figure) {}

    /** @param tellings in the deal's order */
    Legs(Deal deal, List<Telling> tellings, World world) {
        this.deal = deal;
        this.world = world;
        List<Tied> all = new ArrayList<>();
        for (int i = 0; i < tellings.size(); i++) {
            for (Move told : moves(tellings.get(i).mention)) {
                Move move = ended(told, tellings.get(i).mention);
                if (move == null) {
                    continue;
                }
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

    /** The move with one end at least; null where none can be told. */
    private Move ended(Move move, Mention mention) {
        if (move.origin() != null || move.destination() != null) {
            return move;
        }
        Place origin = move.who().equals(Who.PRISONERS.word())
                ? null
                : joint(mention.origins().isEmpty() ? deal.origins() : mention.origins());
        return origin == null ? null : new Move(origin, null, move.who(), move.low(), move.high(), move.phase());
    }

    /** The place, or the smallest unit that holds all of them; null where there is none. */
    private Place joint(List<Place> all) {
        if (all.size() < 2) {
            return single(all);
        }
        List<String> holders = new ArrayList<>(lineage(all.get(0)));
        all.forEach(place -> holders.retainAll(lineage(place)));
        return holders.stream()
                .map(id -> named(id, all))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The place itself and what holds it. */
    private List<String> lineage(Place place) {
        List<String> lineage = new ArrayList<>(List.of(place.id()));
        lineage.addAll(world.holders(place));
        return lineage;
    }

    private Place named(String id, List<Place> all) {
        return all.stream().filter(place -> place.id().equals(id)).findFirst().orElseGet(() -> world.unit(id, all));
    }

    private static Place single(List<Place> places) {
        return places.size() == 1 ? places.get(0) : null;
    }

    List<Leg> rows() {
        List<Leg> legs = new ArrayList<>();
        routes.forEach((route, classes) -> {
            Map<Who, Figure> merged = new TreeMap<>();
            classes.forEach((who, figures) -> merged.put(who, Figures.merged(figures, route.phase())));
            Classes.rest(merged);
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
