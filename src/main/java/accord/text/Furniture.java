package accord.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds page furniture inside the text of an article: share bars, related headlines, bylines, credits, signatures,
 * tags, cookie lines, also where a page was run together to one line. The text keeps its characters; what is found is
 * only marked, so that nothing in it is coded. A caption is text, its credit is furniture. The manners are data:
 * furniture.tsv.
 */
public final class Furniture {
    /** Furthest that furniture runs on in a line that has text behind it. */
    private static final int RUN = 160;

    /** Longest line that may be furniture as a whole. */
    private static final int LINE = 420;

    private static final List<Manner> MANNERS = manners();

    private Furniture() {}

    /**
     * A stretch of furniture.
     *
     * @param begin first char (UTF-16) in the text
     * @param end char after the last
     * @param name what it is: credit, byline, related …
     */
    public record Span(int begin, int end, String name) {}

    private enum Scope {
        SPAN,
        LINE,
        REST,
        HEAD,
        END,
        BLOCK
    }

    private record Manner(String name, Scope scope, Pattern pattern, BitSet first) {
        boolean canBegin(char c) {
            return FirstChars.has(first, c);
        }
    }

    /** The furniture of a text in order, no span over another. */
    public static List<Span> in(String text) {
        List<Span> found = new ArrayList<>();
        for (Manner manner : MANNERS) {
            if (manner.scope == Scope.SPAN || manner.scope == Scope.REST || manner.scope == Scope.END) {
                anywhere(text, manner, found);
            }
        }
        lines(text, found);
        return merged(found);
    }

    /** The credits of pictures alone, those inside lines: a part of {@link #in} at a part of its cost. */
    public static List<Span> credits(String text) {
        List<Span> found = new ArrayList<>();
        for (Manner manner : MANNERS) {
            if (manner.scope == Scope.SPAN && manner.name.equals("credit")) {
                anywhere(text, manner, found);
            }
        }
        return merged(found);
    }

    /** Whether most of a stretch of the text is furniture; blanks and marks do not count. */
    public static boolean covers(List<Span> furniture, String text, int begin, int end) {
        int all = 0;
        int inside = 0;
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                all++;
                inside += holds(furniture, i) ? 1 : 0;
            }
        }
        return all == 0 || inside * 2 > all;
    }

    /** Whether a char of the text is furniture. */
    public static boolean holds(List<Span> furniture, int at) {
        int low = 0;
        int high = furniture.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = furniture.get(middle);
            if (at < span.begin) {
                high = middle - 1;
            } else if (at >= span.end) {
                low = middle + 1;
            } else {
                return true;
            }
        }
        return false;
    }

    private static void anywhere(String text, Manner manner, List<Span> found) {
        Matcher matcher = null;
        int at = manner.scope == Scope.END ? Math.max(0, text.length() - LINE - RUN) : 0;
        int ink = manner.scope == Scope.END ? text.stripTrailing().length() : 0;
        while (at < text.length()) {
            if (!manner.canBegin(text.charAt(at))) {
                at++;
                continue;
            }
            matcher = matcher == null ? matcher(manner, text) : matcher;
            if (!matcher.region(at, text.length()).lookingAt() || matcher.end() == at) {
                at++;
                continue;
            }
            int end = matcher.end();
            if (end >= ink) {
                found.add(new Span(at, manner.scope == Scope.REST ? rest(text, at, end) : end, manner.name));
            }
            at = end;
        }
    }

    private static Matcher matcher(Manner manner, String text) {
        return manner.pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** The end of the line behind a label that opens it; behind a label inside a line the end of its first sentence. */
    private static int rest(String text, int label, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && !isWide(text, end)) {
            end++;
        }
        int before = label;
        while (before > 0 && Lexeme.isBlank(text.charAt(before - 1)) && text.charAt(before - 1) != '\n') {
            before--;
        }
        boolean opens = before == 0 || text.charAt(before - 1) == '\n' || label - before > 2;
        if (opens && end - from <= RUN) {
            return end;
        }
        for (int i = from; i < Math.min(end - 1, from + RUN); i++) {
            char c = text.charAt(i);
            if ((c == '.' || c == '?' || c == '!') && Lexeme.isBlank(text.charAt(i + 1))) {
                return i + 1;
            }
        }
        return end - from <= RUN ? end : from;
    }

    private static void lines(String text, List<Span> found) {
        boolean block = false;
        int begin = 0;
        while (begin < text.length()) {
            int end = begin;
            while (end < text.length() && text.charAt(end) != '\n' && !isWide(text, end)) {
                end++;
            }
            int first = begin;
            while (first < end && Lexeme.isBlank(text.charAt(first))) {
                first++;
            }
            int last = end;
            while (last > first && Lexeme.isBlank(text.charAt(last - 1))) {
                last--;
            }
            if (last > first) {
                block = line(text, first, last, block, found);
            }
            begin = end + 1;
        }
    }

    /** Judges one line; true if the lines after it may be headlines. */
    private static boolean line(String text, int first, int last, boolean block, List<Span> found) {
        String line = text.substring(first, Math.min(last, first + LINE));
        for (Manner manner : MANNERS) {
            boolean lined = manner.scope == Scope.HEAD || manner.scope == Scope.LINE || manner.scope == Scope.BLOCK;
            if (!lined || !manner.canBegin(line.charAt(0))) {
                continue;
            }
            Matcher matcher = manner.pattern.matcher(line);
            boolean whole = last - first <= LINE;
            if (manner.scope == Scope.HEAD && matcher.lookingAt()) {
                found.add(new Span(first, first + matcher.end(), manner.name));
            } else if (manner.scope == Scope.LINE && whole && matcher.matches()) {
                found.add(new Span(first, last, manner.name));
            } else if (manner.scope == Scope.BLOCK && whole && matcher.matches()) {
                found.add(new Span(first, last, manner.name));
                return true;
            }
        }
        if (block && isHeadline(line)) {
            found.add(new Span(first, last, "related"));
            return true;
        }
        return false;
    }

    private static boolean isHeadline(String line) {
        char end = line.charAt(line.length() - 1);
        return line.length() <= 140 && end != '.' && end != '!' && end != '"' && end != '”' && end != ',' && end != ';';
    }

    /** Whether a run of three blanks or a tab starts here: pages set their parts apart so. */
    private static boolean isWide(String text, int at) {
        char c = text.charAt(at);
        return c == '\t'
                || (c == ' ' && at + 2 < text.length() && text.charAt(at + 1) == ' ' && text.charAt(at + 2) == ' ');
    }

    private static List<Span> merged(List<Span> found) {
        found.sort(Comparator.comparingInt(Span::begin)
                .thenComparing(Comparator.comparingInt(Span::end).reversed())
                .thenComparing(Span::name));
        List<Span> merged = new ArrayList<>();
        for (Span span : found) {
            Span last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && span.begin < last.end) {
                if (span.end > last.end) {
                    merged.set(merged.size() - 1, new Span(last.begin, span.end, last.name));
                }
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    private static List<Manner> manners() {
        List<Manner> manners = new ArrayList<>();
        for (List<String> row : Table.rows("furniture.tsv", 4)) {
            Scope scope = Scope.valueOf(row.get(1).toUpperCase(Locale.ROOT));
            manners.add(new Manner(row.get(0), scope, Pattern.compile(row.get(2)), FirstChars.of(row.get(2))));
        }
        return List.copyOf(manners);
    }
}
