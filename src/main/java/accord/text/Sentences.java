package accord.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a text into sentences by its own marks: line breaks end paragraphs unless the text is wrapped, and a full stop ends a sentence unless it
 * belongs to an abbreviation, an initial or a number. Offsets are exact, since nothing is rewritten.
 */
final class Sentences {
    /** Longer stretches without an end mark are lists or broken pages: cut at a space, so that a parse stays cheap. */
    static final int LONGEST = 900;

    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "gen",
            "col",
            "lt",
            "maj",
            "capt",
            "sgt",
            "brig",
            "adm",
            "gov",
            "sen",
            "rep",
            "prof",
            "st",
            "rev",
            "hon",
            "pres",
            "jr",
            "sr",
            "vs",
            "no",
            "nos",
            "inc",
            "ltd",
            "co",
            "corp",
            "dept",
            "est",
            "approx",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "mon",
            "tue",
            "tues",
            "wed",
            "thu",
            "thur",
            "thurs",
            "fri",
            "sat",
            "sun",
            "e.g",
            "i.e",
            "etc",
            "al",
            "pvt",
            "cmdr",
            "cpl",
            "spc",
            "amb",
            "min",
            "messrs",
            "mt",
            "ft",
            "km",
            "kms",
            "lt.-gen",
            "maj.-gen",
            "brig.-gen");

    private Sentences() {}

    /** One stretch of text: first char, char after the last, index of its paragraph. */
    record Span(int begin, int end, int paragraph) {}

    static List<Span> of(String text) {
        List<Span> spans = new ArrayList<>();
        int paragraph = 0;
        int from = 0;
        int length = text.length();
        BitSet inner = Wrapping.inner(text);
        while (from < length) {
            int to = from;
            while (to < length && (inner.get(to) || !isBreak(text.charAt(to)))) {
                to++;
            }
            int before = spans.size();
            line(text, from, to, paragraph, spans);
            if (spans.size() > before) {
                paragraph++;
            }
            from = to + 1;
        }
        return spans;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static void line(String text, int from, int to, int paragraph, List<Span> spans) {
        int begin = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
                int after = pastClosers(text, i + 1, to);
                if (ends(text, begin, i, after, to)) {
                    add(text, begin, after, paragraph, spans);
                    begin = after;
                    i = after - 1;
                }
            }
        }
        add(text, begin, to, paragraph, spans);
    }

    private static int pastClosers(String text, int i, int to) {
        int at = i;
        while (at < to && ".!?\"'\u201d\u2019)]\u00bb".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static boolean ends(String text, int begin, int mark, int after, int to) {
        if (after >= to) {
            return true;
        }
        char next = text.charAt(after);
        if (!space(next)) {
            // "said.The next": pages lose the space after a full stop
            return after == mark + 1
                    && text.charAt(mark) == '.'
                    && Character.isUpperCase(next)
                    && mark - 2 >= begin
                    && Character.isLowerCase(text.charAt(mark - 1))
                    && Character.isLowerCase(text.charAt(mark - 2))
                    && after + 1 < to
                    && Character.isLowerCase(text.charAt(after + 1));
        }
        int first = after;
        while (first < to
                && (space(text.charAt(first))
                        || "\"'\u201c\u2018([\u00ab-\u2013\u2014*".indexOf(text.charAt(first)) >= 0)) {
            first++;
        }
        if (first < to && Character.isLowerCase(text.charAt(first))) {
            return false;
        }
        if (text.charAt(mark) != '.') {
            return true;
        }
        int word = mark;
        while (word > begin
                && !space(text.charAt(word - 1))
                && "(\"\u201c'\u2018[".indexOf(text.charAt(word - 1)) < 0) {
            word--;
        }
        return !abbreviation(text.substring(word, mark), after == mark + 1);
    }

    private static boolean abbreviation(String word, boolean bare) {
        if (!bare || word.isEmpty()) {
            return false;
        }
        String low = word.toLowerCase(java.util.Locale.ROOT);
        if (ABBREVIATIONS.contains(low)) {
            // "No." and "Sat." end sentences too, but with a capital they rarely do
            return !low.equals("al") && !low.equals("co") && Character.isUpperCase(word.charAt(0))
                    || low.equals("vs")
                    || low.equals("approx");
        }
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0));
        }
        // U.N, a.m, U.S.S.R: letters with stops between
        for (int i = 0; i < word.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return Character.isUpperCase(word.charAt(0));
    }

    private static void add(String text, int from, int to, int paragraph, List<Span> spans) {
        int begin = from;
        int end = to;
        while (begin < end && space(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && space(text.charAt(end - 1))) {
            end--;
        }
        while (end - begin > LONGEST) {
            int cut = Math.max(text.lastIndexOf(' ', begin + LONGEST), text.lastIndexOf('\n', begin + LONGEST));
            if (cut <= begin) {
                cut = begin + LONGEST;
                if (Character.isLowSurrogate(text.charAt(cut))) {
                    cut--;
                }
            }
            spans.add(new Span(begin, cut, paragraph));
            begin = cut;
            while (begin < end && space(text.charAt(begin))) {
                begin++;
            }
        }
        if (begin < end) {
            spans.add(new Span(begin, end, paragraph));
        }
    }

    private static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f' || c == '\u200b' || c == '\ufeff';
    }
}
