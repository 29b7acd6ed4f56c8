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
import java.util.Optional;

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
        long written = 0;
        try (Lightly light = Lightly.on(run);
                Marts marts = new Marts(
                        run.spark(),
                        lake.read(Tables.ARTICLES),
                        draft::read,
                        Parser.LANGUAGES,
                        Chance.shipped(),
                        (kept, rows) -> lake.kept("count-" + kept, rows))) {
            for (Table<?> table : Tables.COUNTED) {
                written += draft.write(table, marts.rows(table));
            }
        }
        long deals = draft.read(Tables.DEALS).count();
        Release release = lake.publish(draft);
        return new Receipt(name(), deals, written, 0, 0, "release " + release.name());
    }
}
