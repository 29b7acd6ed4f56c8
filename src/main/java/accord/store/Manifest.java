package accord.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.apache.hadoop.fs.Path;

/** The lake's own label, {@code accord.json}: by it a lake is told from any other folder, and its schema from others. */
final class Manifest {
    static final String FILE = "accord.json";

    private Manifest() {}

    /** Labels an empty or absent folder as a lake; checks the label of one that has it. */
    static void ensure(Folders folders) throws IOException {
        refuseFile(folders);
        Path label = folders.path(FILE);
        if (folders.exists(label)) {
            check(folders);
            return;
        }
        if (folders.exists(folders.root()) && folders.system().listStatus(folders.root()).length > 0) {
            throw Fault.usage("the folder " + folders.root()
                    + " is neither empty nor a lake (it has no accord.json): name another with --lake");
        }
        folders.replace(label, "{\"schema\": " + Lake.SCHEMA + "}\n");
    }

    /** Refuses what is no lake, or one of another schema. */
    static void check(Folders folders) throws IOException {
        refuseFile(folders);
        Path label = folders.path(FILE);
        if (!folders.exists(label)) {
            throw Fault.usage("no lake at " + folders.root() + " (it has no accord.json): accord run ARCHIVE --lake "
                    + folders.root() + " makes one");
        }
        JsonNode found = new ObjectMapper().readTree(folders.text(label)).path("schema");
        if (found.asInt() != Lake.SCHEMA) {
            throw Fault.usage("the lake at " + folders.root() + " has schema " + found + ", this program " + Lake.SCHEMA
                    + ": rebuild it with accord run ARCHIVE --lake NEW-FOLDER");
        }
    }

    private static void refuseFile(Folders folders) throws IOException {
        if (folders.isFile(folders.root())) {
            throw Fault.usage("the lake path " + folders.root() + " is a file, not a folder");
        }
    }
}
