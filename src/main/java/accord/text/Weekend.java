package accord.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * The weekend about publication.
 *
 * @param weeks -1 last, 0 the one just gone or going on, 1 next
 */
record Weekend(int weeks) implements When {
    @Override
    public Days days(Frame frame) {
        if (frame.published() == null) {
            return null;
        }
        LocalDate start = weeks > 0 || frame.tense() == Tense.FUTURE
                ? frame.published().with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                : frame.published().with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return new Days(start, start.plusDays(1));
    }
}
