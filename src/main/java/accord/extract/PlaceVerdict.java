package accord.extract;

import accord.codebook.SignTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decides which places have which part in a deal: the rules' answer stands unless the signs of a place weigh clearly against it. The
 * weights (logistic regressions, one a part) are fitted on coded articles of the project's own writing.
 */
final class PlaceVerdict {
    /** Log odds below which a place loses the part that the rules gave it, and above which it gets one that they did not. */
    static final double KEEP = -0.8;

    static final double ADD = 0;

    private final SignTable weights;
    private final Nesting nesting;

    PlaceVerdict(SignTable weights, Nesting nesting) {
        this.weights = weights;
        this.nesting = nesting;
    }

    /** The parts by option, in the order of the text: FROM is an origin, TO a destination, VIA a transit; those without a part are left out. */
    Map<PlaceOption, Bearing> of(List<PlaceOption> options) {
        Map<PlaceOption, Bearing> parts = new LinkedHashMap<>();
        for (PlaceOption option : options) {
            Bearing part = part(option);
            if (part != null) {
                parts.put(option, part);
            }
        }
        if (!parts.containsValue(Bearing.FROM)) {
            // a deal is about some place: what the rules took for it stays
            options.stream().filter(o -> o.ruled() == Bearing.FROM).forEach(o -> parts.put(o, Bearing.FROM));
        }
        List<PlaceOption> added =
                parts.keySet().stream().filter(o -> o.ruled() == null).toList();
        for (PlaceOption option : added) {
            boolean holds = parts.keySet().stream()
                    .anyMatch(o -> !o.equals(option)
                            && (nesting.holds(option.where(), o.where()) || nesting.holds(o.where(), option.where())));
            if (holds) {
                parts.remove(option);
            }
        }
        return parts;
    }

    private Bearing part(PlaceOption option) {
        Map<String, Double> sums = weights.sums(option.signs());
        double from = sums.get("origin");
        double to = sums.get("destination");
        if (option.ruled() == Bearing.VIA) {
            // too few transits are known to learn from
            return Bearing.VIA;
        }
        if (option.ruled() == Bearing.FROM && from > KEEP && from >= to) {
            return Bearing.FROM;
        }
        if (option.ruled() == Bearing.TO && to > KEEP && to >= from) {
            return Bearing.TO;
        }
        if (from > ADD && from >= to) {
            return Bearing.FROM;
        }
        return to > ADD ? Bearing.TO : null;
    }
}
