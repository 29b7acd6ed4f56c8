package accord.text;

import accord.text.DateExpression.Form;
import accord.text.When.Calendar;
import java.util.Set;

/** "in 2016", "the 2014 truce", "last winter", "in the spring of 2014". Bare numbers and seasons need a word that asks for a time. */
final class YearsAndSeasons implements DatePattern {
    /** Words behind which four digits are a year. */
    private static final Set<String> ASKING = Set.of(
            "in",
            "since",
            "until",
            "till",
            "during",
            "early",
            "late",
            "mid",
            "before",
            "after",
            "throughout",
            "through",
            "year");

    /** Words behind which they are one if it is recent and nothing is counted. */
    private static final Set<String> WEAK = Set.of("of", "from", "between", "by", "around", "to", "and");

    @Override
    public Found at(Lexemes x, int i) {
        Found season = season(x, i);
        return season == null ? year(x, i) : season;
    }

    private static Found season(Lexemes x, int i) {
        int at = i;
        Integer turn = null;
        if (x.is(i, "last", "this", "next")) {
            turn = x.is(i, "last") ? -1 : x.is(i, "this") ? 0 : 1;
            at++;
        }
        Integer first = x.season(at);
        if (first == null) {
            return null;
        }
        int yearAt = x.is(at + 1, "of") ? at + 2 : at + 1;
        Integer year = x.year(yearAt);
        if (year != null) {
            return new Found(yearAt + 1, Form.SEASON, new Season(first, year, null));
        }
        if (x.is(at, "fall", "spring") && turn == null) {
            return null;
        }
        boolean asked = turn != null
                || x.is(i - 1, "in", "since", "by", "until", "during")
                || (x.is(i - 1, "the") && x.is(i - 2, "in", "since", "by", "until", "during", "over"));
        return asked ? new Found(at + 1, Form.SEASON, new Season(first, null, turn)) : null;
    }

    private static Found year(Lexemes x, int i) {
        Integer year = x.year(i);
        if (year == null
                || NamedDates.isCounted(x, i + 1)
                || (x.touches(i) && x.at(i + 1).isMark('-'))
                || (x.touches(i - 1) && x.at(i - 1).isMark('.'))
                || isInNumber(x, i)) {
            return null;
        }
        boolean inBrackets = x.at(i - 1).isMark('(')
                && (x.at(i + 1).isMark(')') || x.at(i + 1).isMark('-'));
        boolean mid = x.at(i - 1).isMark('-') && x.is(i - 2, "mid");
        boolean recent = year >= 1980 && year <= 2050;
        boolean plural = isPlainWord(x, i + 1)
                && x.low(i + 1).endsWith("s")
                && x.low(i + 1).length() > 3;
        boolean asked = x.isIn(i - 1, ASKING) || (x.isIn(i - 1, WEAK) && recent && !plural);
        boolean named = x.is(i - 1, "the", "a", "its", "their", "that")
                && recent
                && isPlainWord(x, i + 1)
                && !x.low(i + 1).endsWith("s")
                && !x.is(i + 1, "people", "men", "women", "children", "strong");
        boolean found = asked || mid || inBrackets || named;
        return found ? new Found(i + 1, Form.YEAR, new Calendar(year, null, null, null, null, null)) : null;
    }

    private static boolean isPlainWord(Lexemes x, int i) {
        return x.at(i).isWord() && !x.at(i).isCapital();
    }

    /** "1,2016" and "2016,500" are parts of a longer number. */
    private static boolean isInNumber(Lexemes x, int i) {
        boolean after = x.touches(i)
                && x.at(i + 1).isMark(',')
                && x.touches(i + 1)
                && x.at(i + 2).isDigits();
        boolean before =
                x.touches(i - 1) && x.at(i - 1).isMark(',') && x.at(i - 2).isDigits();
        return after || before;
    }
}
