package accord.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * A run of days, both ends included.
 *
 * @param since first day
 * @param until last day
 */
public record Days(LocalDate since, LocalDate until) {

    static Days day(LocalDate day) {
        return new Days(day, day);
    }

    static Days month(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    static Days year(int year) {
        return new Days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** The ISO week (Monday to Sunday) of a day. */
    static Days week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Days(monday, monday.plusDays(6));
    }

    public boolean isOneDay() {
        return since.equals(until);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(since) && !day.isAfter(until);
    }
}
