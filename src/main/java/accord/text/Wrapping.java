package accord.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the line breaks that end a paragraph from those that only keep lines short, as old wires, mails and typed reports do. A text is taken
 * as wrapped where most of its lines that go on in the next one are about as long as its longest, and few of them end in a full stop.
 */
final class Wrapping {
    /** Fewer lines that go on tell nothing. */
    private static final int LEAST = 3;

    /** Paragraphs of web pages are longer than what anybody wraps at. */
    private static final int WIDEST = 100;

    private static final int NARROWEST = 30;
    private static final double FULL = 0.6;
    private static final double MOST = 0.7;
    private static final double FEW = 0.3;

    private record Line(int begin, int end) {
        int length() {
            return end - begin;
        }
    }

    private Wrapping() {}

    /** The offsets of the breaks inside a paragraph; empty where the text is not wrapped. */
    static BitSet inner(String text) {
        BitSet inner = new BitSet();
        List<Line> lines = lines(text);
        int width = 0;
        int going = 0;
        int stopped = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (goesOn(text, line, lines.get(i + 1))) {
                width = Math.max(width, line.length());
                going++;
                stopped += stops(text, line) ? 1 : 0;
            }
        }
        if (going < LEAST || width > WIDEST || width < NARROWEST || stopped > FEW * going) {
            return inner;
        }
        int full = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            Line line = lines.get(i);
            if (goesOn(text, line, lines.get(i + 1)) && line.length() >= FULL * width) {
                inner.set(line.end());
                full++;
            }
        }
        if (full < MOST * going) {
            inner.clear();
        }
        return inner;
    }

    private static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(new Line(begin, i));
                begin = i + 1;
            }
        }
        return lines;
    }

    /** Whether both lines have words, and the second is not set in as a new paragraph or an item of a list. */
    private static boolean goesOn(String text, Line line, Line next) {
        return !blank(text, line) && !blank(text, next) && !opens(text, next);
    }

    private static boolean blank(String text, Line line) {
        for (int i = line.begin(); i < line.end(); i++) {
            if (!Lexeme.isBlank(text.charAt(i)) && text.charAt(i) != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean opens(String text, Line line) {
        char first = text.charAt(line.begin());
        return Lexeme.isBlank(first) || "-*\u2022\u2013\u2014>#=|".indexOf(first) >= 0;
    }

    private static boolean stops(String text, Line line) {
        int last = line.end() - 1;
        while (last > line.begin()
                && (Lexeme.isBlank(text.charAt(last)) || "\r\"'\u201d\u2019)".indexOf(text.charAt(last)) >= 0)) {
            last--;
        }
        return ".!?:".indexOf(text.charAt(last)) >= 0;
    }
}
