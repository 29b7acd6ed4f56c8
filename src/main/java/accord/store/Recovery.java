package accord.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;

/** Brings a lake whose last run died to the state before that run or to the state after it; whole things are kept. */
final class Recovery {
    private final Folders folders;

    Recovery(Folders folders) {
        this.folders = folders;
    }

    /** Finishes loads that were staged whole, drops other leftovers. Returns what it did, one line each. */
    List<String> run() throws IOException {
        List<String> done = new ArrayList<>();
        for (String name : folders.children(folders.path("_staging"))) {
            Path folder = folders.staging(name);
            if (name.startsWith(LoadDraft.PREFIX)) {
                LoadDraft.recover(folders, name);
                done.add("recovered or dropped " + name);
            } else if (!folders.exists(new Path(folder, Draft.SEAL))) {
                folders.delete(folder);
                done.add("dropped " + name);
            }
        }
        return done;
    }
}
