package accord.flow;

import accord.count.Chance;
import accord.count.Marts;
import accord.store.Draft;
import accord.store.Lake;
import accord.store.Receipt;
import accord.store.Release;
import accord.store.Table;
import accord.store.Tables;
import accord.text.Parser;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Adds the tables over time to the release in the making and publishes it. */
public final class Count implements Stage {
    @Override
    public String name() {
        return "count";
    }

    @Override
    @SuppressWarnings("try") // Lightness is held, not used.
    public Receipt run(Run run) throws IOException {
        Lake lake = run.lake();
        Optional<Draft> pending = lake.pending();
        if (pending.isEmpty()) {
            return new Receipt(name(), 0, 0, 0, 0, "nothing new");
        }
        Draft draft = pending.get();
        long articles = lake.bytes();
        long told = draft.bytes(Tables.MENTIONS);
        long written = 0;
        try (Marts marts = new Marts(
                run.spark(),
                lake.read(Tables.ARTICLES),
                draft::read,
                Parser.LANGUAGES,
                Chance.shipped(),
                (kept, rows) -> kept(run, kept, rows, kept.equals(Tables.COVERAGE.name()) ? articles : told))) {
            // A row for every day of a century there may be, however few deals: nothing that is little.
            try (Lightly light = Lightly.on(run, articles)) {
                written += draft.write(Tables.DEALS_OVER_TIME, marts.rows(Tables.DEALS_OVER_TIME));
            }
            try (Lightly light = Lightly.on(run, told)) {
                Map<Table<?>, Dataset<Row>> counted = new LinkedHashMap<>();
                Tables.COUNTED.stream()
                        .filter(table -> !table.equals(Tables.DEALS_OVER_TIME))
                        .forEach(table -> counted.put(table, marts.rows(table)));
                written += draft.write(counted);
            }
        }
        long deals = draft.count(Tables.DEALS);
        Release release = lake.publish(draft);
        return new Receipt(name(), deals, written, 0, 0, "release " + release.name());
    }

    @SuppressWarnings("try") // Lightness is held, not used.
    private static Dataset<Row> kept(Run run, String name, Dataset<Row> rows, long bytes) throws IOException {
        try (Lightly light = Lightly.on(run, bytes)) {
            return run.lake().kept("count-" + name, rows);
        }
    }
}
