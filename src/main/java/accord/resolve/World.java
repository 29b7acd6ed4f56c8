package accord.resolve;

import accord.model.Actor;
import accord.model.Place;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What resolving must know of the world beyond the mentions: which place holds which, and which actors' names stand for
 * others. The codebook knows both; tests bring their own.
 */
public interface World {
    /** Ids of the units that hold the place, the smallest first, its country last; empty where none is known. */
    List<String> holders(Place place);

    /**
     * Whether the name covers actors that have names of their own (rebels, residents, opposition), so that it speaks neither for nor
     * against a named one.
     */
    boolean generic(Actor actor);

    /**
     * A unit as the place that stands for several that it holds.
     *
     * @param held the places; their spellings become the unit's text
     * @return null where nothing but its id is known of the unit
     */
    Place unit(String id, List<Place> held);

    /** Knows only what the records say: a place's first-level unit and country, and that an id in text: or .rebels is generic. */
    World RECORDS = new World() {
        @Override
        public List<String> holders(Place place) {
            String country = place.country() == null ? null : "country:" + place.country();
            if (place.admin1_id() == null || place.admin1_id().equals(place.id())) {
                return country == null ? List.of() : List.of(country);
            }
            return country == null ? List.of(place.admin1_id()) : List.of(place.admin1_id(), country);
        }

        @Override
        public boolean generic(Actor actor) {
            return actor.id().startsWith("text:") || actor.id().endsWith(".rebels");
        }

        @Override
        public Place unit(String id, List<Place> held) {
            Place first = held.get(0);
            return id.equals(first.admin1_id())
                    ? new Place(
                            id, first.admin1(), World.text(held), null, id, first.admin1(), first.country(), null, null)
                    : null;
        }
    };

    /** What articles call several places together. */
    static String text(List<Place> held) {
        return held.stream().map(Place::text).distinct().collect(Collectors.joining(", "));
    }
}
