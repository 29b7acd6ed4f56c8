package accord.flow;

import accord.store.Draft;
import accord.store.Lake;
import accord.store.Receipt;
import accord.store.Release;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Adds the tables over time to the release in the making and publishes it. */
public final class Count implements Stage {
    private final List<Part> parts = List.of();

    @Override
    public String name() {
        return "count";
    }

    @Override
    public Receipt run(Run run) throws IOException {
        Lake lake = run.lake();
        Optional<Draft> pending = lake.pending();
        if (pending.isEmpty()) {
            return new Receipt(name(), 0, 0, 0, 0, "nothing new");
        }
        Draft draft = pending.get();
        for (Part part : parts) {
            part.write(run, draft);
        }
        Release release = lake.publish(draft);
        long written = draft.rows().values().stream().mapToLong(Long::longValue).sum();
        return new Receipt(name(), 0, written, 0, 0, "release " + release.name());
    }
}
