package accord.flow;

import accord.archive.FileRead;
import accord.store.Fault;
import accord.store.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** What reading the files of a load gave: the items on disk, the accounts of the files here. */
final class Reading {
    private static final int WARNINGS = 20;
    private static final int COMPLAINTS = 3;

    private final Dataset<Row> items;
    private final Map<String, FileRead> accounts = new TreeMap<>();

    /**
     * Refuses a mapping that does not fit a file: wrong usage rather than a bad archive.
     *
     * @param items rows of {@link Item}, on disk
     */
    Reading(Dataset<Row> items) {
        this.items = items;
        List<Item> ends = new ArrayList<>(items.where("account is not null or fault is not null")
                .as(Records.encoder(Item.class))
                .collectAsList());
        ends.sort(Comparator.comparing(Item::file));
        for (Item end : ends) {
            if (end.fault() != null) {
                throw Fault.usage(end.fault());
            }
            accounts.put(end.file(), end.account());
        }
    }

    /** The accounts by file, in order of the files' names. */
    Map<String, FileRead> accounts() {
        return accounts;
    }

    /** The articles, each as often as it was met. */
    Dataset<Row> articles() {
        return items.where("article is not null").select("article.*");
    }

    Dataset<Row> rejects() {
        return items.where("reject is not null").select("reject.*");
    }

    /** Records that became articles, repeats included. */
    long readable() {
        return accounts.values().stream().mapToLong(FileRead::articles).sum();
    }

    /** Tells what the user should know about single files. */
    void warn(Consumer<String> notices) {
        List<String> warnings = accounts.values().stream()
                .flatMap(read -> read.warnings().stream())
                .toList();
        warnings.stream().limit(WARNINGS).forEach(warning -> notices.accept("warning: " + warning));
        if (warnings.size() > WARNINGS) {
            notices.accept("warning: " + (warnings.size() - WARNINGS) + " more such files");
        }
    }

    /** Why the first files could not be read. */
    String complaint() {
        List<Row> reasons = rejects()
                .select("file", "reason")
                .distinct()
                .sort("file", "reason")
                .takeAsList(COMPLAINTS);
        if (reasons.isEmpty()) {
            return accounts.keySet().stream()
                    .limit(COMPLAINTS)
                    .map(file -> file + " (no records)")
                    .collect(Collectors.joining(", "));
        }
        return reasons.stream()
                .map(row -> row.getString(0) + " (" + row.getString(1) + ")")
                .collect(Collectors.joining(", "));
    }
}
