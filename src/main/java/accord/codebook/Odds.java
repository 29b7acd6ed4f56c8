package accord.codebook;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights that turn the traits of a mention into the chance that it is a deal: a logistic model (Cox 1958), the sheet
 * {@code score.tsv} of the codebook, which {@code accord train} writes.
 */
public final class Odds {
    private static final List<String> COLUMNS = List.of("trait", "weight");
    private static final double DIGITS = 1000;

    private final Map<String, Double> weights = new TreeMap<>();

    /** Adds the rows of a sheet; a trait's later weight replaces its earlier one. */
    void rows(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 2)) {
            try {
                weights.put(row.at(0), Double.valueOf(row.at(1)));
            } catch (NumberFormatException e) {
                throw row.wrong("'" + row.at(1) + "' is no number", "write it as accord train prints it");
            }
        }
    }

    /** The chance, 0 to 1, to three digits; traits without a weight do not count. */
    public double chance(Map<String, Double> traits) {
        double sum = 0;
        for (Map.Entry<String, Double> trait : new TreeMap<>(traits).entrySet()) {
            sum += weights.getOrDefault(trait.getKey(), 0.0) * trait.getValue();
        }
        return Math.round(DIGITS / (1 + StrictMath.exp(-sum))) / DIGITS;
    }
}
