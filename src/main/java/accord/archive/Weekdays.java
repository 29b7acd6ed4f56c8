package accord.archive;

import accord.text.DateExpression;
import accord.text.DateExpressions;
import accord.text.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The bare weekdays that a text names, in order. News names the day of the event, which is the day of publication or
 * just before it, so they bear a date out or speak against it.
 */
final class Weekdays {
    private static final int READ = 3000;

    private final List<DayOfWeek> named = new ArrayList<>();

    /** The weekdays of a stretch of text. */
    Weekdays(String text) {
        String start = text.length() > READ ? text.substring(0, READ) : text;
        for (DateExpression expression : DateExpressions.in(start)) {
            boolean bare = expression.when() instanceof When.Weekday weekday
                    && weekday.turn() == null
                    && weekday.weeks() == null;
            if (bare) {
                named.add(((When.Weekday) expression.when()).weekday());
            }
        }
    }

    boolean isEmpty() {
        return named.isEmpty();
    }

    /** The weekday named first, or null. */
    DayOfWeek lead() {
        return named.isEmpty() ? null : named.get(0);
    }

    boolean names(LocalDate date) {
        return named.contains(date.getDayOfWeek());
    }

    /** How well the weekday named first fits a day of publication: 2 the same, 1 the day before, 0 neither or none. */
    int fit(LocalDate published) {
        DayOfWeek lead = lead();
        if (lead == published.getDayOfWeek()) {
            return 2;
        }
        return lead == published.minusDays(1).getDayOfWeek() ? 1 : 0;
    }
}
