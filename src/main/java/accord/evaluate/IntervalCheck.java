package accord.evaluate;

import accord.model.Interval;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Whether the interval of a count holds the true count as often as it says, and how wide it is for that; over the months
 * with a true deal or a counted one.
 *
 * @param months how many there are
 * @param covered the share of them whose interval holds the true count
 * @param width mean width of the interval
 * @param counted mean count of the ledger
 * @param truth mean true count
 */
public record IntervalCheck(int months, double covered, double width, double counted, double truth) {

    /** A month's count and its interval. */
    public record Counted(long deals, double low, double high) {}

    /** Compares counts by month with the days of the true deals; those without a month count in none. */
    public static IntervalCheck of(Map<LocalDate, Counted> counts, Collection<Interval> truth) {
        Map<LocalDate, Long> deals = new TreeMap<>();
        for (Interval day : truth) {
            if (day != null && YearMonth.from(day.since()).equals(YearMonth.from(day.until()))) {
                deals.merge(day.since().withDayOfMonth(1), 1L, Long::sum);
            }
        }
        Set<LocalDate> months = new TreeSet<>(deals.keySet());
        counts.forEach((month, count) -> {
            if (count.deals() > 0) {
                months.add(month);
            }
        });
        double covered = 0;
        double width = 0;
        double counted = 0;
        double all = 0;
        for (LocalDate month : months) {
            Counted count = counts.getOrDefault(month, new Counted(0, 0, 0));
            long real = deals.getOrDefault(month, 0L);
            covered += real >= count.low() && real <= count.high() ? 1 : 0;
            width += count.high() - count.low();
            counted += count.deals();
            all += real;
        }
        int n = Math.max(1, months.size());
        return new IntervalCheck(months.size(), covered / n, width / n, counted / n, all / n);
    }

    /** One line for people. */
    public String text() {
        return String.format(
                Locale.ROOT,
                "90 %% interval at month grain: holds the true count in %.1f %% of %d months; mean width %.2f at a mean count of %.2f"
                        + " (true %.2f)%n",
                100 * covered,
                months,
                width,
                counted,
                truth);
    }
}
