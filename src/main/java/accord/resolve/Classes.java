package accord.resolve;

import accord.model.Who;
import java.util.Map;
import java.util.Set;

/**
 * The classes of people on one route, made disjoint: total becomes the rest that the named classes leave, so that all may be
 * summed and never exceed the whole. "300 fighters among 1,300 people" is 300 and 1,000.
 */
final class Classes {
    private Classes() {}

    /**
     * The rest is taken end from end: least whole without least parts, greatest whole without greatest parts. A whole smaller than one
     * of its parts is a batch and says nothing beside it; parts that do not fit into a whole that is none leave it to stand alone.
     */
    static void rest(Map<Who, Figure> classes) {
        Figure whole = classes.get(Who.TOTAL);
        if (whole == null || whole.open()) {
            return;
        }
        long lows = 0;
        long greatest = 0;
        Long highs = 0L;
        boolean parted = false;
        for (Map.Entry<Who, Figure> part : classes.entrySet()) {
            Figure figure = part.getValue();
            if (part.getKey() != Who.TOTAL && !figure.open()) {
                parted = true;
                lows += figure.low() == null ? 0 : figure.low();
                greatest = Math.max(greatest, figure.low() == null ? 0 : figure.low());
                highs = highs == null || figure.high() == null ? null : Long.valueOf(highs + figure.high());
            }
        }
        if (!parted) {
            return;
        }
        Long most = whole.high();
        if (most != null && greatest > most) {
            classes.remove(Who.TOTAL);
        } else if (most != null && (lows > most || (highs != null && highs > most))) {
            classes.keySet().retainAll(Set.of(Who.TOTAL));
        } else {
            leave(classes, whole, lows, highs);
        }
    }

    private static void leave(Map<Who, Figure> classes, Figure whole, long lows, Long highs) {
        Long high = whole.high() == null || highs == null ? null : Long.valueOf(whole.high() - highs);
        Long low = whole.low() == null ? null : Long.valueOf(Math.max(0, whole.low() - lows));
        if (low != null && high != null && low > high) {
            low = high;
        }
        if (high != null && high == 0) {
            classes.remove(Who.TOTAL);
        } else if (whole.high() != null && highs == null && whole.high() <= lows) {
            classes.remove(Who.TOTAL);
        } else {
            classes.put(Who.TOTAL, whole.with(low, high));
        }
    }
}
