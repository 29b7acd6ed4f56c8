package accord.text;

import accord.text.DateExpression.Form;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the date and duration expressions of an English text: a rule tagger over small tables (calendar.tsv). The
 * manners are those of TimeML's TIMEX3 (Pustejovsky and others 2003) as far as news on local deals uses them; feasts
 * that move with the moon are left alone.
 */
public final class DateExpressions {
    private static final List<DatePattern> PATTERNS = List.of(
            new NumericDates(), new NamedDates(), new WeekdayNames(), new RelativeTimes(), new YearsAndSeasons());

    private DateExpressions() {}

    /** The expressions in order of the text, none over another; the longest wins where several start at one word. */
    public static List<DateExpression> in(String text) {
        Lexemes x = new Lexemes(text);
        List<DateExpression> expressions = new ArrayList<>();
        int last = -1;
        Edge lastEdge = Edge.AT;
        int i = 0;
        while (i < x.size()) {
            DatePattern.Found best = longest(x, i);
            if (best == null) {
                i++;
                continue;
            }
            Edge edge = edge(x, i, last, lastEdge, best);
            int begin = x.at(i).begin();
            int end = x.at(best.end() - 1).end();
            expressions.add(new DateExpression(begin, end, text.substring(begin, end), best.form(), edge, best.when()));
            i = best.end();
            last = i;
            lastEdge = edge;
        }
        return expressions;
    }

    private static DatePattern.Found longest(Lexemes x, int i) {
        DatePattern.Found best = null;
        if (!x.mayStart(i)) {
            return null;
        }
        for (DatePattern pattern : PATTERNS) {
            DatePattern.Found found = pattern.at(x, i);
            if (found != null && (best == null || found.end() > best.end())) {
                best = found;
            }
        }
        return best;
    }

    /** The edge by the preposition before the expression; "to" and "and" count only behind an expression with FROM. */
    private static Edge edge(Lexemes x, int i, int last, Edge lastEdge, DatePattern.Found best) {
        Form form = best.form();
        boolean run = best.when() instanceof When.Calendar calendar && calendar.last() != null;
        if (form == Form.DURATION || run) {
            return Edge.AT;
        }
        int at = i - 1;
        boolean joined = at - last <= 1 && last > 0 && lastEdge == Edge.FROM;
        while (i - at < 6
                && (x.is(at, "the", "on", "in", "late", "early", "at", "of", "around", "about", "mid")
                        || x.isPart(at)
                        || (x.at(at).isMark('-') && !joined))) {
            at--;
        }
        joined |= last > 0 && at == last && lastEdge == Edge.FROM;
        Edge edge = x.edge(at);
        if (edge == null) {
            return joined
                            && (x.is(at, "and")
                                    || x.at(at).isMark('-')
                                    || x.at(at).isMark('–'))
                    ? Edge.UNTIL
                    : Edge.AT;
        }
        if (x.is(at, "to", "through", "thru")) {
            return joined ? Edge.UNTIL : Edge.AT;
        }
        if ((edge == Edge.BEFORE || edge == Edge.AFTER) && x.isPart(at + 1)) {
            return Edge.AT;
        }
        if (x.is(at, "beginning", "starting") && at != i - 1 && x.is(at - 1, "the")) {
            return Edge.AT;
        }
        if (x.is(at, "from") && !x.is(i - 1, "from", "the", "on", "late", "early")) {
            return Edge.AT;
        }
        return edge;
    }
}
