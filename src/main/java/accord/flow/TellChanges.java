package accord.flow;

import accord.model.Link;
import accord.resolve.Change;
import accord.resolve.Changes;
import accord.store.Draft;
import accord.store.Release;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes into the lake's history what became of the current release's deals, so that a noted id is found again. */
final class TellChanges implements Part {
    private static final Table<Change> CHANGES = Table.of("changes", Change.class, "old_id", "new_id");

    @Override
    public void write(Run run, Draft draft) throws IOException {
        Optional<Release> current = run.lake().current();
        if (current.isEmpty()) {
            return;
        }
        List<Link> former = current.get().records(Tables.LINKS).collectAsList();
        List<Link> present = draft.records(Tables.LINKS).collectAsList();
        List<Change> changes = Changes.between(former, present);
        run.lake().history(CHANGES).add(draft.name(), run.spark().createDataset(changes, CHANGES.encoder()));
    }
}
