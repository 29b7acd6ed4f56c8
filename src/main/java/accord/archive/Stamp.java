package accord.archive;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A publication stamp or dateline found in a text.
 *
 * @param kind where it stands; the order of the kinds is the order of trust
 * @param date the day, or null where the year is missing or the numbers can be read two ways
 * @param monthDay day and month of a dateline without a year, else null
 * @param dayFirst reading of two-way numbers with the day first, else null
 * @param monthFirst reading of two-way numbers with the month first, else null
 * @param weekday the weekday printed beside it, or null
 * @param words as printed
 */
record Stamp(
        Kind kind,
        LocalDate date,
        MonthDay monthDay,
        LocalDate dayFirst,
        LocalDate monthFirst,
        DayOfWeek weekday,
        String words) {

    /** Where a stamp stands. */
    enum Kind {
        /** Behind a label of publication: "Published: …". */
        LABELLED,
        /** At the opening of the text or of a paragraph, alone or as a dateline. */
        OPENING,
        /** Beside a word for the day of writing: "this evening, Thursday the 24th of September 2015". */
        DEICTIC,
        /** Behind a label of revision: "Last updated at …", "(as of …)". */
        UPDATED,
        /** On a line of its own at the end. */
        CLOSING
    }

    boolean isFull() {
        return date != null;
    }
}
