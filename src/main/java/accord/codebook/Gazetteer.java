package accord.codebook;

import accord.text.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places by id and by name, with what holds what. */
public final class Gazetteer {
    private static final int DEEPEST = 8;

    private final Map<String, PlaceEntry> byId;
    private final Phrases<PlaceEntry> names;
    private final Map<String, Nation> nations;
    private final Map<String, PlaceEntry> countries;
    private final Map<String, Nation> capitals;
    private final Map<String, Boolean> stoplist;

    Gazetteer(
            Collection<PlaceEntry> places,
            Map<String, Nation> nations,
            Map<String, Nation> capitals,
            Map<String, Boolean> stoplist) {
        Map<String, PlaceEntry> ids = new HashMap<>(places.size() * 4 / 3 + 16);
        Map<String, PlaceEntry> states = new LinkedHashMap<>();
        Phrases.Builder<PlaceEntry> phrases = new Phrases.Builder<>(places.size() * 3 / 2);
        for (PlaceEntry place : places) {
            ids.put(place.id(), place);
            if (place.isCountry()) {
                states.putIfAbsent(place.country(), place);
            }
            phrases.add(Folding.foldPlace(place.name()), place);
            for (String alias : place.aliases()) {
                phrases.add(Folding.foldPlace(alias), place);
            }
        }
        this.byId = ids;
        this.countries = states;
        this.names = phrases.build();
        this.nations = Map.copyOf(nations);
        this.capitals = Map.copyOf(capitals);
        this.stoplist = Map.copyOf(stoplist);
    }

    /** The entry of an id, or null. */
    public PlaceEntry place(String id) {
        return byId.get(id);
    }

    /** How many places it holds. */
    public int size() {
        return byId.size();
    }

    /** All entries of a name in any spelling that differs only in case, accents, hyphens, apostrophes or the article. */
    public List<PlaceEntry> named(String name) {
        return names.meanings(Folding.foldPlace(name));
    }

    /** The country's entry, or null. */
    public PlaceEntry country(String code) {
        return countries.get(code);
    }

    /** The nation that the folded word names (syrian, syrians), or null. */
    public Nation nation(String demonym) {
        return nations.get(demonym);
    }

    /** All nations that demonyms point to; in no order. */
    Collection<Nation> nations() {
        return nations.values();
    }

    /** The nation whose capital or seat of government has this folded name, or null. */
    public Nation capital(String name) {
        return capitals.get(name);
    }

    /** Whether the first place lies in the second by the gazetteer's tree, or in its country; false for a place and itself. */
    public boolean within(PlaceEntry inner, PlaceEntry outer) {
        if (inner.id().equals(outer.id())) {
            return false;
        }
        if (outer.isCountry()) {
            return inner.country().equals(outer.country());
        }
        if (outer.id().equals(inner.admin1Id())) {
            return true;
        }
        PlaceEntry at = inner;
        for (int i = 0; i < DEEPEST && at != null && !at.parent().isEmpty(); i++) {
            if (at.parent().equals(outer.id())) {
                return true;
            }
            at = byId.get(at.parent());
        }
        return false;
    }

    /** Every unit that holds a place, the smallest first, its country last. */
    public List<PlaceEntry> holders(PlaceEntry place) {
        Map<String, PlaceEntry> found = new LinkedHashMap<>();
        PlaceEntry at = place;
        for (int i = 0; i < DEEPEST && at != null && !at.parent().isEmpty(); i++) {
            at = byId.get(at.parent());
            if (at != null) {
                found.putIfAbsent(at.id(), at);
            }
        }
        PlaceEntry admin1 = byId.get(place.admin1Id());
        if (admin1 != null && !admin1.id().equals(place.id())) {
            found.putIfAbsent(admin1.id(), admin1);
        }
        PlaceEntry nation = countries.get(place.country());
        if (nation != null && !nation.id().equals(place.id())) {
            found.remove(nation.id());
            found.put(nation.id(), nation);
        }
        return List.copyOf(found.values());
    }

    Phrases<PlaceEntry> names() {
        return names;
    }

    boolean demonym(String key) {
        return nations.containsKey(key);
    }

    /** Whether a name is a place only where a level word says so: it is an ordinary word or a person's name. */
    boolean dropped(String phrase) {
        return stoplist.getOrDefault(phrase, false);
    }

    /** Whether a name is a place only where the words around it say so. */
    boolean doubted(String phrase) {
        return stoplist.containsKey(phrase);
    }
}
