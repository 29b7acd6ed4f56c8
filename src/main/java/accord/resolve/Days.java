package accord.resolve;

import accord.model.Interval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;

/**
 * A closed span of days; arithmetic on what articles say about time. An open end of an interval counts as the other end,
 * so that an article never says more than it does.
 *
 * @param since first day
 * @param until last day, not before the first
 */
record Days(LocalDate since, LocalDate until) {
    static final Comparator<Days> ORDER = Comparator.comparing(Days::since).thenComparing(Days::until);

    /** The days of an interval; null where it is null or says nothing. */
    static Days of(Interval interval) {
        if (interval == null || (interval.since() == null && interval.until() == null)) {
            return null;
        }
        LocalDate since = interval.since() == null ? interval.until() : interval.since();
        LocalDate until = interval.until() == null ? interval.since() : interval.until();
        return since.isAfter(until) ? new Days(until, since) : new Days(since, until);
    }

    /** One day; null for null. */
    static Days of(LocalDate day) {
        return day == null ? null : new Days(day, day);
    }

    /** The smallest span that holds both; the other where one is null. */
    static Days hull(Days one, Days other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Days(
                one.since.isBefore(other.since) ? one.since : other.since,
                one.until.isAfter(other.until) ? one.until : other.until);
    }

    static Days hull(Collection<Days> all) {
        Days hull = null;
        for (Days days : all) {
            hull = hull(hull, days);
        }
        return hull;
    }

    /** The days in both; null where there are none. */
    Days and(Days other) {
        LocalDate from = since.isAfter(other.since) ? since : other.since;
        LocalDate to = until.isBefore(other.until) ? until : other.until;
        return from.isAfter(to) ? null : new Days(from, to);
    }

    /** Whether the other lies wholly inside, or is the same. */
    boolean holds(Days other) {
        return !other.since.isBefore(since) && !other.until.isAfter(until);
    }

    /** Days between the two; 0 where they overlap. */
    long gap(Days other) {
        if (other.since.isAfter(until)) {
            return ChronoUnit.DAYS.between(until, other.since);
        }
        return since.isAfter(other.until) ? ChronoUnit.DAYS.between(other.until, since) : 0;
    }

    /** How many days it may be: 1 for a day. */
    long length() {
        return ChronoUnit.DAYS.between(since, until) + 1;
    }

    Interval interval(String text) {
        return new Interval(since, until, text);
    }
}
