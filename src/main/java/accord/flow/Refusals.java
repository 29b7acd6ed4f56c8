package accord.flow;

import accord.archive.Reason;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Tells the user what of a load was turned away: by reason, with its meaning, and by file. */
final class Refusals {
    /** Files that are told by name; the table {@code rejects} holds the others. */
    private static final int FILES = 20;

    private final Map<String, Long> reasons = new TreeMap<>();
    private final Map<String, Map<String, Long>> files = new TreeMap<>();

    /** @param rejects rows with {@code file} and {@code reason} */
    Refusals(Dataset<Row> rejects) {
        for (Row row : rejects.groupBy("file", "reason").count().collectAsList()) {
            long count = row.getLong(2);
            reasons.merge(row.getString(1), count, Long::sum);
            files.computeIfAbsent(row.getString(0), file -> new TreeMap<>()).put(row.getString(1), count);
        }
    }

    void tell(Consumer<String> notices) {
        byCount(reasons)
                .forEach(reason -> notices.accept(
                        "rejects: " + reason.getValue() + " " + reason.getKey() + ": " + meaning(reason.getKey())));
        Map<String, Long> sums = new TreeMap<>();
        files.forEach((file, counts) -> sums.put(
                file, counts.values().stream().mapToLong(Long::longValue).sum()));
        List<Map.Entry<String, Long>> most = byCount(sums);
        for (Map.Entry<String, Long> file : most.subList(0, Math.min(FILES, most.size()))) {
            notices.accept("rejects in " + file.getKey() + ": "
                    + byCount(files.get(file.getKey())).stream()
                            .map(reason -> reason.getValue() + " " + reason.getKey())
                            .collect(Collectors.joining(", ")));
        }
        if (most.size() > FILES) {
            notices.accept("rejects in " + (most.size() - FILES) + " more files: see the table rejects");
        }
    }

    private static List<Map.Entry<String, Long>> byCount(Map<String, Long> counts) {
        List<Map.Entry<String, Long>> entries = new ArrayList<>(counts.entrySet());
        entries.sort(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()));
        return entries;
    }

    private static String meaning(String code) {
        if (code.equals(WindowSink.OUTSIDE)) {
            return "published outside of the days that were asked for";
        }
        return Stream.of(Reason.values())
                .filter(reason -> reason.code().equals(code))
                .findFirst()
                .map(Reason::meaning)
                .orElse("");
    }
}
