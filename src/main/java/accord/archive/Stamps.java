package accord.archive;

import accord.text.DateExpression;
import accord.text.DateExpression.Form;
import accord.text.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds publication stamps and datelines: dates that stand where a page or a wire says when it was written, not dates
 * that the story tells. Only the start and the end of a text are read.
 */
final class Stamps {
    private static final int HEAD = 1500;
    private static final int TAIL = 400;

    /** Paragraphs from the start in which a dateline may stand: captions and headlines come first. */
    private static final int PARAGRAPHS = 6;

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|[\\n|•·(\\[]\\s*|\\s)(?:Date of publication|Publication date|Published(?: online)?|First published|Posted|Released|Issued|Dated|Pub(?:lished)? date|PUBLISHED|POSTED|D(?:ate|ATE)(?=:))(?: on| at|:| -|\\s)*\\s*$");
    private static final Pattern UPDATE = Pattern.compile(
            "(?:^|[\\n|•·(/\\[]\\s*|\\s)(?:(?:Last )?[Uu]pdated?|Last (?:[Mm]odified|[Uu]pdated?|[Rr]evised)|UPDATED?|LAST UPDATED?|Modified)(?: on| at|:| -|\\s)*\\s*$");
    private static final Pattern AS_OF =
            Pattern.compile("(?:\\(|[-–—:|] )(?i:as of|situation as of|status as of|data as of):?\\s*$");
    private static final Pattern DEICTIC_BEFORE = Pattern.compile(
            "\\b(?:[Tt]oday|[Tt]his (?:morning|afternoon|evening|day)|[Tt]onight)[,(]?\\s*(?:on\\s+)?$");
    private static final Pattern DEICTIC_AFTER =
            Pattern.compile("^\\s*\\((?:today|this (?:morning|afternoon|evening))\\)");
    private static final Pattern CLOCK =
            Pattern.compile("^[\\s,|/•·-]*(?:at |- )?\\d{1,2}[:.h]\\d{2}\\b(?! ?(?:percent|per cent|%))");
    private static final Pattern AGENCY = Pattern.compile(
            "(?:^|[\\s(])(?:AFP|AP|Reuters|REUTERS|Anadolu|AA|dpa|DPA|EFE|UPI|PA|SANA|TASS|Xinhua|Sputnik|RIA Novosti|IRNA|ANI|Agencies|agencies)\\)?[\\s,|–-]*$");
    private static final Pattern BYLINE =
            Pattern.compile("(?:^|\\s)[Bb]y (?:[A-Z][\\w.'’-]+[ ,]+){1,4}(?:[|•·–-]\\s*)?$");
    private static final Pattern DATELINE_PLACE =
            Pattern.compile("^[\\p{Lu}][\\p{L}'’. -]{1,40}(?:, ?[\\p{Lu}][\\p{L}. ]{1,30}){0,2},?\\s*$");
    private static final Pattern DATELINE_REST = Pattern.compile(
            "^,?\\s*(?:\\([^)\\n]{2,40}\\)|-LRB-[^\\n]{2,40}-RRB-|/[\\p{Lu}][\\p{L}-]+/)?\\s*(?:--?|–|—|:|\\u00e2\\u20ac\\u201c|\\u00e2\\u20ac\\u201d)");
    private static final Pattern DATELINE_AGENCY = Pattern.compile("^,?\\s*\\([^)\\n]{2,40}\\)");
    private static final Pattern LINE_REST = Pattern.compile(
            "^[\\s,|/•·–-]*(?:(?:at\\s*)?\\d{1,2}[:.h]\\d{2}[^\\n]{0,40}|(?i:updated?|all times|last)[^\\n]{0,60}|\\([^)\\n]{1,40}\\)|)\\s*$");
    private static final Pattern LINE_BEFORE =
            Pattern.compile("^\\s*(?:[\\p{Lu}][\\p{L}\\p{N}' -]{0,50}\\s*[|•·,–-]\\s*|[\\p{Lu}][\\p{L}]+[,:]\\s*)?$");

    private final String title;
    private final String text;

    Stamps(String title, String text) {
        this.title = title == null ? "" : title;
        this.text = text;
    }

    /** The stamps, most trusted first; those of one kind as they stand in the text. */
    List<Stamp> found() {
        List<Stamp> stamps = new ArrayList<>();
        for (DateExpression expression : Passages.dates(title)) {
            if (AS_OF.matcher(title.substring(0, expression.begin())).find()) {
                add(stamps, Stamp.Kind.UPDATED, expression);
            }
        }
        int head = text.length() <= HEAD + TAIL ? text.length() : HEAD;
        String start = text.substring(0, head);
        for (DateExpression expression : Passages.dates(start)) {
            Stamp.Kind kind = kind(start, expression);
            if (kind != null) {
                add(stamps, kind, expression);
            }
        }
        String end = head == text.length() ? start : text.substring(text.length() - TAIL);
        for (DateExpression expression : Passages.dates(end)) {
            Stamp.Kind kind = closing(end, expression);
            if (kind != null) {
                add(stamps, kind, expression);
            }
        }
        stamps.sort(Comparator.comparing(Stamp::kind));
        return stamps;
    }

    private Stamp.Kind kind(String start, DateExpression expression) {
        if (!isDay(expression)) {
            return null;
        }
        String before = start.substring(0, expression.begin());
        String after = start.substring(expression.end());
        boolean named = expression.form() == Form.MONTH_DAY;
        if (!named) {
            Stamp.Kind labelled = labelled(before);
            if (labelled != null) {
                return labelled;
            }
            if (DEICTIC_BEFORE.matcher(before).find()
                    || DEICTIC_AFTER.matcher(after).find()) {
                return Stamp.Kind.DEICTIC;
            }
        }
        int line = before.lastIndexOf('\n') + 1;
        if (before.substring(0, line).split("\n+", -1).length > PARAGRAPHS) {
            return null;
        }
        String lead = before.substring(line);
        if (isDateline(lead, after, named) || (!named && isOpening(before, lead, after))) {
            return Stamp.Kind.OPENING;
        }
        return null;
    }

    private static boolean isDay(DateExpression expression) {
        Form form = expression.form();
        if (form == Form.MONTH_DAY) {
            return expression.when() instanceof When.Calendar calendar && calendar.last() == null;
        }
        return form == Form.DATE || form == Form.AMBIGUOUS;
    }

    private static Stamp.Kind labelled(String before) {
        String near = before.substring(Math.max(0, before.length() - 40));
        if (UPDATE.matcher(near).find() || AS_OF.matcher(near).find()) {
            return Stamp.Kind.UPDATED;
        }
        return LABEL.matcher(near).find() ? Stamp.Kind.LABELLED : null;
    }

    /** "BEIRUT, March 13 (Reuters) -", "GENEVA | Wed Nov 2, 2011", "New York, 21 November 2016 -". */
    private static boolean isDateline(String lead, String after, boolean named) {
        boolean place = DATELINE_PLACE.matcher(lead).matches() && !isSentenceStart(lead);
        if (named) {
            boolean rest = DATELINE_REST.matcher(after).find()
                    || DATELINE_AGENCY.matcher(after).find();
            return rest && (place || lead.isBlank());
        }
        boolean bar = lead.strip().endsWith("|") && lead.length() < 60;
        return bar
                || (place
                        && (DATELINE_REST.matcher(after).find()
                                || DATELINE_AGENCY.matcher(after).find()));
    }

    /** "On", "In", "By": a capital word that opens a sentence is no place. */
    private static boolean isSentenceStart(String lead) {
        String last = lead.strip();
        return !last.contains(",") && !last.equals(last.toUpperCase(Locale.ROOT)) && last.length() <= 5;
    }

    private boolean isOpening(String before, String lead, String after) {
        int lineEnd = after.indexOf('\n');
        String rest = lineEnd < 0 ? after : after.substring(0, lineEnd);
        boolean wrapped = isWrapped(before.substring(0, before.length() - lead.length()));
        if (!wrapped
                && LINE_REST.matcher(rest).matches()
                && LINE_BEFORE.matcher(lead).matches()) {
            return true;
        }
        boolean goesOn = isFreshStart(after);
        if (before.isBlank()) {
            return goesOn;
        }
        if (CLOCK.matcher(after).find() && !endsInSmallWord(lead)) {
            return true;
        }
        String unled = withoutTitle(before);
        boolean signed = AGENCY.matcher(before).find() || BYLINE.matcher(before).find();
        boolean led = unled.length() < before.length() && unled.length() <= 60 && !endsInSmallWord(unled);
        return goesOn && before.length() < 400 && (signed || led);
    }

    /** Whether what follows starts anew, so that the date is no part of a sentence. */
    private static boolean isFreshStart(String after) {
        for (int i = 0; i < after.length(); i++) {
            char c = after.charAt(i);
            if (c == '\n') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                return !Character.isLowerCase(c);
            }
            if (c == ',' || c == '.' || c == ':' || c == ';') {
                return false;
            }
        }
        return true;
    }

    /** Whether the line before breaks off inside a sentence, as in texts with hard line ends. */
    private static boolean isWrapped(String above) {
        int end = above.length() - 1;
        int breaks = 0;
        while (end >= 0 && Character.isWhitespace(above.charAt(end))) {
            breaks += above.charAt(end) == '\n' ? 1 : 0;
            end--;
        }
        return end >= 0
                && breaks < 2
                && Character.isLetterOrDigit(above.charAt(end))
                && end - above.lastIndexOf('\n', end) > 50;
    }

    private static boolean endsInSmallWord(String words) {
        String stripped = words.stripTrailing();
        int end = stripped.length();
        int start = end;
        while (start > 0 && Character.isLetter(stripped.charAt(start - 1))) {
            start--;
        }
        return start < end && Character.isLowerCase(stripped.charAt(start));
    }

    /** The words before a stamp without the headline that the page repeats there. */
    private String withoutTitle(String before) {
        String[] heading = title.split("\\s+", -1);
        int at = 0;
        int matched = 0;
        for (String word : heading) {
            int from = at;
            while (from < before.length() && Character.isWhitespace(before.charAt(from))) {
                from++;
            }
            if (word.isEmpty() || !before.startsWith(word, from)) {
                break;
            }
            at = from + word.length();
            matched++;
        }
        return matched >= 3 || (matched > 0 && matched == heading.length) ? before.substring(at) : before;
    }

    private static Stamp.Kind closing(String end, DateExpression expression) {
        if (expression.form() != Form.DATE && expression.form() != Form.AMBIGUOUS) {
            return null;
        }
        String before = end.substring(0, expression.begin());
        String after = end.substring(expression.end());
        Stamp.Kind labelled = labelled(before);
        if (labelled != null) {
            return labelled;
        }
        int line = before.lastIndexOf('\n') + 1;
        boolean alone = line > 0
                && !isWrapped(before.substring(0, line))
                && LINE_BEFORE.matcher(before.substring(line)).matches()
                && LINE_REST.matcher(after.strip()).matches();
        return alone ? Stamp.Kind.CLOSING : null;
    }

    private static void add(List<Stamp> stamps, Stamp.Kind kind, DateExpression expression) {
        Stamp stamp = stamp(kind, expression);
        if (stamp != null) {
            stamps.add(stamp);
        }
    }

    private static Stamp stamp(Stamp.Kind kind, DateExpression expression) {
        String words = expression.words();
        if (expression.when() instanceof When.Either either) {
            return new Stamp(kind, null, null, either.dayFirst(), either.monthFirst(), null, words);
        }
        if (!(expression.when() instanceof When.Calendar calendar) || calendar.day() == null) {
            return null;
        }
        DayOfWeek weekday = calendar.weekday();
        if (calendar.year() == null) {
            return calendar.shift() != null
                    ? null
                    : new Stamp(kind, null, MonthDay.of(calendar.month(), calendar.day()), null, null, weekday, words);
        }
        LocalDate date = LocalDate.of(calendar.year(), calendar.month(), 1).plusDays(calendar.day() - 1L);
        return date.getMonthValue() != calendar.month()
                ? null
                : new Stamp(kind, date, null, null, null, weekday, words);
    }
}
