package accord.resolve;

import accord.model.Deal;
import accord.model.Interval;
import accord.model.Link;
import accord.model.Mention;
import accord.model.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Mentions of one deal become its rows. Field by field:
 *
 * <ul>
 *   <li>kinds: all that a mention gives; the one that most mentions give first place leads, then by how many give them;
 *   <li>status, struck: see {@link Course};
 *   <li>origins, destinations, transits: all, without a place that holds another one of the list (the most specific stays); the spelling of the earliest mention;
 *   <li>actors: each line and role once, under the name that the earliest mention uses; people: each speaker's figure once;
 *   <li>agreed, started, ended: see {@link Dates};
 *   <li>day: started, else agreed, else the first report where that is news;
 *   <li>score: the chance that not all independent stories err, 1 − ∏(1 − the story's best mention).
 * </ul>
 */
final class Merging {
    private static final double CERTAIN = 0.999;

    private final Weights weights;
    private final World world;

    Merging(Weights weights, World world) {
        this.weights = weights;
        this.world = world;
    }

    Settled settled(Strand strand) {
        List<Telling> tellings = strand.tellings.stream().sorted(Telling.ORDER).toList();
        String id = tellings.get(0).mention.id();
        Course course = new Course(id, tellings);
        Deal deal = deal(id, tellings, course);
        return new Settled(deal, links(id, strand), course.steps(), new Legs(deal, tellings, world).rows());
    }

    private Deal deal(String id, List<Telling> tellings, Course course) {
        List<Mention> mentions =
                tellings.stream().map(telling -> telling.mention).toList();
        Interval agreed = Dates.merged(mentions, Mention::agreed);
        Interval started = Dates.merged(mentions, Mention::started);
        Interval ended = Dates.merged(mentions, Mention::ended);
        Mention first = mentions.get(0);
        LocalDate last = mentions.stream()
                .map(Mention::published)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Interval day = started == null ? agreed : started;
        String dated = started != null ? "started" : agreed != null ? "agreed" : null;
        if (day == null && !first.background() && first.published() != null) {
            day = new Interval(first.published(), first.published(), null);
            dated = "reported";
        }
        return new Deal(
                id,
                kinds(mentions),
                course.status().word(),
                course.struck(),
                day,
                dated,
                places(mentions, Mention::origins),
                places(mentions, Mention::destinations),
                places(mentions, Mention::transits),
                distinct(mentions, Mention::actors, actor -> actor.lineage() + " " + actor.role()),
                distinct(
                        mentions,
                        Mention::people,
                        people -> List.of(
                                people.who(),
                                String.valueOf(people.low()),
                                String.valueOf(people.high()),
                                people.phase(),
                                String.valueOf(people.said_by()))),
                agreed,
                started,
                ended,
                first.published(),
                last,
                mentions.stream()
                        .flatMap(mention -> mention.sources().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                mentions.size(),
                count(tellings, telling -> telling.mention.article()),
                count(tellings, telling -> telling.told.story()),
                count(tellings, telling -> telling.told.source()),
                score(tellings));
    }

    private static List<String> kinds(List<Mention> mentions) {
        Map<String, Integer> votes = new HashMap<>();
        for (Mention mention : mentions) {
            votes.merge(mention.kinds().get(0), mentions.size() + 1, Integer::sum);
            mention.kinds().stream().skip(1).forEach(kind -> votes.merge(kind, 1, Integer::sum));
        }
        return votes.keySet().stream()
                .sorted(Comparator.comparing((String kind) -> -votes.get(kind)).thenComparing(accord.model.Kind::of))
                .toList();
    }

    private List<Place> places(List<Mention> mentions, Function<Mention, List<Place>> field) {
        List<Place> all = distinct(mentions, field, Place::id);
        return all.stream()
                .filter(place ->
                        all.stream().noneMatch(other -> world.holders(other).contains(place.id())))
                .toList();
    }

    private static <T> List<T> distinct(
            List<Mention> mentions, Function<Mention, List<T>> field, Function<T, Object> key) {
        Map<Object, T> distinct = new LinkedHashMap<>();
        mentions.forEach(
                mention -> field.apply(mention).forEach(value -> distinct.putIfAbsent(key.apply(value), value)));
        return List.copyOf(distinct.values());
    }

    private static long count(List<Telling> tellings, Function<Telling, String> what) {
        return tellings.stream().map(what).distinct().count();
    }

    private static double score(List<Telling> tellings) {
        Map<String, Double> best = new LinkedHashMap<>();
        tellings.forEach(telling -> best.merge(telling.told.story(), telling.mention.score(), Math::max));
        double wrong = 1;
        for (double score : best.values()) {
            wrong *= 1 - Math.min(score, CERTAIN);
        }
        return best.size() == 1 ? best.values().iterator().next() : Math.min(1 - wrong, CERTAIN);
    }

    private List<Link> links(String id, Strand strand) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < strand.tellings.size(); i++) {
            Telling telling = strand.tellings.get(i);
            Verdict verdict = strand.verdicts.get(i);
            boolean first = telling.mention.id().equals(id);
            links.add(new Link(
                    id,
                    telling.mention.id(),
                    telling.mention.article(),
                    first || verdict == null ? 1 : verdict.score(weights.threshold()),
                    first
                            ? "the earliest mention"
                            : verdict == null ? "the mention that the others joined" : verdict.words()));
        }
        return links;
    }
}
