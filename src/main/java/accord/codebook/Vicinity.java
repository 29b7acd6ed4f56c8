package accord.codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Chooses between namesakes of one country by what is named beside them: places that a text names in one breath lie near each
 * other, so that the Zahraa named with Nubl is the village beside it, not the quarter of Homs.
 */
final class Vicinity {
    private static final int BREATH = 25;
    private static final double CLOSE = 0.25;
    private static final double NEAR = 0.7;

    /** The same spots, those with namesakes ranked anew. */
    List<Chosen> settle(List<Piece> pieces, List<Chosen> chosen, ToDoubleBiFunction<Spot, PlaceEntry> weight) {
        List<Chosen> settled = new ArrayList<>(chosen);
        for (int i = 0; i < chosen.size(); i++) {
            Chosen one = chosen.get(i);
            if (one.ranked().size() < 2) {
                continue;
            }
            List<PlaceEntry> beside = beside(pieces, chosen, i);
            if (beside.isEmpty()) {
                continue;
            }
            Map<PlaceEntry, Double> weights = new HashMap<>();
            for (PlaceEntry entry : one.ranked()) {
                weights.put(entry, weight.applyAsDouble(one.spot(), entry) + bonus(entry, beside));
            }
            List<PlaceEntry> ranked = new ArrayList<>(one.ranked());
            ranked.sort(
                    Comparator.<PlaceEntry>comparingDouble(e -> -weights.get(e)).thenComparing(PlaceEntry::id));
            settled.set(i, new Chosen(one.spot(), ranked));
        }
        return settled;
    }

    /** The settlements named in the same sentence within a few words. */
    private static List<PlaceEntry> beside(List<Piece> pieces, List<Chosen> chosen, int i) {
        List<PlaceEntry> beside = new ArrayList<>();
        Spot spot = chosen.get(i).spot();
        for (int step : new int[] {-1, 1}) {
            for (int j = i + step; j >= 0 && j < chosen.size(); j += step) {
                Spot other = chosen.get(j).spot();
                if (Math.abs(other.first() - spot.first()) > BREATH || parted(pieces, spot, other)) {
                    break;
                }
                PlaceEntry best = chosen.get(j).best();
                if (best != null
                        && settlement(best)
                        && !chosen.get(j).ranked().equals(chosen.get(i).ranked())) {
                    beside.add(best);
                }
            }
        }
        return beside;
    }

    private static boolean parted(List<Piece> pieces, Spot a, Spot b) {
        for (int k = Math.min(a.last(), b.last()) + 1; k <= Math.max(a.first(), b.first()); k++) {
            if (pieces.get(k).gap() == Piece.Gap.STOP) {
                return true;
            }
        }
        return false;
    }

    private static boolean settlement(PlaceEntry entry) {
        return switch (entry.level()) {
            case "country", "governorate", "region" -> false;
            default -> !Double.isNaN(entry.lat());
        };
    }

    private static double bonus(PlaceEntry entry, List<PlaceEntry> beside) {
        if (!settlement(entry)) {
            return 0;
        }
        double least = Double.MAX_VALUE;
        for (PlaceEntry other : beside) {
            double north = entry.lat() - other.lat();
            double east = (entry.lon() - other.lon()) * Math.cos(Math.toRadians(entry.lat()));
            least = Math.min(least, Math.hypot(north, east));
        }
        return least < CLOSE ? 2.2 : least < NEAR ? 1.1 : 0;
    }
}
