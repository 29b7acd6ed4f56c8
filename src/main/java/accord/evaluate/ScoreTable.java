package accord.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores as text for people and as JSON for programs. */
public final class ScoreTable {
    private ScoreTable() {}

    /** One line a field: precision, recall and F1 or accuracy, cases, and the 95 % interval over articles. */
    public static String text(Scores scores, Map<String, Bootstrap.Range> ranges) {
        StringBuilder lines = new StringBuilder();
        scores.table().forEach((field, row) -> {
            lines.append(String.format(Locale.ROOT, "%-13s", field));
            row.forEach(
                    (name, value) -> lines.append(' ').append(name).append('=').append(value));
            Bootstrap.Range range = ranges.get(field);
            if (range != null) {
                lines.append(String.format(Locale.ROOT, "  95%% [%.3f, %.3f]", range.low(), range.high()));
            }
            lines.append('\n');
        });
        return lines.toString();
    }

    /** One error a line: article, MISSED or EXTRA, kinds, status, origins, destinations. */
    public static String errors(List<Scorer.Mismatch> errors) {
        StringBuilder lines = new StringBuilder();
        for (Scorer.Mismatch error : errors) {
            lines.append(String.join(
                            " ",
                            error.article(),
                            error.missed() ? "MISSED" : "EXTRA",
                            error.kinds().toString(),
                            error.status(),
                            error.origins().toString(),
                            error.destinations().toString()))
                    .append('\n');
        }
        return lines.toString();
    }

    /** The scorer's JSON object; each field with an interval has it as low and high. */
    public static String json(Scores scores, Map<String, Bootstrap.Range> ranges) {
        Map<String, Map<String, Object>> table = new LinkedHashMap<>(scores.table());
        ranges.forEach((field, range) -> {
            table.get(field).put("low", Tally.round(range.low()));
            table.get(field).put("high", Tally.round(range.high()));
        });
        try {
            return new ObjectMapper().writeValueAsString(table);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a table of numbers and words is always JSON", e);
        }
    }
}
