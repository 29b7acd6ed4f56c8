package accord.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the numbers of a sentence, in digits and in words, with their bounds. Vague words have the spans of the coding
 * guidelines: dozens 20-99, hundreds 100-999, several hundred 200-999, thousands 1,000-9,999, several thousand
 * 2,000-9,999; "more than", "over" and "at least" leave the upper end open, "up to" the lower one; "some", "about" and
 * "nearly" change nothing. Times, ordinals, years after a month and shares are no quantities.
 */
public final class Quantities {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:[,\\u00a0]\\d{3})+|\\d+(?:\\.\\d+)?");
    private static final Pattern RANGE = Pattern.compile("(\\d[\\d,]*)[-\u2013\u2014](\\d[\\d,]*)");
    private static final Map<String, Long> UNITS = Map.ofEntries(
            Map.entry("one", 1L),
            Map.entry("two", 2L),
            Map.entry("three", 3L),
            Map.entry("four", 4L),
            Map.entry("five", 5L),
            Map.entry("six", 6L),
            Map.entry("seven", 7L),
            Map.entry("eight", 8L),
            Map.entry("nine", 9L),
            Map.entry("ten", 10L),
            Map.entry("eleven", 11L),
            Map.entry("twelve", 12L),
            Map.entry("thirteen", 13L),
            Map.entry("fourteen", 14L),
            Map.entry("fifteen", 15L),
            Map.entry("sixteen", 16L),
            Map.entry("seventeen", 17L),
            Map.entry("eighteen", 18L),
            Map.entry("nineteen", 19L),
            Map.entry("twenty", 20L),
            Map.entry("thirty", 30L),
            Map.entry("forty", 40L),
            Map.entry("fifty", 50L),
            Map.entry("sixty", 60L),
            Map.entry("seventy", 70L),
            Map.entry("eighty", 80L),
            Map.entry("ninety", 90L));
    private static final Map<String, Long> SCALES = Map.of(
            "dozen",
            12L,
            "hundred",
            100L,
            "thousand",
            1_000L,
            "thousands",
            1_000L,
            "million",
            1_000_000L,
            "score",
            20L,
            "hundreds",
            100L);
    private static final Map<String, long[]> VAGUE = Map.of(
            "dozens", new long[] {20, 99},
            "scores", new long[] {20, 99},
            "hundreds", new long[] {100, 999},
            "thousands", new long[] {1_000, 9_999});
    private static final Set<String> FEW = Set.of("several", "few");
    private static final Set<String> MONTHS = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sept",
            "sep",
            "oct",
            "nov",
            "dec",
            "jan.",
            "feb.",
            "mar.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sept.",
            "sep.",
            "oct.",
            "nov.",
            "dec.");

    private final List<Token> tokens;

    private Quantities(Sentence sentence) {
        tokens = sentence.tokens();
    }

    /** All quantities of a sentence, in order; needs tokens only, no tags. */
    public static List<Quantity> in(Sentence sentence) {
        return new Quantities(sentence).all();
    }

    private List<Quantity> all() {
        List<Quantity> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Quantity plain = plain(at);
            if (plain == null) {
                at++;
                continue;
            }
            Quantity bounded = bounded(range(plain));
            if (!compound(bounded)) {
                found.add(bounded);
            }
            at = bounded.last() + 1;
        }
        return found;
    }

    /** "48-hour", "10-year-old": the number belongs to an adjective. */
    private boolean compound(Quantity quantity) {
        int hyphen = quantity.last() + 1;
        return word(hyphen).equals("-")
                && !word(hyphen + 1).isEmpty()
                && Character.isLetter(word(hyphen + 1).charAt(0))
                && tokens.get(hyphen).begin() == tokens.get(quantity.last()).end();
    }

    private String word(int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).form().toLowerCase(Locale.ROOT);
    }

    /** A number without its bounds, starting at the token; null where none starts there. */
    private Quantity plain(int at) {
        String word = word(at);
        Matcher range = RANGE.matcher(word);
        if (range.matches() && !date(at, at)) {
            long low = digits(range.group(1));
            long high = digits(range.group(2));
            return low < high ? new Quantity(at, at, low, high) : null;
        }
        if (FEW.contains(word)) {
            return several(at);
        }
        long[] vague = vague(at);
        if (vague != null) {
            return new Quantity(at, (int) vague[2], vague[0], vague[1]);
        }
        return exact(at);
    }

    /** "Several hundred" and "a few hundred" lie between two and nine of the scale; "several" alone is no figure. */
    private Quantity several(int at) {
        Long scale = SCALES.get(singular(word(at + 1)));
        if (scale == null) {
            return null;
        }
        return scale == 12 ? new Quantity(at, at + 1, 20L, 99L) : new Quantity(at, at + 1, 2 * scale, 10 * scale - 1);
    }

    private static String singular(String word) {
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** Low, high and last token of "hundreds", "tens of thousands", "hundreds of thousands"; null elsewhere. */
    private long[] vague(int at) {
        String word = word(at);
        boolean tens = word.equals("tens");
        if (!tens && !VAGUE.containsKey(word)) {
            return null;
        }
        if (at > 0 && UNITS.containsKey(word(at - 1))) {
            return null;
        }
        if (word(at + 1).equals("of") && VAGUE.containsKey(word(at + 2)) && (tens || word.equals("hundreds"))) {
            long factor = tens ? 10 : 100;
            long[] base = VAGUE.get(word(at + 2));
            return new long[] {factor * base[0], factor * (base[1] + 1) - 1, at + 2};
        }
        return tens ? null : new long[] {VAGUE.get(word)[0], VAGUE.get(word)[1], at};
    }

    /** A number in digits or words, with its scale: 1,300; three hundred and three; 5.5 million; a dozen. */
    private Quantity exact(int at) {
        String word = word(at);
        if (word.equals("a") || word.equals("half")) {
            return article(at);
        }
        double value;
        int last = at;
        if (DIGITS.matcher(word).matches()) {
            if (date(at, at)) {
                return null;
            }
            value = word.contains(".") ? Double.parseDouble(word) : digits(word);
        } else {
            Long unit = unit(word);
            if (unit == null) {
                return null;
            }
            value = unit;
            int ones = word(last + 1).equals("-") ? last + 2 : last + 1;
            Long next = word.contains("-") ? null : UNITS.get(word(ones));
            if (unit >= 20 && unit < 100 && next != null && next < 10) {
                value += next;
                last = ones;
            }
        }
        while (SCALES.containsKey(word(last + 1))) {
            value *= SCALES.get(word(last + 1));
            last++;
            int rest = word(last + 1).equals("and") ? last + 2 : last + 1;
            Long more = unit(word(rest));
            if (more != null && !DIGITS.matcher(word(at)).matches()) {
                long factor = SCALES.getOrDefault(word(rest + 1), 1L);
                if (factor < value) {
                    value += more * factor;
                    last = factor > 1 ? rest + 1 : rest;
                }
            }
        }
        return value == Math.rint(value) ? new Quantity(at, last, (long) value, (long) value) : null;
    }

    private Quantity article(int at) {
        int scale = word(at).equals("half") && word(at + 1).equals("a") ? at + 2 : at + 1;
        Long value = SCALES.get(word(scale));
        if (value == null || word(scale).endsWith("s")) {
            return null;
        }
        long exact = word(at).equals("half") ? value / 2 : value;
        return new Quantity(at, scale, exact, exact);
    }

    private static Long unit(String word) {
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Long tens = UNITS.get(word.substring(0, hyphen));
            Long ones = UNITS.get(word.substring(hyphen + 1));
            return tens != null && ones != null && tens >= 20 && ones < 10 ? (Long) (tens + ones) : null;
        }
        return UNITS.get(word);
    }

    private static long digits(String word) {
        String plain = word.replaceAll("[^0-9]", "");
        return plain.length() > 15 ? Long.MAX_VALUE : Long.parseLong(plain);
    }

    /** Days and years that stand beside a month are dates; so is a clock time or a share. */
    private boolean date(int first, int last) {
        String before = word(first - 1);
        String after = word(last + 1);
        if (MONTHS.contains(before) || MONTHS.contains(after) && !after.equals("may") && !after.equals("march")) {
            return true;
        }
        boolean year = word(first).matches("(19|20)\\d\\d");
        boolean day = word(first).matches("[0-3]?\\d");
        if (day && Set.of("and", "to", "or", "-", "\u2013").contains(after)) {
            String then = word(last + 3);
            if (word(last + 2).matches("[0-3]?\\d") && MONTHS.contains(then)) {
                return true;
            }
        }
        if (day && Set.of("and", "to", "or", "-", "\u2013", ",").contains(before) && monthBefore(first)) {
            return true;
        }
        if (year && before.matches("[0-3]?\\d") && MONTHS.contains(word(first - 2))) {
            return true;
        }
        if (year
                && (Set.of("in", "since", "of", "until", "from", "by", "during", "early", "late", "mid")
                                .contains(before)
                        || before.equals(",") && word(first - 2).matches("\\d{1,2}"))) {
            return !tokensAfterAreThings(last);
        }
        return Set.of("%", "percent", "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "gmt", ":", "o'clock")
                        .contains(after)
                || Set.of("$", "€", "£", ":", "resolution", "article", "no.").contains(before);
    }

    /** "March 13 and 14": the day before, and the month before it. */
    private boolean monthBefore(int first) {
        return word(first - 2).matches("[0-3]?\\d") && MONTHS.contains(word(first - 3));
    }

    private boolean tokensAfterAreThings(int last) {
        String after = word(last + 1);
        return !after.isEmpty()
                && Character.isLetter(after.charAt(0))
                && tokens.get(last + 1).isNoun()
                && after.endsWith("s");
    }

    /** Joins "between A and B", "A to B", "A or B" to one quantity. */
    private Quantity range(Quantity first) {
        String link = word(first.last() + 1);
        boolean between = word(first.first() - 1).equals("between") && link.equals("and");
        if (!between && !link.equals("to") && !link.equals("or") && !link.equals("-") && !link.equals("\u2013")) {
            return first;
        }
        int from = first.last() + 2;
        while (Set.of("about", "some", "around", "nearly").contains(word(from))) {
            from++;
        }
        Quantity second = plain(from);
        if (second == null || first.low() == null || second.high() == null) {
            return first;
        }
        long low = first.low();
        // "two or three thousand", "3 to 4 thousand": the scale of the second holds for the first
        for (long scale : new long[] {1_000_000, 1_000, 100}) {
            if (low < 100 && second.high() >= scale && second.high() % scale == 0 && second.last() > second.first()) {
                low *= scale;
                break;
            }
        }
        if (low >= second.high()) {
            return first;
        }
        return new Quantity(between ? first.first() - 1 : first.first(), second.last(), low, second.high());
    }

    private Quantity bounded(Quantity plain) {
        int first = plain.first();
        while (Set.of(
                        "some",
                        "about",
                        "around",
                        "roughly",
                        "approximately",
                        "nearly",
                        "almost",
                        "estimated",
                        "the",
                        "an",
                        "exactly",
                        "perhaps",
                        "maybe",
                        "only",
                        "just",
                        "another",
                        "a")
                .contains(word(first - 1))) {
            first--;
        }
        String one = word(first - 1);
        String two = word(first - 2);
        String before = two + " " + one;
        String three = word(first - 3) + " " + before;
        int last = plain.last();
        String after = word(last + 1) + " " + word(last + 2);
        if (three.equals("as many as")
                || Set.of("no more than", "not more than").contains(three)) {
            return new Quantity(first - 3, last, null, plain.high());
        }
        if (Set.of("no fewer than", "no less than", "not less than").contains(three)) {
            return new Quantity(first - 3, last, plain.low(), null);
        }
        if (Set.of("more than", "at least", "greater than", "upwards of", "upward of", "well over")
                .contains(before)) {
            return new Quantity(first - 2, last, plain.low(), null);
        }
        if (Set.of("up to", "fewer than", "less than", "at most", "maximum of").contains(before)) {
            return new Quantity(first - 2, last, null, plain.high());
        }
        if (Set.of("over", "above", "exceeding").contains(one)) {
            return new Quantity(first - 1, last, plain.low(), null);
        }
        if (Set.of("under", "below").contains(one)) {
            return new Quantity(first - 1, last, null, plain.high());
        }
        if (Set.of("or more", "at least", "or so").contains(after)) {
            return new Quantity(first, last + 2, plain.low(), after.equals("or so") ? plain.high() : null);
        }
        if (word(last + 1).equals("+") || word(last + 1).equals("plus")) {
            return new Quantity(first, last + 1, plain.low(), null);
        }
        return new Quantity(plain.first(), last, plain.low(), plain.high());
    }
}
