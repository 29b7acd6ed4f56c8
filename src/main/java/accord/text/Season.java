package accord.text;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A season of the northern year. Winter with a year may be either winter of it.
 *
 * @param first its first month: 3, 6, 9 or 12
 * @param year or null
 * @param turn -1 last, 0 this, 1 next; null bare
 */
record Season(int first, Integer year, Integer turn) implements When {
    @Override
    public Days days(Frame frame) {
        if (year != null) {
            return first == 12 ? new Days(in(year - 1).since(), in(year).until()) : in(year);
        }
        LocalDate anchor = frame.anchor();
        if (anchor == null) {
            return null;
        }
        boolean next = frame.tense() == Tense.FUTURE || (turn != null && turn > 0);
        for (int distance = -2; distance <= 2; distance++) {
            Days season = in(anchor.getYear() + distance);
            Days after = in(anchor.getYear() + distance + 1);
            boolean here =
                    next ? !season.until().isBefore(anchor) : after.since().isAfter(anchor);
            if (here) {
                return turn != null && turn < 0 && season.holds(anchor) ? in(anchor.getYear() + distance - 1) : season;
            }
        }
        return null;
    }

    private Days in(int someYear) {
        YearMonth start = YearMonth.of(someYear, first);
        return new Days(start.atDay(1), start.plusMonths(2).atEndOfMonth());
    }
}
