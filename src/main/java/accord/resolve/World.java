package accord.resolve;

import accord.model.Actor;
import accord.model.Place;
import java.util.List;

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
    };
}
