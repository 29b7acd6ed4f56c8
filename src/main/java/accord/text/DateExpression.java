package accord.text;

import accord.model.Interval;
import java.time.LocalDate;

/**
 * The words of a text that name a time, and what they name.
 *
 * @param begin first char (UTF-16) in the text, prepositions left out
 * @param end char after the last
 * @param words the words as they stand in the text
 * @param form what manner of expression it is
 * @param edge which side of the named time the text speaks of, by the preposition before it
 * @param when what it names; resolves to days
 */
public record DateExpression(int begin, int end, String words, Form form, Edge edge, When when) {

    /** The manners of naming a time. */
    public enum Form {
        /** Day, month and year: "March 13, 2018", "13.3.2018", "Tuesday 13 March 2018". */
        DATE,
        /** Day and month: "March 13", "Friday 6 July". */
        MONTH_DAY,
        /** Month and year: "September 2017", "September last year". */
        MONTH_YEAR,
        /** A month alone: "in September". */
        MONTH,
        /** A year: "in 2016", "last year". */
        YEAR,
        /** A season: "last winter". */
        SEASON,
        /** A day of the week: "Tuesday", "last Friday", "Monday night". */
        WEEKDAY,
        /** A day relative to publication: "yesterday", "overnight", "two days ago". */
        DAY,
        /** A week or more relative to publication: "last week", "four months ago". */
        SPAN,
        /** Relative to another time in the text: "two days later", "the same day". */
        ANAPHOR,
        /** How long, not when: "for five days", "48-hour". */
        DURATION,
        /** Numbers that could be read two ways: "03/04/2018". */
        AMBIGUOUS
    }

    /**
     * The days that it names, as precise as the text.
     *
     * @param published day of publication, or null where unknown
     * @param context day that the text spoke of last, for expressions relative to it; null where there is none
     * @return null where it cannot be told: nothing is guessed
     */
    public Interval resolve(LocalDate published, LocalDate context) {
        return resolve(published, context, Tense.UNKNOWN);
    }

    /** As {@link #resolve(LocalDate, LocalDate)}, with the tense of its clause. */
    public Interval resolve(LocalDate published, LocalDate context, Tense tense) {
        Days days = when.days(new When.Frame(published, context, tense));
        return days == null ? null : new Interval(days.since(), days.until(), words);
    }

    /** The same expression where its text stands further on in a longer one. */
    public DateExpression shifted(int chars) {
        return new DateExpression(begin + chars, end + chars, words, form, edge, when);
    }

    /** Whether it names one day with its year, so that nothing else is needed to know the day. */
    public boolean isFullDate() {
        return form == Form.DATE;
    }
}
