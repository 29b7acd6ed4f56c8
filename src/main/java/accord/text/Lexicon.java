package accord.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What a lexicon of the library says of words, by the words' hashes: half a million words share some thousand values. A map
 * that can only be looked into.
 */
final class Lexicon<V> extends AbstractMap<String, V> {
    private final HashTable table;
    private final List<V> distinct;

    /**
     * Puts a lexicon together.
     *
     * @param rows what {@link #pack} made
     * @param made what the library wants to have for some texts; their order is kept
     */
    Lexicon(Rows rows, Function<List<String>, V> made) {
        this.table = new HashTable(rows.keys, rows.values);
        this.distinct = Arrays.stream(rows.distinct)
                .map(texts -> made.apply(List.of(texts)))
                .toList();
    }

    /** A lexicon as arrays: the words' keys in ascending order, which value each has, and the values. */
    @SuppressWarnings("ArrayRecordComponent")
    record Rows(long[] keys, int[] values, String[][] distinct) {
        void write(DataOutputStream out) throws IOException {
            Packed.write(out, keys);
            Packed.write(out, values);
            Packed.write(out, distinct);
        }

        static Rows read(DataInputStream in) throws IOException {
            return new Rows(Packed.longs(in), Packed.ints(in), (String[][]) Packed.object(in));
        }
    }

    static Rows pack(Map<String, ? extends Collection<String>> lexicon) {
        Map<Long, Collection<String>> byKey = new HashMap<>();
        lexicon.forEach((word, texts) -> byKey.put(key(word), texts));
        if (byKey.size() < lexicon.size()) {
            throw new IllegalStateException("two words have one hash");
        }
        long[] keys =
                byKey.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
        int[] values = new int[keys.length];
        Map<List<String>, Integer> numbers = new HashMap<>();
        List<String[]> distinct = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            List<String> texts = List.copyOf(byKey.get(keys[i]));
            Integer number = numbers.putIfAbsent(texts, distinct.size());
            values[i] = number == null ? distinct.size() : number;
            if (number == null) {
                distinct.add(texts.toArray(String[]::new));
            }
        }
        return new Rows(keys, values, distinct.toArray(String[][]::new));
    }

    private static long key(String word) {
        return Hashing.key(0, Hashing.of(word));
    }

    @Override
    public V get(Object word) {
        int at = word instanceof String text ? table.at(key(text)) : -1;
        return at < 0 ? null : distinct.get(at);
    }

    @Override
    public Set<Map.Entry<String, V>> entrySet() {
        throw new UnsupportedOperationException("the words themselves are not kept");
    }
}
