package accord.codebook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A dictionary of phrases, each a sequence of folded words with one or more meanings: finds the longest phrase that starts at a
 * word. Plain hash maps over whole phrases, bounded by the longest phrase of each first word, are as fast as a trie of nodes and
 * a third of its size.
 */
final class Phrases<T> {
    private final Map<String, Object> meanings;
    private final Map<String, Integer> longest;

    private Phrases(Map<String, Object> meanings, Map<String, Integer> longest) {
        this.meanings = meanings;
        this.longest = longest;
    }

    /** How many words the longest phrase has that starts with this word; 0 where none does. */
    int longest(String first) {
        return longest.getOrDefault(first, 0);
    }

    /** All meanings of a phrase, its words parted by single spaces; empty where it is unknown. */
    @SuppressWarnings("unchecked")
    List<T> meanings(String phrase) {
        Object found = meanings.get(phrase);
        if (found == null) {
            return List.of();
        }
        return found instanceof Object[] many ? (List<T>) Arrays.asList(many) : List.of((T) found);
    }

    int size() {
        return meanings.size();
    }

    /** All phrases; in no order. */
    Set<String> all() {
        return meanings.keySet();
    }

    /** Collects phrases; a meaning given twice for one phrase counts once. */
    static final class Builder<T> {
        private final Map<String, Object> meanings;
        private final Map<String, Integer> longest;

        Builder(int expected) {
            meanings = new HashMap<>(Math.max(64, expected * 4 / 3));
            longest = new HashMap<>(Math.max(64, expected));
        }

        Builder<T> add(String phrase, T meaning) {
            if (phrase.isEmpty()) {
                return this;
            }
            Object old = meanings.putIfAbsent(phrase, meaning);
            if (old == null) {
                int space = phrase.indexOf(' ');
                longest.merge(space < 0 ? phrase : phrase.substring(0, space), words(phrase), Math::max);
            } else if (old != meaning) {
                meanings.put(phrase, joined(old, meaning));
            }
            return this;
        }

        private static Object joined(Object old, Object meaning) {
            if (old instanceof Object[] many) {
                for (Object one : many) {
                    if (one == meaning) {
                        return many;
                    }
                }
                Object[] more = Arrays.copyOf(many, many.length + 1);
                more[many.length] = meaning;
                return more;
            }
            return new Object[] {old, meaning};
        }

        private static int words(String phrase) {
            int words = 1;
            for (int i = 0; i < phrase.length(); i++) {
                words += phrase.charAt(i) == ' ' ? 1 : 0;
            }
            return words;
        }

        Phrases<T> build() {
            return new Phrases<>(meanings, longest);
        }
    }
}
