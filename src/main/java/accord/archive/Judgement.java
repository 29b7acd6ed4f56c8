package accord.archive;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Weighs the evidence on one article's date. */
final class Judgement {
    /** Earlier than this, or exactly the first day of 1970, is a computer's zero. */
    private static final LocalDate FIRST = LocalDate.of(1800, 1, 1);

    private static final LocalDate ZERO = LocalDate.EPOCH;

    /** Furthest that a dateline without a year may lie from the date that lends it the year. */
    private static final long LENT = 120;

    /** A revision so soon after metadata's date is one of the same article. */
    private static final long REVISED = 31;

    private final Dating.Evidence evidence;
    private final Set<String> notes = new LinkedHashSet<>();
    private final LocalDate crawled;
    private LocalDate metadata;
    private LocalDate page;
    private AddressDate url;
    private AddressDate file;
    private String ambiguous;

    Judgement(Dating.Evidence evidence) {
        this.evidence = evidence;
        this.crawled = PrintedDate.of(evidence.crawled(), null).date();
    }

    Dating.Result result() {
        metadata = stated(evidence.metadata(), evidence.pattern(), "metadata");
        page = stated(evidence.page(), null, "the page");
        url = AddressDate.ofUrl(evidence.url());
        file = AddressDate.ofFile(crawled == null ? evidence.file() : null);
        LocalDate address = sound(url.date(), "the URL") ? url.date() : null;
        LocalDate name = sound(file.date(), "the file's name") ? file.date() : null;

        LocalDate stamp = stamp(address, name);
        LocalDate published = stamp;
        String basis = stamp == null ? "none" : "text";
        if (published == null && metadata != null) {
            published = metadata;
            basis = "metadata";
        }
        if (published == null && page != null) {
            published = page;
            basis = "page";
        }
        if (published == null && address != null) {
            published = address;
            basis = "url";
        }
        if (published == null) {
            LocalDate caption = Caption.date(evidence.text());
            if (caption != null && sound(caption, "the caption")) {
                published = caption;
                basis = "text";
            }
        }
        if (published == null && name != null) {
            published = name;
            basis = "file";
        }
        if (published != null) {
            conflict(published, metadata, "metadata say ");
            conflict(published, page, "the page says ");
            conflict(published, address, "the URL says ");
            conflict(published, name, "the file's name says ");
        } else if (ambiguous != null) {
            notes.add(Dating.AMBIGUOUS + " " + ambiguous);
        }
        return new Dating.Result(published, basis, List.copyOf(notes));
    }

    private LocalDate stated(List<String> values, String pattern, String by) {
        for (String value : values) {
            PrintedDate printed = PrintedDate.of(value, pattern);
            if (printed.date() != null && sound(printed.date(), by)) {
                return printed.date();
            }
            if (printed.ambiguous() && ambiguous == null) {
                ambiguous = value.strip();
            }
        }
        return null;
    }

    /** Whether a date can be one of publication; else a note says why not. */
    private boolean sound(LocalDate date, String by) {
        if (date == null) {
            return false;
        }
        if (crawled != null && date.isAfter(crawled.plusDays(1))) {
            notes.add("date refused: " + date + " of " + by + " lies after the crawl of " + crawled);
            return false;
        }
        if (date.isBefore(FIRST) || date.equals(ZERO)) {
            notes.add("date refused: " + date + " of " + by + " is a computer's zero");
            return false;
        }
        return true;
    }

    /** The day of the most trusted stamp that can be read, or null. */
    private LocalDate stamp(LocalDate address, LocalDate name) {
        for (Stamp stamp : new Stamps(evidence.title(), evidence.text()).found()) {
            LocalDate date = stamp.isFull()
                    ? stamp.date()
                    : stamp.monthDay() != null ? withYear(stamp, address, name) : oneOf(stamp, address, name);
            if (date == null) {
                continue;
            }
            if (!sound(date, "the text")) {
                continue;
            }
            if (stamp.kind() == Stamp.Kind.UPDATED && isRevision(date)) {
                notes.add("date: the text was updated on " + date);
                continue;
            }
            return date;
        }
        return null;
    }

    /** Whether metadata date the article shortly before the day of its update, and the story's weekday does not fit the update better. */
    private boolean isRevision(LocalDate update) {
        if (metadata == null || !metadata.isBefore(update)) {
            return false;
        }
        Weekdays weekdays = new Weekdays(evidence.text());
        return ChronoUnit.DAYS.between(metadata, update) <= REVISED && weekdays.fit(metadata) >= weekdays.fit(update);
    }

    /** A dateline without a year takes the year that puts it nearest to the best other date; else the URL's year. */
    private LocalDate withYear(Stamp stamp, LocalDate address, LocalDate name) {
        LocalDate near = metadata != null ? metadata : page != null ? page : address != null ? address : name;
        if (near != null) {
            LocalDate best = null;
            for (int year = near.getYear() - 1; year <= near.getYear() + 1; year++) {
                LocalDate date = day(stamp.monthDay(), year);
                boolean nearer = date != null
                        && (best == null
                                || Math.abs(ChronoUnit.DAYS.between(near, date))
                                        < Math.abs(ChronoUnit.DAYS.between(near, best)));
                best = nearer ? date : best;
            }
            if (best != null && Math.abs(ChronoUnit.DAYS.between(near, best)) <= LENT) {
                return best;
            }
            notes.add("date: the dateline \"" + stamp.words() + "\" is far from " + near);
            return null;
        }
        AddressDate partial = url.month() != null || url.year() != null ? url : file;
        Integer year = partial.month() != null ? Integer.valueOf(partial.month().getYear()) : partial.year();
        LocalDate date = year == null ? null : day(stamp.monthDay(), year);
        if (date == null) {
            notes.add("date: the dateline \"" + stamp.words() + "\" names no year");
        }
        return date;
    }

    private static LocalDate day(MonthDay monthDay, int year) {
        try {
            return LocalDate.of(year, monthDay.getMonthValue(), monthDay.getDayOfMonth());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Of two readings the one that another date or the story's weekdays bear out. */
    private LocalDate oneOf(Stamp stamp, LocalDate address, LocalDate name) {
        for (LocalDate other : new LocalDate[] {metadata, page, address, name}) {
            if (stamp.dayFirst().equals(other) || stamp.monthFirst().equals(other)) {
                return other;
            }
        }
        Weekdays weekdays = new Weekdays(evidence.text());
        int dayFirst = weekdays.fit(stamp.dayFirst());
        int monthFirst = weekdays.fit(stamp.monthFirst());
        if (dayFirst != monthFirst) {
            return dayFirst > monthFirst ? stamp.dayFirst() : stamp.monthFirst();
        }
        if (ambiguous == null) {
            ambiguous = stamp.words();
        }
        return null;
    }

    private void conflict(LocalDate published, LocalDate other, String says) {
        if (other != null && !other.equals(published)) {
            notes.add("date: " + says + other + ", taken is " + published);
        }
    }
}
