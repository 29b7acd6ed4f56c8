package accord.archive;

import accord.text.DateExpression;
import accord.text.DateExpressions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The date in an address: /2018/03/13/, /2018/mar/13/, 20180313, 2018-03-13, or only its month or year.
 *
 * @param date the day, or null
 * @param month the month where only that is named, or null
 * @param year the year where only that is named, or null
 */
record AddressDate(LocalDate date, YearMonth month, Integer year) {
    private static final AddressDate NONE = new AddressDate(null, null, null);
    private static final Pattern DAY =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)([-/_.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)");
    private static final Pattern COMPACT =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?=\\D|\\d{4}(?!\\d)|\\d{6}(?!\\d)|$)");
    private static final Pattern REVERSED =
            Pattern.compile("(?<!\\d)(\\d{1,2})([-/_.])(\\d{1,2})\\2((?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<![A-Za-z\\d])(?:(?:19|20)\\d\\d[-/_]?[A-Za-z]{3,9}[-/_]?\\d{1,2}|\\d{1,2}[-/_]?[A-Za-z]{3,9}[-/_]?(?:19|20)\\d\\d|[A-Za-z]{3,9}[-/_]\\d{1,2}[-/_](?:19|20)\\d\\d)(?!\\d)");
    private static final Pattern YEAR_FIRST = Pattern.compile("^(\\d{4}) ([A-Za-z]+) (\\d{1,2})$");
    private static final Pattern MONTH = Pattern.compile("/((?:19|20)\\d\\d)[-/](\\d{2})/");
    private static final Pattern YEAR = Pattern.compile("/((?:19|20)\\d\\d)/");
    private static final Pattern MANY =
            Pattern.compile("(?i)\\.(?:jsonl|ndjson|csv|tsv|parquet|w?arc)(?:\\.(?:gz|bz2|zst))?$");
    private static final Pattern HOST = Pattern.compile("^[a-z]+://[^/]*");
    private static final Pattern JOINTS = Pattern.compile("(?<=\\d)(?=[A-Za-z])|(?<=[A-Za-z])(?=\\d)|[-/_]");

    /** The date in the path of a URL; null and no date are empty. */
    static AddressDate ofUrl(String url) {
        return url == null ? NONE : of(HOST.matcher(url).replaceFirst(""));
    }

    /**
     * The date in a file's name, else in the folders it stands in; none for files that hold many records, whose names
     * date the collection.
     */
    static AddressDate ofFile(String file) {
        if (file == null || MANY.matcher(file).find()) {
            return NONE;
        }
        String name = file.substring(file.lastIndexOf('/') + 1);
        AddressDate own = of(name);
        return own.date != null ? own : of(file);
    }

    private static AddressDate of(String path) {
        LocalDate date = first(DAY.matcher(path), 1, 3, 4);
        date = date == null ? first(COMPACT.matcher(path), 1, 2, 3) : date;
        date = date == null ? named(path) : date;
        date = date == null ? reversed(path) : date;
        if (date != null) {
            return new AddressDate(date, null, null);
        }
        Matcher month = MONTH.matcher(path);
        if (month.find() && Integer.parseInt(month.group(2)) >= 1 && Integer.parseInt(month.group(2)) <= 12) {
            return new AddressDate(
                    null, YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))), null);
        }
        Matcher year = YEAR.matcher(path);
        return year.find() ? new AddressDate(null, null, Integer.valueOf(year.group(1))) : NONE;
    }

    private static LocalDate first(Matcher matcher, int year, int month, int day) {
        while (matcher.find()) {
            LocalDate date = valid(matcher.group(year), matcher.group(month), matcher.group(day));
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    private static LocalDate named(String path) {
        Matcher matcher = NAMED.matcher(path);
        while (matcher.find()) {
            String words = JOINTS.matcher(matcher.group()).replaceAll(" ");
            String spelt = capitalised(YEAR_FIRST.matcher(words).replaceFirst("$3 $2 $1"));
            for (DateExpression expression : DateExpressions.in(spelt)) {
                if (expression.isFullDate()) {
                    return expression.resolve(null, null).since();
                }
            }
        }
        return null;
    }

    /** Day and month in front of the year, where only one order is a date. */
    private static LocalDate reversed(String path) {
        Matcher matcher = REVERSED.matcher(path);
        while (matcher.find()) {
            LocalDate dayFirst = valid(matcher.group(4), matcher.group(3), matcher.group(1));
            LocalDate monthFirst = valid(matcher.group(4), matcher.group(1), matcher.group(3));
            if (dayFirst == null || monthFirst == null || dayFirst.equals(monthFirst)) {
                return dayFirst == null ? monthFirst : dayFirst;
            }
        }
        return null;
    }

    private static LocalDate valid(String year, String month, String day) {
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String capitalised(String words) {
        StringBuilder spelt = new StringBuilder(words);
        for (int i = 0; i < spelt.length(); i++) {
            if (i == 0 || spelt.charAt(i - 1) == ' ') {
                spelt.setCharAt(i, Character.toUpperCase(spelt.charAt(i)));
            }
        }
        return spelt.toString();
    }
}
