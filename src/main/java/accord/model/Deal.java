package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * One arrangement in the world, told by one or more mentions: a row of deals.
 */
@Doc("One arrangement in the world, told by one or more mentions.")
public record Deal(
        @Doc("id of its earliest mention (by published, nulls last, then mention id)")
        String id,

        @Doc("the kinds that its mentions give it, the main one first")
        List<String> kinds,

        @Doc("where it stands by its latest, most trusted report")
        String status,

        @Doc("true when a step reached agreed, underway, suspended, completed or collapsed")
        boolean struck,

        @Doc("when it happened: started, else agreed, else the first report; null where none is known")
        Interval day,

        @Doc("what day rests on: started, agreed, reported; null where day is null")
        String dated,

        @Doc("where people leave from, else the places that the deal covers")
        List<Place> origins,

        @Doc("where people are taken or are to go") List<Place> destinations,
        @Doc("places passed on the way") List<Place> transits,
        @Doc("who made, brokered or carried it out") List<Actor> actors,

        @Doc("how many of whom, by phase, with each speaker's figure")
        List<People> people,

        @Doc("when it was agreed; null where not said") Interval agreed,

        @Doc("when carrying it out began; null where not said")
        Interval started,

        @Doc("when carrying it out ended; null where not said")
        Interval ended,

        @Doc("earliest publication of its mentions; null where all are undated")
        LocalDate first_report,

        @Doc("latest publication of its mentions; null where all are undated")
        LocalDate last_report,

        @Doc("who is cited for facts of this deal") List<String> sources,
        @Doc("mentions that tell of it") long mentions,
        @Doc("articles that tell of it") long articles,

        @Doc("stories (near-duplicates counted once) that tell of it")
        long stories,

        @Doc("outlets that tell of it") long outlets,
        @Doc("probability that it is a deal, 0 to 1") double score) {

    public Deal {
        requireNonNull(id, "id");
        requireNonNull(status, "status");
        kinds = List.copyOf(kinds);
        origins = List.copyOf(origins);
        destinations = List.copyOf(destinations);
        transits = List.copyOf(transits);
        actors = List.copyOf(actors);
        people = List.copyOf(people);
        sources = List.copyOf(sources);
    }
}
