package accord.archive;

import accord.text.DateExpression;
import accord.text.DateExpressions;
import java.util.ArrayList;
import java.util.List;

/**
 * The passages of a text that may hold a date with a day in it: about a year in digits, and where a paragraph starts
 * with a number near. Only they are read closely, because every article of an archive is dated.
 */
final class Passages {
    private static final int BEFORE = 50;
    private static final int AFTER = 30;

    /** How far into a paragraph a dateline without a year may reach. */
    private static final int DATELINE = 100;

    private Passages() {}

    /** The date expressions of those passages, with offsets in the text. */
    static List<DateExpression> dates(String text) {
        List<DateExpression> dates = new ArrayList<>();
        int begin = -1;
        int end = -1;
        int paragraph = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                paragraph = i + 1;
            }
            if (c < '0' || c > '9') {
                continue;
            }
            int digits = i;
            while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
                digits++;
            }
            int length = digits - i;
            boolean year = length >= 4 && length <= 6;
            boolean dateline = length <= 2 && i - paragraph < DATELINE;
            if (year || dateline) {
                int from = Math.max(dateline ? paragraph : 0, i - BEFORE);
                if (from > end) {
                    read(text, begin, end, dates);
                    begin = word(text, from);
                }
                end = Math.min(text.length(), digits + AFTER);
            }
            i = digits - 1;
        }
        read(text, begin, end, dates);
        return dates;
    }

    private static void read(String text, int begin, int end, List<DateExpression> dates) {
        if (begin < 0) {
            return;
        }
        for (DateExpression expression : DateExpressions.in(text.substring(begin, end))) {
            dates.add(expression.shifted(begin));
        }
    }

    /** The start of the word that a position lies in. */
    private static int word(String text, int at) {
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
