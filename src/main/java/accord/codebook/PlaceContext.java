package accord.codebook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an article as a whole says about where it plays: the weight of each country, and names that are persons in it. */
final class PlaceContext {
    private static final double BIG = 100_000;

    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, Integer> persons = new HashMap<>();
    private final Map<String, Integer> shown = new HashMap<>();
    private double total;

    /** @param inNames names of places that are part of an actor's name: Charles Taylor, Raqqa Civil Council */
    PlaceContext(Gazetteer gazetteer, List<Piece> pieces, List<Spot> spots, List<Spot> inNames) {
        for (Spot spot : inNames) {
            Piece before = spot.first() > 0 ? pieces.get(spot.first() - 1) : null;
            if (before != null
                    && before.capital()
                    && pieces.get(spot.first()).gap() == Piece.Gap.SPACE
                    && (spot.last() + 1 == pieces.size()
                            || !pieces.get(spot.last() + 1).capital())) {
                persons.merge(name(pieces, spot), 1, Integer::sum);
            }
        }
        for (Spot spot : spots) {
            String name = name(pieces, spot);
            if (spot.evidence() >= 2) {
                shown.merge(name, 1, Integer::sum);
            }
            if (spot.evidence() <= -3) {
                persons.merge(name, 1, Integer::sum);
            } else if (!spot.candidates().isEmpty() && (!gazetteer.doubted(name) || spot.evidence() >= 2)) {
                weigh(spot);
            }
        }
        for (int i = 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.capital()
                    && piece.joined()
                    && PlaceWords.TITLES.contains(pieces.get(i - 1).key())) {
                persons.merge(piece.key(), 1, Integer::sum);
            }
        }
        for (Piece piece : pieces) {
            Nation nation = gazetteer.nation(piece.key());
            if (nation != null && piece.capital()) {
                add(nation.country(), nation.use().equals("ethnic") ? 0.3 : 1);
            }
        }
        total = weights.values().stream().mapToDouble(Math::sqrt).sum();
    }

    private void weigh(Spot spot) {
        PlaceEntry nation = null;
        String only = null;
        boolean single = true;
        boolean big = false;
        for (PlaceEntry entry : spot.candidates()) {
            if (entry.isCountry()) {
                nation = entry;
            }
            single &= only == null || only.equals(entry.country());
            only = entry.country();
            big |= entry.population() >= BIG || entry.level().equals("governorate");
        }
        if (nation != null) {
            add(nation.country(), 2);
        } else if (single && only != null && !only.isEmpty()) {
            add(only, big ? 1.5 : 0.5);
        } else {
            leader(spot);
        }
    }

    /** A name of several countries counts for the one where it is by far the largest. */
    private void leader(Spot spot) {
        PlaceEntry first = null;
        long second = 0;
        for (PlaceEntry entry : spot.candidates()) {
            if (first == null || entry.population() > first.population()) {
                second = first == null ? 0 : first.country().equals(entry.country()) ? second : first.population();
                first = entry;
            } else if (!entry.country().equals(first.country())) {
                second = Math.max(second, entry.population());
            }
        }
        if (first != null && first.population() >= BIG && first.population() >= 8 * second) {
            add(first.country(), 1);
        }
    }

    private void add(String country, double weight) {
        if (!country.isEmpty()) {
            weights.merge(country, weight, Double::sum);
        }
    }

    /** The country's part of the article, 0 to 1; many mentions count less than their number. */
    double share(String country) {
        Double weight = weights.get(country);
        return weight == null || total == 0 ? 0 : Math.sqrt(weight) / total;
    }

    /** The weight of the country that weighs most. */
    Map<String, Double> weights() {
        return weights;
    }

    /** Whether the article calls a person by this name. */
    boolean person(String name) {
        return persons.containsKey(name);
    }

    /** Whether it calls a person by it at least as often as it puts the name where places stand. */
    boolean personRather(String name) {
        int person = persons.getOrDefault(name, 0);
        return person > 0 && person >= shown.getOrDefault(name, 0);
    }

    static String name(List<Piece> pieces, Spot spot) {
        StringBuilder name = new StringBuilder();
        for (int i = spot.first(); i <= spot.last(); i++) {
            if (!pieces.get(i).article()) {
                name.append(name.length() > 0 ? " " : "").append(pieces.get(i).key());
            }
        }
        return name.toString();
    }
}
