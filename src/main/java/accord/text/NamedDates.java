package accord.text;

import accord.text.DateExpression.Form;
import accord.text.When.Calendar;
import accord.text.When.DayOfMonth;
import accord.text.When.TurnedMonth;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Set;

/** Dates with the name of a month: "March 13, 2018", "13 March", "Tuesday, Dec. 13", "September 2017", "mid-September". */
final class NamedDates implements DatePattern {
    /** Words behind which a bare month is a time. */
    private static final Set<String> ASKING = Set.of(
            "in",
            "since",
            "until",
            "till",
            "by",
            "during",
            "from",
            "before",
            "after",
            "of",
            "between",
            "through",
            "to",
            "throughout",
            "and");

    /** Those of them behind which a month that is also a word or a name is doubtful. */
    private static final Set<String> WEAK = Set.of("and", "to", "by", "of", "from");

    private static final Set<String> ALSO_WORDS = Set.of("may", "march", "mar", "jan", "dec", "sep", "jun", "august");

    @Override
    public Found at(Lexemes x, int i) {
        DayOfWeek weekday = x.weekday(i);
        int start = i;
        if (weekday != null) {
            start = x.skip(x.skip(i + 1, '.'), ',');
            start = x.is(start, "the") ? start + 1 : start;
        }
        Found found = dayFirst(x, start, weekday);
        found = found == null ? monthFirst(x, start, weekday) : found;
        if (found != null || weekday != null) {
            return found;
        }
        found = dayOfThisMonth(x, i);
        return found == null ? month(x, i) : found;
    }

    /** "13 March 2018", "the 24th of September 2015", "13-15 March", "13 mars 2018". */
    private static Found dayFirst(Lexemes x, int i, DayOfWeek weekday) {
        Integer day = x.at(i).isDigits() ? x.day(i) : x.ordinal(i);
        if (day == null || glued(x, i)) {
            return null;
        }
        int at = x.afterOrdinal(i);
        Integer last = null;
        if (isRange(x, at) && x.day(at + 1) != null && x.day(at + 1) > day) {
            last = x.day(at + 1);
            at = x.afterOrdinal(at + 1);
        }
        at = x.skip(at, '.');
        at = x.is(at, "of", "de") ? at + 1 : at;
        at = x.at(at).isMark('-') && x.touches(at) ? at + 1 : at;
        Integer month = x.anyMonth(at);
        if (month == null || !fits(day, month)) {
            return null;
        }
        boolean english = x.month(at) != null;
        int end = afterMonth(x, at);
        int yearAt = x.skip(x.skip(end, ','), '-');
        yearAt = x.is(yearAt, "de", "of") ? yearAt + 1 : yearAt;
        Integer year = x.year(yearAt);
        if (year != null) {
            return new Found(yearAt + 1, Form.DATE, new Calendar(year, month, day, last, weekday, null));
        }
        if (!english || (x.at(i).isWord() && !x.is(at - 1, "of"))) {
            return null;
        }
        return withoutYear(x, end, month, day, last, weekday);
    }

    /** "March 13, 2018", "Dec. 13", "Aug 142016", "March 13-15". */
    private static Found monthFirst(Lexemes x, int i, DayOfWeek weekday) {
        Integer month = x.month(i);
        if (month == null) {
            return null;
        }
        int at = afterMonth(x, i);
        at = x.is(at, "the") ? at + 1 : at;
        Found run = runTogether(x, at, month, weekday);
        if (run != null) {
            return run;
        }
        Integer day = x.day(at);
        if (day == null || !fits(day, month) || isClock(x, at)) {
            return null;
        }
        int end = x.afterOrdinal(at);
        Integer last = null;
        if (isRange(x, end)
                && x.day(end + 1) != null
                && x.day(end + 1) > day
                && x.month(end + 2) == null
                && !isClock(x, end + 1)) {
            last = x.day(end + 1);
            end = x.afterOrdinal(end + 1);
        }
        int yearAt = x.skip(end, ',');
        Integer year = x.year(yearAt);
        if (year != null && !(yearAt > end && isCounted(x, yearAt + 1))) {
            return new Found(yearAt + 1, Form.DATE, new Calendar(year, month, day, last, weekday, null));
        }
        if (x.touches(at)
                && x.at(at + 1).isMark(',')
                && x.touches(at + 1)
                && x.at(at + 2).isDigits()) {
            return null;
        }
        Found late = afterClock(x, end, month, day, weekday);
        return late != null ? late : withoutYear(x, end, month, day, last, weekday);
    }

    /** "Tue Mar 13 10:00:00 +0000 2018": the year behind the time of day. */
    private static Found afterClock(Lexemes x, int end, int month, int day, DayOfWeek weekday) {
        if (weekday == null || !isClock(x, end)) {
            return null;
        }
        for (int at = end; at < end + 10; at++) {
            Integer year = x.at(at - 1).isMark('+') || x.at(at - 1).isMark('-') ? null : x.year(at);
            if (year != null) {
                return new Found(at + 1, Form.DATE, new Calendar(year, month, day, null, weekday, null));
            }
        }
        return null;
    }

    /** A day and its year whose comma and blank were lost: "Aug 142016". */
    private static Found runTogether(Lexemes x, int at, int month, DayOfWeek weekday) {
        Lexeme digits = x.at(at);
        int length = digits.form().length();
        if (!digits.isDigits() || length < 5 || length > 6) {
            return null;
        }
        int day = Integer.parseInt(digits.form().substring(0, length - 4));
        int year = Integer.parseInt(digits.form().substring(length - 4));
        if (day == 0 || !fits(day, month) || year < 1900 || year > 2099) {
            return null;
        }
        return new Found(at + 1, Form.DATE, new Calendar(year, month, day, null, weekday, null));
    }

    /** "the sixth of this month", "first of last month". */
    private static Found dayOfThisMonth(Lexemes x, int i) {
        Integer day = x.ordinal(i);
        if (day == null) {
            return null;
        }
        int at = x.afterOrdinal(i);
        if (!x.is(at, "of") || !x.is(at + 2, "month")) {
            return null;
        }
        Integer months = x.is(at + 1, "this") ? Integer.valueOf(0) : x.is(at + 1, "last") ? Integer.valueOf(-1) : null;
        return months == null ? null : new Found(at + 3, Form.MONTH_DAY, new DayOfMonth(day, months));
    }

    /** "September 2017", "mid-September", "last May", "May last year"; a bare month only behind a word that asks for one. */
    private static Found month(Lexemes x, int i) {
        int at = i;
        boolean cued = false;
        Integer shift = null;
        if (x.is(at, "early", "mid", "late", "middle", "end", "beginning", "start")) {
            at = x.is(at + 1, "in", "of") ? at + 2 : x.skip(at + 1, '-');
            cued = true;
        } else if (x.is(at, "last", "this", "next") && x.month(at + 1) != null) {
            shift = x.is(at, "this") ? Integer.valueOf(0) : null;
            Integer month = x.month(at + 1);
            int end = afterMonth(x, at + 1);
            if (x.day(end) != null || x.year(end) != null) {
                return null;
            }
            When when = shift != null
                    ? new Calendar(null, month, null, null, null, shift)
                    : new TurnedMonth(month, x.is(at, "next"));
            return new Found(end, Form.MONTH, when);
        }
        Integer month = x.month(at);
        if (month == null) {
            return null;
        }
        int end = afterMonth(x, at);
        int yearAt = x.is(end, "of") ? end + 1 : x.skip(end, ',');
        if (x.year(yearAt) != null && !isCounted(x, yearAt + 1)) {
            return new Found(yearAt + 1, Form.MONTH_YEAR, new Calendar(x.year(yearAt), month, null, null, null, null));
        }
        if (x.is(end, "last", "this", "next") && x.is(end + 1, "year")) {
            shift = x.is(end, "last") ? -1 : x.is(end, "this") ? 0 : 1;
            return new Found(end + 2, Form.MONTH_YEAR, new Calendar(null, month, null, null, null, shift));
        }
        if (x.is(end, "of") && x.is(end + 1, "last", "this") && x.is(end + 2, "year")) {
            shift = x.is(end + 1, "last") ? -1 : 0;
            return new Found(end + 3, Form.MONTH_YEAR, new Calendar(null, month, null, null, null, shift));
        }
        boolean asked = x.isIn(i - 1, ASKING) && x.day(end) == null;
        boolean doubtful =
                x.isIn(at, ALSO_WORDS) && (x.isIn(i - 1, WEAK) || x.at(end).isCapital());
        if (!cued && (!asked || doubtful)) {
            return null;
        }
        return new Found(end, Form.MONTH, new Calendar(null, month, null, null, null, null));
    }

    private static Found withoutYear(Lexemes x, int end, int month, int day, Integer last, DayOfWeek weekday) {
        int at = x.skip(end, ',');
        at = x.is(at, "of") ? at + 1 : at;
        Integer shift = null;
        int to = end;
        if (x.is(at, "last", "this", "next") && x.is(at + 1, "year")) {
            shift = x.is(at, "last") ? -1 : x.is(at, "this") ? 0 : 1;
            to = at + 2;
        }
        return new Found(to, Form.MONTH_DAY, new Calendar(null, month, day, last, weekday, shift));
    }

    private static int afterMonth(Lexemes x, int i) {
        return x.at(i).form().length() <= 5 ? x.skip(i + 1, '.') : i + 1;
    }

    private static boolean isRange(Lexemes x, int i) {
        return x.at(i).isMark('-') || x.at(i).isMark('–') || x.is(i, "and", "to");
    }

    private static boolean isClock(Lexemes x, int i) {
        return x.touches(i) && x.at(i + 1).isMark(':');
    }

    /** "in 2000 homes" counts homes. */
    static boolean isCounted(Lexemes x, int i) {
        Integer year = x.year(i - 1);
        return year != null
                && year % 50 == 0
                && x.at(i).isWord()
                && !x.at(i).isCapital()
                && x.low(i).endsWith("s")
                && x.low(i).length() > 3;
    }

    private static boolean fits(int day, int month) {
        return day <= Month.of(month).maxLength();
    }

    /** Whether the number is the tail of a longer one: "1,213 March" or "7.13". */
    private static boolean glued(Lexemes x, int i) {
        return x.touches(i - 1)
                && x.touches(i - 2)
                && x.at(i - 2).isDigits()
                && (x.at(i - 1).isMark(',') || x.at(i - 1).isMark('.'));
    }
}
