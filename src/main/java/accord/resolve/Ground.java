package accord.resolve;

import accord.model.Place;
import accord.text.Folding;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * A place as far as it tells deals apart: what holds it, how wide it is, where it lies.
 *
 * @param holders ids of the units that hold it, the smallest first
 */
record Ground(String id, String name, String level, String admin1, Double lat, Double lon, List<String> holders) {

    /** A quarter and its city, a village and its valley. */
    static final double HELD = 0.6;
    /** A town and its district or province, which may hold many deals. */
    static final double FAR = 0.35;
    /** A place and its country. */
    static final double NATION = 0.15;

    private static final double REACH_KM = 15;
    private static final double KM_PER_DEGREE = 111.2;

    static Ground of(Place place, World world) {
        return new Ground(
                place.id(),
                Folding.foldPlace(place.name()),
                place.level() == null ? "" : place.level().toLowerCase(Locale.ROOT),
                place.admin1_id(),
                place.lat(),
                place.lon(),
                List.copyOf(world.holders(place)));
    }

    boolean nation() {
        return level.equals("country");
    }

    boolean region() {
        return level.equals("region");
    }

    /**
     * 1 the same place; less where one holds the other, the less the wider that one is; 0 where they are apart. A unit and the town it is named after are
     * the same to the news. A region, whose bounds no gazetteer knows, holds what lies near its middle.
     */
    double likeness(Ground other) {
        if (id.equals(other.id)) {
            return 1;
        }
        if (holders.contains(other.id)) {
            return other.holding(this);
        }
        if (other.holders.contains(id)) {
            return holding(other);
        }
        return region() != other.region() && near(other) ? HELD : 0;
    }

    private double holding(Ground inner) {
        return switch (level) {
            case "country" -> NATION;
            case "governorate", "district", "subdistrict" -> name.equals(inner.name) ? HELD : FAR;
            case "" -> inner.holders.indexOf(id) == inner.holders.size() - 1 ? NATION : FAR;
            default -> HELD;
        };
    }

    private boolean near(Ground other) {
        if (lat == null || lon == null || other.lat == null || other.lon == null) {
            return false;
        }
        double north = (lat - other.lat) * KM_PER_DEGREE;
        double east = (lon - other.lon) * KM_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return north * north + east * east <= REACH_KM * REACH_KM;
    }

    /** Likeness of two sets of places: the mean, over the places of both, of each one's likest in the other set. */
    static double likeness(Collection<Ground> one, Collection<Ground> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return (sum(one, other) + sum(other, one)) / (one.size() + other.size());
    }

    private static double sum(Collection<Ground> places, Collection<Ground> others) {
        double sum = 0;
        for (Ground place : places) {
            double best = 0;
            for (Ground other : others) {
                best = Math.max(best, place.likeness(other));
            }
            sum += best;
        }
        return sum;
    }
}
