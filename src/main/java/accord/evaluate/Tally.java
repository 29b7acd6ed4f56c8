package accord.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

/** Hits, false alarms and misses of one field, micro-averaged. */
public final class Tally {
    private long hits;
    private long extra;
    private long missed;

    void add(Set<?> gold, Set<?> system) {
        long common = gold.stream().filter(system::contains).count();
        hits += common;
        extra += system.size() - common;
        missed += gold.size() - common;
    }

    void add(Tally other) {
        hits += other.hits;
        extra += other.extra;
        missed += other.missed;
    }

    public double precision() {
        return hits + extra == 0 ? 0 : (double) hits / (hits + extra);
    }

    public double recall() {
        return hits + missed == 0 ? 0 : (double) hits / (hits + missed);
    }

    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Cases in the gold set. */
    public long cases() {
        return hits + missed;
    }

    static double round(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).doubleValue();
    }
}
