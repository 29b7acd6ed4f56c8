package accord.archive;

import accord.text.DateExpression;
import accord.text.Furniture;
import accord.text.When;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The date of a picture's caption at the start of a text, where a weekday of the story bears it out. A caption is known
 * by its credit, or by the wires' manner of setting its date between commas ("Hama province, Thursday, December 1,
 * 2016.").
 */
final class Caption {
    private static final int HEAD = 1200;

    /** Furthest that a credit may stand behind the date. */
    private static final int CREDIT = 250;

    /** Furthest that the story's weekday may lie from the caption's date. */
    private static final int DAYS = 3;

    /** Longest text that may be a caption and nothing else. */
    private static final int ALONE = 700;

    private Caption() {}

    /** The day of publication that caption and story agree on, or null. */
    static LocalDate date(String text) {
        String head = text.length() > HEAD ? text.substring(0, HEAD) : text;
        List<Furniture.Span> furniture = null;
        for (DateExpression expression : Passages.dates(head)) {
            if (!expression.isFullDate()) {
                continue;
            }
            furniture = furniture == null ? Furniture.credits(head) : furniture;
            int end = end(head, expression, furniture);
            if (end >= 0) {
                LocalDate caption = expression.resolve(null, null).since();
                return borneOut(caption, expression, text, end);
            }
        }
        return null;
    }

    /** Where the caption of the date ends, -1 where the date stands in none. */
    private static int end(String head, DateExpression expression, List<Furniture.Span> furniture) {
        int paragraph = head.indexOf('\n', expression.end());
        int limit = paragraph < 0 ? head.length() : paragraph;
        for (Furniture.Span span : furniture) {
            boolean near = span.begin() >= expression.end() && span.begin() - expression.end() <= CREDIT;
            if (near && span.begin() <= limit) {
                return span.end();
            }
        }
        boolean wire = expression.when() instanceof When.Calendar calendar
                && calendar.weekday() != null
                && head.substring(0, expression.begin()).stripTrailing().endsWith(",");
        return wire ? Math.max(limit, expression.end()) : -1;
    }

    private static LocalDate borneOut(LocalDate caption, DateExpression expression, String text, int end) {
        String story = text.substring(end);
        Weekdays weekdays = new Weekdays(story);
        if (weekdays.isEmpty()) {
            DayOfWeek own = ((When.Calendar) expression.when()).weekday();
            boolean alone = text.length() <= ALONE && story.strip().length() < text.length() / 2;
            return alone && own == caption.getDayOfWeek() ? caption : null;
        }
        if (!weekdays.names(caption)) {
            return null;
        }
        for (int days = 0; days <= DAYS; days++) {
            if (caption.plusDays(days).getDayOfWeek() == weekdays.lead()) {
                return caption.plusDays(days);
            }
        }
        return null;
    }
}
