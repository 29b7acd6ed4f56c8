package accord.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;

/**
 * What a date expression names, before it is known when the text was published. Resolving follows the convention of
 * news: a weekday in the past tense is the last such day up to and including publication, in the future tense the next.
 */
public interface When {

    /** The furthest that a day without a year may lie ahead of publication where no tense tells. */
    int AHEAD = 91;

    /**
     * What is known where an expression stands.
     *
     * @param published day of publication, or null
     * @param context day the text spoke of last, or null
     * @param tense tense of the clause
     */
    record Frame(LocalDate published, LocalDate context, Tense tense) {
        /** The day that a time without a year is near to. */
        LocalDate anchor() {
            return published != null ? published : context;
        }
    }

    /** The days it names, null where they cannot be told. */
    Days days(Frame frame);

    /** The unit that an expression counts in. */
    enum Unit {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        YEAR
    }

    /** What a distance is measured from. */
    enum From {
        PUBLISHED,
        CONTEXT
    }

    /**
     * A date of the calendar, of which parts may be missing.
     *
     * @param year or null
     * @param month 1 to 12, or null where only a year is named
     * @param day or null
     * @param last last day of a run of days in that month ("13-15 March"), else null
     * @param weekday as the text gives it, or null
     * @param shift years from publication's: -1 for "September last year", 0 for "this September"; null where not said
     */
    record Calendar(Integer year, Integer month, Integer day, Integer last, DayOfWeek weekday, Integer shift)
            implements When {

        @Override
        public Days days(Frame frame) {
            if (year != null) {
                return in(year);
            }
            LocalDate anchor = frame.anchor();
            if (anchor == null || month == null) {
                return null;
            }
            if (shift != null) {
                return in(anchor.getYear() + shift);
            }
            if (frame.published() == null) {
                return in(anchor.getYear());
            }
            if (weekday != null && day != null) {
                return nearestOn(anchor);
            }
            Days here = in(anchor.getYear());
            Days past = here == null || here.since().isAfter(anchor) ? in(anchor.getYear() - 1) : here;
            Days next = here == null || here.until().isBefore(anchor) ? in(anchor.getYear() + 1) : here;
            return switch (frame.tense()) {
                case PAST -> past;
                case FUTURE -> next;
                case UNKNOWN -> next != null && !next.since().isAfter(anchor.plusDays(AHEAD)) ? next : past;
            };
        }

        /** "Friday 6 July": the year nearest to publication in which the 6th is a Friday. */
        private Days nearestOn(LocalDate anchor) {
            for (int distance : new int[] {0, -1, 1, -2, -3, -4, -5, -6}) {
                Days days = in(anchor.getYear() + distance);
                if (days != null && days.since().getDayOfWeek() == weekday) {
                    return days;
                }
            }
            return null;
        }

        private Days in(int someYear) {
            if (month == null) {
                return Days.year(someYear);
            }
            YearMonth whole = YearMonth.of(someYear, month);
            if (day == null) {
                return Days.month(whole);
            }
            int to = last == null ? day : last;
            if (!whole.isValidDay(day) || !whole.isValidDay(to) || to < day) {
                return null;
            }
            return new Days(whole.atDay(day), whole.atDay(to));
        }
    }

    /**
     * The month of that name before or after publication's: "last May", "next March".
     *
     * @param month 1 to 12
     * @param ahead true for the next
     */
    record TurnedMonth(int month, boolean ahead) implements When {
        @Override
        public Days days(Frame frame) {
            if (frame.published() == null) {
                return null;
            }
            YearMonth here = YearMonth.from(frame.published());
            int distance = month - here.getMonthValue();
            if (ahead) {
                return Days.month(here.plusMonths(distance <= 0 ? distance + 12 : distance));
            }
            return Days.month(here.plusMonths(distance >= 0 ? distance - 12 : distance));
        }
    }

    /**
     * A day of a month named from publication: "the sixth of this month".
     *
     * @param day day of the month
     * @param months months from publication's: 0 this, -1 last, 1 next
     */
    record DayOfMonth(int day, int months) implements When {
        @Override
        public Days days(Frame frame) {
            if (frame.published() == null) {
                return null;
            }
            YearMonth month = YearMonth.from(frame.published()).plusMonths(months);
            return month.isValidDay(day) ? Days.day(month.atDay(day)) : null;
        }
    }

    /**
     * A day of the week.
     *
     * @param weekday the day
     * @param turn -1 "last Friday", 1 "next Friday", 0 "this Friday", null bare
     * @param weeks weeks from publication's where the text says so ("Friday last week" -1), else null
     * @param from CONTEXT for "the following Friday"
     */
    record Weekday(DayOfWeek weekday, Integer turn, Integer weeks, From from) implements When {
        @Override
        public Days days(Frame frame) {
            LocalDate anchor = from == From.CONTEXT ? frame.context() : frame.published();
            if (anchor == null) {
                return null;
            }
            if (weeks != null) {
                return inWeek(anchor.plusWeeks(weeks));
            }
            if (turn == null) {
                return Days.day(anchor.with(
                        frame.tense() == Tense.FUTURE
                                ? TemporalAdjusters.nextOrSame(weekday)
                                : TemporalAdjusters.previousOrSame(weekday)));
            }
            return switch (turn) {
                case -1 -> Days.day(anchor.with(TemporalAdjusters.previous(weekday)));
                case 1 -> Days.day(anchor.with(TemporalAdjusters.next(weekday)));
                default -> inWeek(anchor);
            };
        }

        private Days inWeek(LocalDate day) {
            return Days.day(Days.week(day).since().with(TemporalAdjusters.nextOrSame(weekday)));
        }
    }

    /**
     * A whole unit of the calendar counted from an anchor: "last week", "this month", "the following year",
     * "yesterday", "two days later". Never finer than the unit: "four months ago" is a whole month.
     *
     * @param unit the unit
     * @param count units from the anchor, negative back
     * @param from what it is counted from
     */
    record Distance(Unit unit, int count, From from) implements When {
        @Override
        public Days days(Frame frame) {
            LocalDate anchor = from == From.CONTEXT ? frame.context() : frame.published();
            if (anchor == null) {
                return null;
            }
            return switch (unit) {
                case HOUR -> hours(anchor);
                case DAY -> Days.day(anchor.plusDays(count));
                case WEEK -> Days.week(anchor.plusWeeks(count));
                case MONTH -> Days.month(YearMonth.from(anchor).plusMonths(count));
                case YEAR -> Days.year(anchor.getYear() + count);
            };
        }

        private Days hours(LocalDate anchor) {
            LocalDate far = count < 0 ? anchor.plusDays(-((-count + 23) / 24)) : anchor.plusDays((count + 23) / 24);
            LocalDate near = anchor.plusDays(count / 24);
            return count < 0 ? new Days(far, near) : new Days(near, far);
        }
    }

    /**
     * Some weeks back or on, where the day itself is not told: "a week ago" is half a week about that day.
     *
     * @param weeks weeks from the anchor, negative back
     * @param from what it is counted from
     */
    record About(int weeks, From from) implements When {
        @Override
        public Days days(Frame frame) {
            LocalDate anchor = from == From.CONTEXT ? frame.context() : frame.published();
            if (anchor == null) {
                return null;
            }
            LocalDate day = anchor.plusWeeks(weeks);
            return new Days(day.minusDays(3), day.plusDays(3));
        }
    }

    /**
     * The last days up to publication: "in the past five days", "last night".
     *
     * @param unit DAY, WEEK, MONTH or YEAR
     * @param count how many
     */
    record Past(Unit unit, int count) implements When {
        @Override
        public Days days(Frame frame) {
            LocalDate day = frame.published();
            if (day == null) {
                return null;
            }
            LocalDate since = switch (unit) {
                case HOUR -> day.minusDays((count + 23) / 24);
                case DAY -> day.minusDays(count);
                case WEEK -> day.minusWeeks(count);
                case MONTH -> day.minusMonths(count);
                case YEAR -> day.minusYears(count);
            };
            return new Days(since, day);
        }
    }

    /**
     * Numbers that name one of two days; the weekday beside them may tell which.
     *
     * @param dayFirst the day if the day stands first
     * @param monthFirst the day if the month stands first
     */
    record Either(LocalDate dayFirst, LocalDate monthFirst) implements When {
        @Override
        public Days days(Frame frame) {
            return null;
        }
    }

    /**
     * How long something lasts, or a distance too vague for days ("several weeks ago").
     *
     * @param unit the unit
     * @param count how many, 0 where vague
     */
    record Length(Unit unit, int count) implements When {
        @Override
        public Days days(Frame frame) {
            return null;
        }
    }
}
