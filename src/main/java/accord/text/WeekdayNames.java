package accord.text;

import accord.text.DateExpression.Form;
import accord.text.When.From;
import accord.text.When.Weekday;
import java.time.DayOfWeek;

/** Days of the week: "Tuesday", "last Friday", "Monday evening", "Friday last week", "the following Sunday". */
final class WeekdayNames implements DatePattern {

    @Override
    public Found at(Lexemes x, int i) {
        int at = i;
        Integer turn = null;
        From from = From.PUBLISHED;
        if (x.is(i, "last", "past")) {
            turn = -1;
            at++;
        } else if (x.is(i, "next", "coming")) {
            turn = 1;
            at++;
        } else if (x.is(i, "this")) {
            turn = 0;
            at++;
        } else if (x.is(i, "following", "previous", "preceding")) {
            turn = x.is(i, "following") ? 1 : -1;
            from = From.CONTEXT;
            at++;
        }
        DayOfWeek weekday = x.weekday(at);
        if (weekday == null || x.low(at).length() < 4) {
            return null;
        }
        int end = at + 1;
        if (x.isPart(end)) {
            end++;
        }
        Integer weeks = null;
        if (turn == null && x.is(end, "last", "this", "next") && x.is(end + 1, "week")) {
            weeks = x.is(end, "last") ? -1 : x.is(end, "this") ? 0 : 1;
            end += 2;
        } else if (turn == null && x.is(end, "of") && x.is(end + 1, "last", "this", "next") && x.is(end + 2, "week")) {
            weeks = x.is(end + 1, "last") ? -1 : x.is(end + 1, "this") ? 0 : 1;
            end += 3;
        }
        return new Found(end, Form.WEEKDAY, new Weekday(weekday, turn, weeks, from));
    }
}
