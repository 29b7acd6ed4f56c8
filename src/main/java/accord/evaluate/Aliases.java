package accord.evaluate;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Spellings that the scorer takes as equal: a line holds the key, then the other spellings, all folded. */
public record Aliases(Map<String, String> keys) {
    public static final Aliases NONE = new Aliases(Map.of());

    public Aliases {
        keys = Map.copyOf(keys);
    }

    /** Reads tab-separated lines; lines that begin with # are comments; a spelling given twice has its last key. */
    public static Aliases read(BufferedReader lines) throws IOException {
        Map<String, String> keys = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                for (int i = 1; i < cells.length; i++) {
                    keys.put(cells[i], cells[0]);
                }
            }
        }
        return new Aliases(keys);
    }

    String key(String spelling) {
        return keys.getOrDefault(spelling, spelling);
    }
}
