package accord.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an article as a whole says about where it plays: the weight of each country, and names that are persons in it. */
final class PlaceContext {
    private static final double BIG = 100_000;

    private final Map<String, Double> weights = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private double total;

    PlaceContext(Gazetteer gazetteer, List<Piece> pieces, List<Spot> spots) {
        for (Spot spot : spots) {
            String name = name(pieces, spot);
            if (spot.evidence() <= -3) {
                persons.add(name);
            } else if (!spot.candidates().isEmpty() && (!gazetteer.doubted(name) || spot.evidence() >= 2)) {
                weigh(spot);
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

    boolean person(String name) {
        return persons.contains(name);
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
