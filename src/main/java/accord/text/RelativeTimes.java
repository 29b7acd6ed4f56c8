package accord.text;

import accord.text.DateExpression.Form;
import accord.text.When.About;
import accord.text.When.Distance;
import accord.text.When.From;
import accord.text.When.Length;
import accord.text.When.Past;
import accord.text.When.Unit;

/** Times told from publication or from another time: "yesterday", "last week", "two days ago", "a week later", "the same day". */
final class RelativeTimes implements DatePattern {

    @Override
    public Found at(Lexemes x, int i) {
        Found found = word(x, i);
        found = found == null ? turn(x, i) : found;
        return found == null ? counted(x, i) : found;
    }

    /** "yesterday", "this morning", "overnight", "that day". */
    private static Found word(Lexemes x, int i) {
        return switch (x.low(i)) {
            case "yesterday" -> day(x.isPart(i + 1) ? i + 2 : i + 1, -1);
            case "today", "tonight" -> day(i + 1, 0);
            case "tomorrow" -> day(x.isPart(i + 1) ? i + 2 : i + 1, 1);
            case "overnight" -> new Found(i + 1, Form.DAY, new Past(Unit.DAY, 1));
            case "that" ->
                x.is(i + 1, "day") || x.is(i + 1, "evening", "night", "morning", "afternoon")
                        ? anaphor(i + 2, Unit.DAY, 0)
                        : null;
            case "day" ->
                x.is(i + 1, "before", "after") && x.is(i + 2, "yesterday", "tomorrow")
                        ? day(i + 3, x.is(i + 1, "before") ? -2 : 2)
                        : null;
            case "weekend" -> new Found(i + 1, Form.SPAN, new Weekend(0));
            case "earlier", "later" ->
                x.is(i + 1, "today", "tonight")
                        ? day(i + 2, 0)
                        : x.is(i + 1, "in") && x.is(i + 2, "the") && x.is(i + 3, "day")
                                ? anaphor(i + 4, Unit.DAY, 0)
                                : null;
            default -> null;
        };
    }

    /** "last week", "this month", "the following year", "the same day", "the past two days". */
    private static Found turn(Lexemes x, int i) {
        int count = switch (x.low(i)) {
            case "last", "past", "previous", "preceding" -> -1;
            case "this", "same" -> 0;
            case "next", "coming", "following" -> 1;
            default -> Integer.MIN_VALUE;
        };
        if (count == Integer.MIN_VALUE) {
            return null;
        }
        boolean definite = x.is(i - 1, "the");
        if (x.isPart(i + 1) && x.is(i, "last", "this", "same", "next", "following", "previous")) {
            return partOfDay(x, i, count, definite);
        }
        if (x.is(i, "last", "past", "previous") && x.count(i + 1) != null && x.unit(i + 2) != null) {
            CalendarWords.Counted unit = x.unit(i + 2);
            int times = x.count(i + 1) * unit.count();
            return x.is(i - 1, "the", "these", "in", "over", "for", "during", "within")
                    ? new Found(i + 3, Form.SPAN, new Past(unit.unit(), times))
                    : new Found(i + 3, Form.DURATION, new Length(unit.unit(), times));
        }
        if (x.is(i + 1, "weekend") && !x.is(i, "same")) {
            return new Found(i + 2, Form.SPAN, new Weekend(x.is(i, "past", "this") ? 0 : count));
        }
        CalendarWords.Counted unit = x.unit(i + 1);
        if (unit == null
                || unit.count() != 1
                || unit.unit() == Unit.HOUR
                || x.low(i + 1).endsWith("s")) {
            return null;
        }
        boolean anaphor = x.is(i, "same", "previous", "preceding", "following") || (definite && x.is(i, "next"));
        if (unit.unit() == Unit.DAY) {
            return anaphor ? anaphor(i + 2, Unit.DAY, count) : null;
        }
        if (x.is(i, "past") || (definite && x.is(i, "last"))) {
            return new Found(i + 2, Form.SPAN, new Past(unit.unit(), 1));
        }
        if (anaphor) {
            return anaphor(i + 2, unit.unit(), count);
        }
        Form form = unit.unit() == Unit.YEAR ? Form.YEAR : Form.SPAN;
        return new Found(i + 2, form, new Distance(unit.unit(), count, From.PUBLISHED));
    }

    private static Found partOfDay(Lexemes x, int i, int count, boolean definite) {
        if (x.is(i, "last")) {
            return definite ? null : day(i + 2, -1);
        }
        return x.is(i, "this") ? day(i + 2, 0) : anaphor(i + 2, Unit.DAY, count);
    }

    /** "two days ago", "a week later", "the day before", "for five days", "48-hour". */
    private static Found counted(Lexemes x, int i) {
        boolean vague = x.isVague(i);
        Integer count = vague ? Integer.valueOf(0) : x.count(i);
        int at = i + 1;
        if (count != null && x.is(i, "a") && x.isVague(at)) {
            vague = true;
            count = 0;
            at++;
        }
        if (vague && x.is(at, "of")) {
            at++;
        }
        if (count == null) {
            return bare(x, i);
        }
        boolean hyphen = x.at(at).isMark('-') && x.touches(at - 1);
        CalendarWords.Counted unit = x.unit(hyphen ? at + 1 : at);
        if (unit == null || (hyphen && x.at(i).form().equals("a"))) {
            return null;
        }
        int end = (hyphen ? at + 1 : at) + 1;
        if (x.is(end, "or") && x.is(end + 1, "so")) {
            end += 2;
        }
        int times = count * unit.count();
        if (hyphen) {
            return new Found(end, Form.DURATION, new Length(unit.unit(), times));
        }
        if (x.is(i - 1, "half")) {
            return null;
        }
        int sign = x.is(i - 1, "than")
                ? 0
                : x.is(end, "ago", "earlier", "before", "prior", "previously")
                        ? -1
                        : x.is(end, "later", "after", "hence")
                                ? 1
                                : x.is(end, "since") && !x.is(i - 1, "the", "in", "for") ? -1 : 0;
        if (sign == 0) {
            boolean asked = x.is(
                    i - 1, "for", "lasting", "lasted", "within", "in", "another", "than", "nearly", "almost", "about",
                    "of");
            return asked && !(count == 1 && unit.unit() == Unit.DAY && x.is(i, "a", "an"))
                    ? new Found(end, Form.DURATION, new Length(unit.unit(), times))
                    : null;
        }
        From from = x.is(end, "ago", "since") ? From.PUBLISHED : From.CONTEXT;
        if (vague) {
            return new Found(end + 1, Form.DURATION, new Length(unit.unit(), 0));
        }
        When when = unit.unit() == Unit.WEEK
                ? new About(sign * times, from)
                : new Distance(unit.unit(), sign * times, from);
        Form form = from == From.CONTEXT
                ? Form.ANAPHOR
                : unit.unit() == Unit.DAY ? Form.DAY : unit.unit() == Unit.YEAR ? Form.YEAR : Form.SPAN;
        return new Found(end + 1, form, when);
    }

    /** "hours later", "days ago", "the day before", "the day after". */
    private static Found bare(Lexemes x, int i) {
        CalendarWords.Counted unit = x.unit(i);
        if (unit == null) {
            return null;
        }
        if (x.is(i + 1, "ago", "earlier", "later") && x.low(i).endsWith("s")) {
            if (unit.unit() == Unit.HOUR) {
                From from = x.is(i + 1, "ago") ? From.PUBLISHED : From.CONTEXT;
                return new Found(i + 2, Form.ANAPHOR, new Distance(Unit.HOUR, x.is(i + 1, "later") ? 1 : -1, from));
            }
            return new Found(i + 2, Form.DURATION, new Length(unit.unit(), 0));
        }
        if (unit.unit() == Unit.DAY && x.is(i - 1, "the") && x.is(i + 1, "before", "after")) {
            return anaphor(i + 2, Unit.DAY, x.is(i + 1, "before") ? -1 : 1);
        }
        return null;
    }

    private static Found day(int end, int days) {
        return new Found(end, Form.DAY, new Distance(Unit.DAY, days, From.PUBLISHED));
    }

    private static Found anaphor(int end, Unit unit, int count) {
        return new Found(end, Form.ANAPHOR, new Distance(unit, count, From.CONTEXT));
    }
}
