package accord.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What each sign is worth where signs are added up to a decision: a sheet of names and numbers, fitted on coded articles or
 * set by hand. A sign that the sheet does not name is worth nothing. Immutable.
 */
public final class Worths {
    private static final List<String> COLUMNS = List.of("sign", "weight", "note");

    private final Map<String, Double> values;
    private final String version;

    private Worths(Map<String, Double> values, String version) {
        this.values = new TreeMap<>(values);
        this.version = version;
    }

    /** Reads a sheet; a weight that is no number is refused with file and line. */
    public static Worths of(String file, byte[] content) {
        Map<String, Double> values = new TreeMap<>();
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 2)) {
            try {
                values.put(row.at(0), Double.valueOf(row.at(1)));
            } catch (NumberFormatException e) {
                throw row.wrong("the weight " + row.at(1) + " is no number", "give a number such as 0.25 or -1");
            }
        }
        return new Worths(values, Codebook.hash(Map.of(file, content)));
    }

    /** The weights by these names, for trying others than those that ship. */
    public static Worths of(Map<String, Double> values) {
        return new Worths(values, values.toString());
    }

    private static final class Threads {
        static final Worths WEIGHTS = load("threads.tsv");

        private static Worths load(String file) {
            try (InputStream in = Worths.class.getResourceAsStream("/codebook/" + file)) {
                return of(file, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The weights by which what a sentence tells is joined to a deal told before; read once a JVM. */
    public static Worths threads() {
        return Threads.WEIGHTS;
    }

    /** The worth of a sign; 0 where the sheet does not name it. */
    public double of(String sign) {
        return values.getOrDefault(sign, 0.0);
    }

    /** The worth of all these signs together. */
    public double sum(List<String> signs) {
        double sum = 0;
        for (String sign : signs) {
            sum += of(sign);
        }
        return sum;
    }

    /** The worth of all these signs, each as often as its number says. */
    public double sum(Map<String, Double> signs) {
        double sum = 0;
        for (Map.Entry<String, Double> sign : new TreeMap<>(signs).entrySet()) {
            sum += of(sign.getKey()) * sign.getValue();
        }
        return sum;
    }

    /** All signs with their worth, by name. */
    public Map<String, Double> all() {
        return new TreeMap<>(values);
    }

    /** SHA-256 over the sheet's name and content, its first 16 bytes in hex. */
    public String version() {
        return version;
    }
}
