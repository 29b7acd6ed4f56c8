package accord.codebook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The government of every country: those that the actors' sheet names, the others by country and demonym. */
public final class Governments {
    private final Gazetteer gazetteer;
    private final ActorBook actors;
    private final Map<String, String> named = new HashMap<>();
    private final Map<String, String> alpha2 = new HashMap<>();

    Governments(Gazetteer gazetteer, ActorBook actors) {
        this.gazetteer = gazetteer;
        this.actors = actors;
        for (String two : Locale.getISOCountries()) {
            alpha2.put(new Locale.Builder().setRegion(two).build().getISO3Country(), two.toLowerCase(Locale.ROOT));
        }
        alpha2.put("XKX", "xk");
        for (Nation nation : gazetteer.nations()) {
            if (!nation.government().isEmpty() && nation.use().equals("adjective")) {
                named.merge(nation.country(), nation.government(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
            }
        }
    }

    /** Lower-case ISO 3166-1 alpha-2 code of an alpha-3 code; the code itself where there is none. */
    public String prefix(String country) {
        return alpha2.getOrDefault(country, country.toLowerCase(Locale.ROOT));
    }

    /** The government of a country on a day, or null where the country is unknown. */
    public Government of(String country, LocalDate day) {
        PlaceEntry place = gazetteer.country(country);
        if (place == null) {
            return null;
        }
        String id = prefix(country) + ".government";
        ActorEntry entry = actors.actor(id);
        String name = named.getOrDefault(country, place.name() + " government");
        if (entry == null) {
            return new Government(id, id, name, place.name());
        }
        ActorEntry now = actors.on(entry, day);
        if (entry.type().equals("government")) {
            return new Government(now.id(), entry.lineage(), now.name(), now.name());
        }
        return new Government(now.id(), entry.lineage(), name, now.name());
    }
}
