package accord.codebook;

import accord.text.Token;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Any of some words at one point of a construction: {@code deal|pact}, {@code @arms}, {@code leave/V}, {@code *}. */
record WordChoice(Map<String, String> words) {
    static WordChoice of(String source, Map<String, Set<String>> sets) {
        Map<String, String> words = new HashMap<>();
        for (String one : source.split("\\|")) {
            String tag = "";
            String plain = one;
            if (one.length() > 2 && one.charAt(one.length() - 2) == '/') {
                tag = one.substring(one.length() - 1);
                plain = one.substring(0, one.length() - 2);
            }
            if (plain.startsWith("@")) {
                Set<String> set = sets.get(plain.substring(1));
                if (set == null) {
                    throw new IllegalArgumentException("unknown set " + plain);
                }
                for (String member : set) {
                    add(words, member, tag);
                }
            } else {
                add(words, plain, tag);
            }
        }
        return new WordChoice(words);
    }

    /** One word may stand with several tags ({@code complete/V|complete/J}); without a tag it fits any. */
    private static void add(Map<String, String> words, String word, String tag) {
        words.merge(word, tag, (old, added) -> old.isEmpty() || added.isEmpty() ? "" : old + added);
    }

    /** Whether every token fits, but for its tag. */
    boolean any() {
        return words.containsKey("*");
    }

    boolean fits(Token token) {
        String tags = words.get(token.lemma());
        if (tags == null || !tagged(token, tags)) {
            tags = words.get(token.form().toLowerCase(Locale.ROOT));
        }
        if (tags == null) {
            tags = words.get("*");
        }
        return tags != null && tagged(token, tags);
    }

    private static boolean tagged(Token token, String tags) {
        return tags.isEmpty() || tags.chars().anyMatch(tag -> tagged(token, (char) tag));
    }

    private static boolean tagged(Token token, char wanted) {
        String tag = token.tag();
        return switch (wanted) {
            case 'V' -> tag.isEmpty() || tag.startsWith("VB");
            case 'N' -> tag.isEmpty() || tag.startsWith("NN");
            case 'J' -> tag.isEmpty() || tag.startsWith("JJ");
            case 'C' -> tag.equals("CD") || Character.isDigit(token.form().charAt(0));
            case 'P' -> tag.startsWith("NNP");
            default -> true;
        };
    }
}
