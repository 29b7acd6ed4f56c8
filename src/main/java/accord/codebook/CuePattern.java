package accord.codebook;

import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A construction over the tokens of one sentence: words by lemma, in order, with bounded gaps.
 *
 * <p>Parts are parted by spaces: {@code truce} a lemma or form, {@code deal|pact} any of them, {@code @arms} any of a
 * named set, {@code leave/V} with a tag (V verb, N noun, J adjective, C number, P proper noun), {@code ~4} up to four
 * tokens of any kind within the clause, {@code the?} may be absent, {@code ^leave} the part that the cue stands for
 * (the first where none is marked), {@code !word} not this word at this point (takes no token).
 */
final class CuePattern implements Construction {
    private record Part(WordChoice words, int gap, boolean optional, boolean never) {}

    private final String source;
    private final List<Part> parts = new ArrayList<>();
    private int head = -1;

    private CuePattern(String source) {
        this.source = source;
    }

    /** Reads a pattern; fails with a message where a set is unknown. */
    static CuePattern of(String source, Map<String, Set<String>> sets) {
        CuePattern pattern = new CuePattern(source);
        for (String word : source.strip().split("\\s+")) {
            pattern.add(word, sets);
        }
        if (pattern.head < 0) {
            pattern.head = 0;
        }
        return pattern;
    }

    private void add(String word, Map<String, Set<String>> sets) {
        String w = word;
        if (w.startsWith("~")) {
            parts.add(new Part(new WordChoice(Map.of()), Integer.parseInt(w.substring(1)), false, false));
            return;
        }
        boolean never = w.startsWith("!");
        if (never) {
            w = w.substring(1);
        }
        if (w.startsWith("^")) {
            head = parts.size();
            w = w.substring(1);
        }
        boolean optional = w.endsWith("?") && w.length() > 1;
        if (optional) {
            w = w.substring(0, w.length() - 1);
        }
        parts.add(new Part(WordChoice.of(w, sets), 0, optional, never));
    }

    @Override
    public Set<String> openers() {
        Set<String> words = new HashSet<>();
        for (Part part : parts) {
            if (part.gap > 0 || part.never || part.words.any()) {
                return Set.of();
            }
            words.addAll(part.words.words().keySet());
            if (!part.optional) {
                return words;
            }
        }
        return words;
    }

    @Override
    public Match at(Sentence sentence, int begin) {
        List<Token> tokens = sentence.tokens();
        int[] found = {begin};
        int end = match(tokens, begin, 0, found);
        return end < 0 ? null : new Match(begin, end, found[0]);
    }

    private int match(List<Token> tokens, int at, int part, int[] found) {
        if (part == parts.size()) {
            return at;
        }
        Part p = parts.get(part);
        if (p.never) {
            boolean there = at < tokens.size() && p.words.fits(tokens.get(at));
            return there ? -1 : match(tokens, at, part + 1, found);
        }
        if (p.gap > 0) {
            for (int skip = 0; skip <= p.gap; skip++) {
                if (skip > 0 && (at + skip - 1 >= tokens.size() || stops(tokens.get(at + skip - 1)))) {
                    return -1;
                }
                int end = match(tokens, at + skip, part + 1, found);
                if (end >= 0) {
                    return end;
                }
            }
            return -1;
        }
        if (at < tokens.size() && p.words.fits(tokens.get(at))) {
            int end = match(tokens, at + 1, part + 1, found);
            if (end >= 0) {
                if (part == head) {
                    found[0] = at;
                }
                return end;
            }
        }
        return p.optional ? match(tokens, at, part + 1, found) : -1;
    }

    private static boolean stops(Token token) {
        return token.form().equals(";") || token.form().equals(":");
    }

    @Override
    public String toString() {
        return source;
    }
}
