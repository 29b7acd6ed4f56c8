package accord.text;

import java.util.BitSet;

/**
 * The chars with which a match of a pattern can begin, read off the pattern: where a text has none of them, the pattern
 * need not be tried. Cautious: of what it does not understand it says that any char can begin it. Knows the regular
 * expressions that the tables of this package use.
 */
final class FirstChars {
    /** Stands for all chars beyond ASCII. */
    private static final int OTHER = 128;

    private static final BitSet ANY = range(0, OTHER);

    private final String pattern;
    private int at;
    private boolean fold;

    /** Whether what was read last can match nothing, so that what follows it can begin a match as well. */
    private boolean empty;

    private FirstChars(String pattern) {
        this.pattern = pattern;
    }

    /** The chars as bits, bit 128 for all beyond ASCII. */
    static BitSet of(String pattern) {
        FirstChars reader = new FirstChars(pattern);
        BitSet found = reader.choice();
        return reader.empty || reader.at < pattern.length() ? (BitSet) ANY.clone() : found;
    }

    static boolean has(BitSet chars, char c) {
        return chars.get(Math.min(c, OTHER));
    }

    private boolean more() {
        return at < pattern.length();
    }

    private boolean skip(String text) {
        boolean here = pattern.startsWith(text, at);
        at += here ? text.length() : 0;
        return here;
    }

    private BitSet choice() {
        BitSet all = new BitSet();
        boolean any = false;
        do {
            all.or(sequence());
            any |= empty;
        } while (skip("|"));
        empty = any;
        return all;
    }

    private BitSet sequence() {
        BitSet first = new BitSet();
        boolean open = true;
        while (more() && pattern.charAt(at) != '|' && pattern.charAt(at) != ')') {
            BitSet here = atom();
            boolean none = quantifier();
            boolean nothing = empty || none;
            if (open) {
                first.or(here);
                open = nothing;
            }
        }
        empty = open;
        return first;
    }

    /** Skips a quantifier; true where it allows for none. */
    private boolean quantifier() {
        boolean none = false;
        if (skip("?") || skip("*")) {
            none = true;
        } else if (skip("{")) {
            none = pattern.charAt(at) == '0';
            at = pattern.indexOf('}', at) + 1;
        } else if (!skip("+")) {
            return false;
        }
        if (!skip("?")) {
            skip("+");
        }
        return none;
    }

    private BitSet atom() {
        empty = false;
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> set();
            case '\\' -> escape();
            case '.' -> (BitSet) ANY.clone();
            case '^', '$' -> nothing();
            default -> one(c);
        };
    }

    private BitSet group() {
        boolean outer = fold;
        boolean looks = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
        if (skip("?i:")) {
            fold = true;
        } else if (!looks && !skip("?:") && more() && pattern.charAt(at) == '?') {
            return unknown();
        }
        BitSet inside = choice();
        fold = outer;
        if (!skip(")")) {
            return unknown();
        }
        return looks ? nothing() : inside;
    }

    private BitSet set() {
        boolean not = skip("^");
        BitSet all = new BitSet();
        while (more() && pattern.charAt(at) != ']') {
            char c = pattern.charAt(at++);
            if (c == '[' || c == '&') {
                return unknown();
            }
            BitSet here = c == '\\' ? escape() : one(c);
            if (empty) {
                return unknown();
            }
            boolean spans = at + 1 < pattern.length() && pattern.charAt(at) == '-' && pattern.charAt(at + 1) != ']';
            if (spans) {
                char to = pattern.charAt(at + 1);
                if (c == '\\' || to == '\\' || to == '[') {
                    return unknown();
                }
                for (int i = c; i <= to; i++) {
                    here.or(one((char) i));
                }
                at += 2;
            }
            all.or(here);
        }
        if (!skip("]")) {
            return unknown();
        }
        if (not) {
            all.flip(0, OTHER);
            all.set(OTHER);
        }
        return all;
    }

    private BitSet escape() {
        if (!more()) {
            return unknown();
        }
        char c = pattern.charAt(at++);
        switch (c) {
            case 'd':
                return range('0', '9');
            case 'w':
                BitSet word = range('a', 'z');
                word.or(range('A', 'Z'));
                word.or(range('0', '9'));
                word.set('_');
                return word;
            case 's':
                BitSet blank = range('\t', '\r');
                blank.set(' ');
                return blank;
            case 'S':
                BitSet inked = (BitSet) ANY.clone();
                inked.clear('\t', '\r' + 1);
                inked.clear(' ');
                return inked;
            case 'n':
                return one('\n');
            case 't':
                return one('\t');
            case 'b', 'B':
                return nothing();
            case 'u':
                char meant = (char) Integer.parseInt(pattern.substring(at, at + 4), 16);
                at += 4;
                return one(meant);
            default:
                return Character.isLetterOrDigit(c) ? unknown() : one(c);
        }
    }

    private BitSet one(char c) {
        BitSet one = range(Math.min(c, OTHER), Math.min(c, OTHER));
        if (fold && c < OTHER) {
            one.set(Character.toLowerCase(c));
            one.set(Character.toUpperCase(c));
        }
        return one;
    }

    private BitSet nothing() {
        empty = true;
        return new BitSet();
    }

    /** Gives up: any char, and nothing more is read. */
    private BitSet unknown() {
        at = pattern.length();
        empty = true;
        return (BitSet) ANY.clone();
    }

    private static BitSet range(int from, int to) {
        BitSet range = new BitSet();
        range.set(from, to + 1);
        return range;
    }
}
