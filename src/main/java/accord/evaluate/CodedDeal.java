package accord.evaluate;

import java.util.List;

/**
 * One deal of one article in the gold format; fields as in the coding guidelines.
 *
 * @param agreed date as precise as the text (2017-09), or null; likewise started and ended
 * @param begin first code point of the sentence that shows the deal
 * @param end code point after its last
 */
public record CodedDeal(
        String key,
        List<String> kinds,
        String status,
        boolean background,
        List<String> origins,
        List<String> destinations,
        List<String> transits,
        String agreed,
        String started,
        String ended,
        List<CodedActor> actors,
        List<String> sources,
        List<CodedPeople> people,
        long begin,
        long end) {

    public CodedDeal {
        kinds = List.copyOf(kinds);
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        transits = List.copyOf(transits);
        actors = List.copyOf(actors);
        sources = List.copyOf(sources);
        people = List.copyOf(people);
    }

    /** An actor by name and role. */
    public record CodedActor(String name, String role) {}

    /** A figure: class of people, bounds (null where open), phase. */
    public record CodedPeople(String who, Long low, Long high, String phase) {}
}
