package accord.text;

import accord.text.DateExpression.Form;
import accord.text.When.Calendar;
import accord.text.When.Either;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * Dates in numbers alone: 2018-03-13, 13/03/2018, 13.3.2018. What could be read two ways is kept as two readings unless
 * a weekday beside it fits only one.
 */
final class NumericDates implements DatePattern {

    @Override
    public Found at(Lexemes x, int i) {
        int start = i;
        DayOfWeek weekday = x.weekday(i);
        if (weekday != null) {
            start = x.skip(i + 1, '.');
            start = x.skip(start, ',');
        }
        if (!isRun(x, start)) {
            return null;
        }
        Integer year = x.year(start);
        if (year != null) {
            LocalDate date =
                    date(year, x.at(start + 2).number(), x.at(start + 4).number());
            return date == null ? null : found(start + 5, date, weekday);
        }
        year = x.year(start + 4);
        Integer first = x.day(start);
        Integer second = x.day(start + 2);
        if (year == null || first == null || second == null) {
            return null;
        }
        LocalDate dayFirst = date(year, second, first);
        LocalDate monthFirst = date(year, first, second);
        if (dayFirst == null && monthFirst == null) {
            return null;
        }
        if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
            return found(start + 5, dayFirst == null ? monthFirst : dayFirst, weekday);
        }
        boolean fitsDayFirst = dayFirst.getDayOfWeek() == weekday;
        boolean fitsMonthFirst = monthFirst.getDayOfWeek() == weekday;
        if (fitsDayFirst != fitsMonthFirst) {
            return found(start + 5, fitsDayFirst ? dayFirst : monthFirst, weekday);
        }
        return new Found(start + 5, Form.AMBIGUOUS, new Either(dayFirst, monthFirst));
    }

    private static Found found(int end, LocalDate date, DayOfWeek weekday) {
        return new Found(
                end,
                Form.DATE,
                new Calendar(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), null, weekday, null));
    }

    /** Three numbers joined by two equal marks without blanks, and nothing like them on either side. */
    private static boolean isRun(Lexemes x, int i) {
        Lexeme mark = x.at(i + 1);
        if (!x.at(i).isDigits() || !(mark.isMark('/') || mark.isMark('-') || mark.isMark('.'))) {
            return false;
        }
        for (int k = i; k < i + 4; k++) {
            if (!x.touches(k)) {
                return false;
            }
        }
        if (!x.at(i + 2).isDigits()
                || !x.at(i + 4).isDigits()
                || !x.at(i + 3).form().equals(mark.form())) {
            return false;
        }
        boolean joinedBefore =
                x.touches(i - 1) && (x.at(i - 1).isMark('/') || x.at(i - 1).isMark('.'));
        boolean joinedAfter = x.touches(i + 4)
                && x.at(i + 5).form().equals(mark.form())
                && x.touches(i + 5)
                && x.at(i + 6).isDigits();
        return !joinedBefore && !joinedAfter;
    }

    private static LocalDate date(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
