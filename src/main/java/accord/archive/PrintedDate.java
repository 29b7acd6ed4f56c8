package accord.archive;

import accord.text.DateExpression;
import accord.text.DateExpressions;
import accord.text.When;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as metadata print it: ISO 8601, RFC 1123, digits, seconds since 1970, or words. The day is the one printed, in
 * the zone that the source prints; seconds since 1970 print no zone and are read in UTC.
 *
 * @param date the day, null where it cannot be told
 * @param dayFirst the day if it could be read two ways and the day stands first, else null
 * @param monthFirst the day if it could be read two ways and the month stands first, else null
 */
record PrintedDate(LocalDate date, LocalDate dayFirst, LocalDate monthFirst) {
    private static final PrintedDate NONE = new PrintedDate(null, null, null);
    private static final Pattern ISO = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?:\\D.*)?");
    private static final Pattern BASIC = Pattern.compile(
            "(\\d{4})(\\d{2})(\\d{2})(?:[T ]?\\d{4,6}(?:\\.\\d+)?\\s*(?:Z|[+-]\\d{2}:?\\d{2}|[A-Z]{3,4})?)?");
    private static final Pattern DIGITS = Pattern.compile("\\d{9,13}");
    private static final Pattern SHORT = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2}(?:\\D.*)?");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** Whether it could be read two ways. */
    boolean ambiguous() {
        return date == null && (dayFirst != null || this.equals(SHORT_YEAR));
    }

    /** Two digits of a year among three numbers: which is the year cannot be told. */
    private static final PrintedDate SHORT_YEAR = new PrintedDate(null, null, LocalDate.MIN);

    /**
     * Reads a printed date.
     *
     * @param value as printed; null and blank are no date
     * @param pattern a DateTimeFormatter pattern, or null
     */
    static PrintedDate of(String value, String pattern) {
        String printed = value == null ? "" : value.strip();
        if (printed.isEmpty()) {
            return NONE;
        }
        if (pattern != null) {
            return day(byPattern(printed, pattern));
        }
        Matcher iso = ISO.matcher(printed);
        if (iso.matches()) {
            return day(valid(iso.group(1), iso.group(3), iso.group(4)));
        }
        Matcher basic = BASIC.matcher(printed);
        LocalDate compact = basic.matches() ? valid(basic.group(1), basic.group(2), basic.group(3)) : null;
        if (DIGITS.matcher(printed).matches()) {
            LocalDate instant = instant(printed);
            return compact != null && instant != null ? NONE : day(compact == null ? instant : compact);
        }
        if (compact != null) {
            return day(compact);
        }
        if (SHORT.matcher(printed).matches()) {
            return SHORT_YEAR;
        }
        return inWords(printed);
    }

    private static PrintedDate inWords(String printed) {
        List<DateExpression> expressions = DateExpressions.in(printed);
        Set<LocalDate> days = new LinkedHashSet<>();
        for (DateExpression expression : expressions) {
            if (expression.isFullDate()) {
                days.add(expression.resolve(null, null).since());
            }
        }
        if (days.size() == 1) {
            return day(days.iterator().next());
        }
        for (DateExpression expression : expressions) {
            if (days.isEmpty() && expression.when() instanceof When.Either either) {
                return new PrintedDate(null, either.dayFirst(), either.monthFirst());
            }
        }
        return NONE;
    }

    private static LocalDate byPattern(String printed, String pattern) {
        try {
            DateTimeFormatter formatter = new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.ENGLISH);
            return LocalDate.from(formatter.parse(printed));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Seconds (ten digits or nine) or milliseconds (thirteen) since 1970, between 1973 and 2099. */
    private static LocalDate instant(String digits) {
        long number = Long.parseLong(digits);
        if (digits.length() == 11 || digits.length() == 12) {
            return null;
        }
        long seconds = digits.length() == 13 ? number / 1000 : number;
        LocalDate day = Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate();
        return day.getYear() <= LAST_YEAR ? day : null;
    }

    private static LocalDate valid(String year, String month, String day) {
        int y = Integer.parseInt(year);
        if (y < FIRST_YEAR || y > LAST_YEAR) {
            return null;
        }
        try {
            return LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static PrintedDate day(LocalDate date) {
        return date == null ? NONE : new PrintedDate(date, null, null);
    }
}
