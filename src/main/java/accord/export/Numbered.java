package accord.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Things that are said once and then named by their number, in the order in which they were first met. */
final class Numbered<K, V> {
    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<V> values = new ArrayList<>();

    /** The number of the key; the value counts only when the key is new. */
    int number(K key, V value) {
        Integer known = numbers.putIfAbsent(key, values.size());
        if (known != null) {
            return known;
        }
        values.add(value);
        return values.size() - 1;
    }

    /** The number of a known key, or null. */
    Integer number(K key) {
        return numbers.get(key);
    }

    List<V> values() {
        return values;
    }
}
