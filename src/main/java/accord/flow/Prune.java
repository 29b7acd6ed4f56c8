package accord.flow;

import accord.store.Receipt;
import java.io.IOException;
import java.util.List;

/** Deletes old releases: the newest ones stay, by the order in which they were published. */
public final class Prune implements Stage {
    private final int keep;

    /** @param keep how many releases stay, at least 1 */
    public Prune(int keep) {
        this.keep = Math.max(1, keep);
    }

    @Override
    public String name() {
        return "prune";
    }

    @Override
    public Receipt run(Run run) throws IOException {
        List<String> gone = run.lake().prune(keep);
        return new Receipt(
                name(), 0, 0, 0, 0, gone.isEmpty() ? "nothing to delete" : "deleted " + String.join(", ", gone));
    }
}
