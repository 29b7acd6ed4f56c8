package accord.extract;

import accord.model.Interval;
import accord.text.DateExpression;
import accord.text.DateExpression.Form;
import accord.text.DateExpressions;
import accord.text.Edge;
import accord.text.Furniture;
import accord.text.Sentence;
import accord.text.Tense;
import accord.text.Tenses;
import accord.text.Token;
import accord.text.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The times that an article names, in order, resolved against its day of publication and against each other: the tense
 * of the verb decides which Thursday it is, and "two days later" counts from the day named last.
 */
final class Timeline {
    private static final Set<String> AHEAD = Set.of(
            "agree",
            "due",
            "expect",
            "plan",
            "schedule",
            "set",
            "prepare",
            "want",
            "hope",
            "promise",
            "wait",
            "aim",
            "slate");

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern SINCE = Pattern.compile("\\b[Ss]ince(?: \\w+){0,3} ?$");

    /** Forms that name their year. */
    private static final Set<Form> DATED = Set.of(Form.DATE, Form.MONTH_YEAR, Form.YEAR);

    private Timeline() {}

    static List<Timed> of(Scene scene) {
        String text = scene.article.text();
        LocalDate published = scene.article.published();
        LocalDate year = published == null ? year(scene.article.title(), text) : null;
        LocalDate context = null;
        List<Timed> times = new ArrayList<>();
        List<Sentence> sentences = scene.reading.sentences();
        List<Furniture.Span> furniture = scene.reading.furniture();
        int at = 0;
        for (DateExpression expression : DateExpressions.in(text)) {
            while (at < sentences.size() && sentences.get(at).end() <= expression.begin()) {
                at++;
            }
            if (at == sentences.size() || sentences.get(at).begin() > expression.begin()) {
                continue;
            }
            Sentence sentence = sentences.get(at);
            Token head = head(sentence, expression);
            if (head == null || sentence.furniture() || Furniture.holds(furniture, expression.begin())) {
                continue;
            }
            if (published != null && isStamp(text, expression)) {
                continue;
            }
            boolean anaphor = expression.form() == Form.ANAPHOR;
            DateExpression meant = anaphor ? turned(sentence, head, expression) : expression;
            Interval interval = meant.resolve(
                    published, anaphor || published != null ? context : year, tense(sentence, head, text, expression));
            if (published == null && interval != null && DATED.contains(expression.form())) {
                // a chronicle gives a year once and goes on from there
                year = interval.since();
            }
            times.add(new Timed(at, head.index(), expression, interval));
            if (interval != null && interval.since().equals(interval.until())) {
                context = interval.since();
            }
        }
        return times;
    }

    /** The last year that the title gives, else that of the first full date: it is the year of the dates that name none. */
    private static LocalDate year(String title, String text) {
        LocalDate last = null;
        String heading = text.length() > 4 && text.charAt(4) == ':' ? text.substring(0, 4) : title;
        Matcher matcher = YEAR.matcher(heading == null ? "" : heading);
        while (matcher.find()) {
            last = LocalDate.of(Integer.parseInt(matcher.group()), 1, 1);
        }
        if (last != null) {
            return last;
        }
        for (DateExpression expression : DateExpressions.in(text)) {
            boolean dated = expression.form() == Form.DATE || expression.form() == Form.MONTH_YEAR;
            Interval interval = dated ? expression.resolve(null, null) : null;
            if (interval != null) {
                return interval.since();
            }
        }
        return null;
    }

    /** A full date that no word leads to dates a picture or the page: sentences of news say "on". */
    private static boolean isStamp(String text, DateExpression expression) {
        if (expression.form() != Form.DATE) {
            return false;
        }
        int end = expression.begin();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start == end || !Character.isLowerCase(text.charAt(start));
    }

    /** "… a day after they agreed": hung on the verb behind it, it tells when that was, a day before the rest. */
    private static DateExpression turned(Sentence sentence, Token head, DateExpression expression) {
        Token above = sentence.head(head);
        boolean behind = above != null && above.index() > head.index();
        boolean joins =
                expression.words().endsWith(" after") || expression.words().endsWith(" before");
        if (behind && joins && expression.when() instanceof When.Distance distance) {
            When turned = new When.Distance(distance.unit(), -distance.count(), distance.from());
            return new DateExpression(
                    expression.begin(),
                    expression.end(),
                    expression.words(),
                    expression.form(),
                    expression.edge(),
                    turned);
        }
        return expression;
    }

    /** The token of the expression that hangs on a word outside it; where all is flat, the first. */
    private static Token head(Sentence sentence, DateExpression expression) {
        Token first = null;
        for (Token token : sentence.tokens()) {
            if (token.begin() < expression.end() && token.end() > expression.begin()) {
                first = first == null ? token : first;
                Token above = sentence.head(token);
                boolean outside =
                        above == null || above.begin() >= expression.end() || above.end() <= expression.begin();
                if (outside && sentence.parsed()) {
                    return token;
                }
            }
        }
        return first;
    }

    private static Tense tense(Sentence sentence, Token head, String text, DateExpression expression) {
        if (expression.edge() == Edge.FROM
                && SINCE.matcher(text.substring(0, expression.begin())).find()) {
            return Tense.PAST;
        }
        Tense words = Tenses.of(text, expression);
        if (!sentence.parsed()) {
            return words;
        }
        Mood mood = Mood.of(sentence, head.index());
        boolean wished = !mood.modal().isEmpty() && !mood.modal().equals("could") && !mood.perfect();
        if (mood.future() || wished) {
            return Tense.FUTURE;
        }
        if (mood.tense() == Mood.Tense.NONE && AHEAD.contains(mood.control())) {
            return Tense.FUTURE;
        }
        if (mood.tense() == Mood.Tense.PAST && words != Tense.FUTURE) {
            return Tense.PAST;
        }
        return words;
    }
}
