package accord.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** When an article was published, and what that rests on. */
public final class Dating {

    private static final Pattern ISO = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})(?![\\d-])");
    private static final Pattern COMPACT = Pattern.compile("^\\s*(\\d{4})(\\d{2})(\\d{2})(?:T?\\d{6}Z?)?\\s*$");
    private static final Pattern NUMERIC = Pattern.compile("^\\s*(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})(?!\\d)");

    private Dating() {}

    /**
     * What may speak for a date.
     *
     * @param title headline, or null
     * @param text the text
     * @param metadata dates that the archive states, as they stand there
     * @param pattern pattern of these, or null
     * @param page dates that the page states
     * @param url address, or null
     * @param file file name
     * @param crawled when a crawler fetched it, or null
     */
    public record Evidence(
            String title,
            String text,
            List<String> metadata,
            String pattern,
            List<String> page,
            String url,
            String file,
            String crawled) {

        public Evidence {
            metadata = List.copyOf(metadata);
            page = List.copyOf(page);
        }
    }

    /**
     * The verdict.
     *
     * @param published the day, or null
     * @param basis text, metadata, page, url, file or none
     * @param notes conflicts, and numeric dates that could be read two ways: these begin with {@link #AMBIGUOUS}
     */
    public record Result(LocalDate published, String basis, List<String> notes) {

        public Result {
            notes = List.copyOf(notes);
        }
    }

    /** How the note on a numeric date that could be read two ways begins. */
    public static final String AMBIGUOUS = "ambiguous date";

    public static Result date(Evidence evidence) {
        for (String stated : evidence.metadata()) {
            LocalDate day = day(stated, evidence.pattern());
            if (day != null) {
                return new Result(day, "metadata", List.of());
            }
            if (evidence.pattern() == null && NUMERIC.matcher(stated).find()) {
                return new Result(null, "none", List.of(AMBIGUOUS + " " + stated.strip()));
            }
        }
        for (String stated : evidence.page()) {
            LocalDate day = day(stated, null);
            if (day != null) {
                return new Result(day, "page", List.of());
            }
        }
        return new Result(null, "none", List.of());
    }

    private static LocalDate day(String stated, String pattern) {
        try {
            if (pattern != null) {
                return LocalDate.from(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                        .parse(stated.strip(), new java.text.ParsePosition(0)));
            }
            Matcher iso = ISO.matcher(stated);
            if (iso.find()) {
                return LocalDate.parse(iso.group(1));
            }
            Matcher compact = COMPACT.matcher(stated);
            if (compact.find()) {
                return LocalDate.of(number(compact.group(1)), number(compact.group(2)), number(compact.group(3)));
            }
            Matcher numeric = NUMERIC.matcher(stated);
            if (numeric.find()) {
                int first = number(numeric.group(1));
                int second = number(numeric.group(2));
                int year = number(numeric.group(3));
                if (first > 12 || first == second) {
                    return LocalDate.of(year, second, first);
                }
                if (second > 12) {
                    return LocalDate.of(year, first, second);
                }
            }
            return null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
