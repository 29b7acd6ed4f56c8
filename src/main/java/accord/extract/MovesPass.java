package accord.extract;

import accord.model.Kind;
import accord.model.Move;
import accord.model.People;
import accord.model.Phase;
import accord.model.Place;
import accord.model.Status;
import accord.model.Who;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Says who goes from where to where, only as the text ties it: a figure goes with the places of its own sentence; where that
 * sentence names none on one side, with the deal's only place on that side. A figure that several places share has that end
 * empty, because nothing says how it is split.
 */
final class MovesPass implements Pass {
    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            if (draft.kinds.contains(Kind.EVACUATION) || draft.kinds.contains(Kind.EXCHANGE)) {
                counted(draft);
                uncounted(draft);
            }
        }
    }

    private static void counted(Draft draft) {
        for (Map.Entry<People, Figure> counted : draft.figures.entrySet()) {
            People people = counted.getKey();
            Figure figure = counted.getValue();
            boolean captives = people.who().equals(Who.PRISONERS.word());
            boolean stay = people.phase().equals(Phase.REMAINING.word());
            Place origin = captives ? null : end(draft, figure, Bearing.FROM, draft.origins);
            Place destination = stay ? null : end(draft, figure, Bearing.TO, captives ? List.of() : draft.destinations);
            if (origin != null || destination != null) {
                add(draft, new Move(origin, destination, people.who(), people.low(), people.high(), people.phase()));
            }
        }
    }

    /** The ways that the deal's sentences tell without a figure. */
    private static void uncounted(Draft draft) {
        if (!draft.kinds.contains(Kind.EVACUATION)) {
            return;
        }
        SortedSet<Integer> sentences = new TreeSet<>(draft.sentences);
        draft.ways.keySet().forEach(w -> sentences.add(w.sentence()));
        for (int sentence : sentences) {
            List<Place> from = places(draft.told(sentence, Bearing.FROM), draft.origins);
            List<Place> to = places(draft.told(sentence, Bearing.TO), draft.destinations);
            List<Place> origins = from.isEmpty() && draft.origins.size() == 1 ? draft.origins : from;
            if (origins.size() == 1) {
                to.forEach(place -> way(draft, origins.get(0), place));
            } else if (to.size() == 1) {
                origins.forEach(place -> way(draft, place, to.get(0)));
                if (origins.isEmpty()) {
                    way(draft, null, to.get(0));
                }
            }
        }
    }

    private static void way(Draft draft, Place origin, Place destination) {
        boolean told = draft.moves.stream()
                .anyMatch(move -> same(move.destination(), destination)
                        && (origin == null || move.origin() == null || same(move.origin(), origin)));
        if (!told) {
            boolean begun = draft.status == Status.COMPLETED || draft.status == Status.UNDERWAY;
            Phase phase = begun ? Phase.DONE : Phase.PLANNED;
            add(draft, new Move(origin, destination, Who.TOTAL.word(), null, null, phase.word()));
        }
    }

    private static void add(Draft draft, Move move) {
        if (!draft.moves.contains(move)) {
            draft.moves.add(move);
        }
    }

    private static Place end(Draft draft, Figure figure, Bearing side, List<Place> all) {
        List<Where> tied = draft.told(figure.sentence(), side);
        List<Place> places = places(tied, all);
        if (places.size() > 1) {
            return nearest(draft, figure, tied, all);
        }
        if (places.size() == 1) {
            return places.get(0);
        }
        return all.size() == 1 ? all.get(0) : null;
    }

    /** Of several places in one sentence, the first after the figure, if no other figure stands between. */
    private static Place nearest(Draft draft, Figure figure, List<Where> tied, List<Place> all) {
        int limit = Integer.MAX_VALUE;
        boolean alone = true;
        for (Figure other : draft.figures.values()) {
            if (other.sentence() == figure.sentence() && !other.equals(figure)) {
                alone = false;
                if (other.quantity().first() > figure.noun()) {
                    limit = Math.min(limit, other.quantity().first());
                }
            }
        }
        if (alone) {
            return null;
        }
        List<Where> between = new ArrayList<>();
        for (Where where : tied) {
            if (where.first() > figure.noun() && where.first() < limit) {
                between.add(where);
            }
        }
        List<Place> places = places(between, all);
        return places.size() == 1 ? places.get(0) : null;
    }

    private static List<Place> places(List<Where> named, List<Place> all) {
        return all.stream()
                .filter(place -> named.stream()
                        .anyMatch(where -> where.place().id().equals(place.id())
                                && where.place().text().equals(place.text())))
                .toList();
    }

    private static boolean same(Place one, Place other) {
        return one == null ? other == null : other != null && one.id().equals(other.id());
    }
}
