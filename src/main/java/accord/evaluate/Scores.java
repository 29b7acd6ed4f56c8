package accord.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores of coded articles against gold, by field: precision, recall and F1, and accuracy over paired deals. */
public final class Scores {
    static final List<String> FIELDS = List.of(
            "article",
            "deal",
            "deal_news",
            "deal_move",
            "kinds",
            "origins",
            "destinations",
            "transits",
            "actors",
            "actor_names",
            "parties",
            "sources",
            "people",
            "dates");
    static final List<String> ACCURACIES = List.of("status", "background", "published", "whole_deal");

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Map<String, long[]> accuracies = new LinkedHashMap<>();

    Scores() {
        FIELDS.forEach(field -> tallies.put(field, new Tally()));
        ACCURACIES.forEach(field -> accuracies.put(field, new long[2]));
    }

    /** The tally of a field that is found or not found. */
    public Tally tally(String field) {
        return tallies.get(field);
    }

    void judge(String field, boolean right) {
        accuracies.get(field)[0] += right ? 1 : 0;
        accuracies.get(field)[1]++;
    }

    /** Adds another's cases to these. */
    void add(Scores other) {
        tallies.forEach((field, tally) -> tally.add(other.tallies.get(field)));
        accuracies.forEach((field, cases) -> {
            cases[0] += other.accuracies.get(field)[0];
            cases[1] += other.accuracies.get(field)[1];
        });
    }

    /** F1 of a field that is found or not, accuracy of one that is right or wrong; null where there is no case. */
    public Double value(String field) {
        Tally tally = tallies.get(field);
        if (tally != null) {
            return tally.f1();
        }
        long[] cases = accuracies.get(field);
        return cases[1] == 0 ? null : (double) cases[0] / cases[1];
    }

    /** Cases of a field in gold (for accuracies: judged). */
    public long cases(String field) {
        Tally tally = tallies.get(field);
        return tally != null ? tally.cases() : accuracies.get(field)[1];
    }

    /** All fields in order, with rounded figures: p, r, f1, n or acc, n. */
    public Map<String, Map<String, Object>> table() {
        Map<String, Map<String, Object>> table = new LinkedHashMap<>();
        for (String field : FIELDS) {
            Tally tally = tallies.get(field);
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("p", Tally.round(tally.precision()));
            row.put("r", Tally.round(tally.recall()));
            row.put("f1", Tally.round(tally.f1()));
            row.put("n", tally.cases());
            table.put(field, row);
        }
        for (String field : ACCURACIES) {
            Map<String, Object> row = new LinkedHashMap<>();
            Double value = value(field);
            row.put("acc", value == null ? null : Tally.round(value));
            row.put("n", cases(field));
            table.put(field, row);
        }
        return table;
    }
}
