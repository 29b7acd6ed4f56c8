package accord.store;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Collection;
import org.apache.hadoop.fs.Path;

/** What a release was made of, in a file beside its tables that readers of tables pass over. */
final class Label {
    static final String FILE = "_release.json";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Label() {}

    static String of(String name, String coder, Collection<String> loads) {
        ObjectNode label = JSON.createObjectNode().put("name", name).put("coder", coder);
        ArrayNode list = label.putArray("loads");
        loads.forEach(list::add);
        return label.toString() + "\n";
    }

    /** Adds the number of the release to its label. */
    static void write(Folders folders, Path folder, long number) throws IOException {
        Path file = new Path(folder, FILE);
        ObjectNode label = (ObjectNode) read(folders, folder);
        folders.replace(file, label.put("number", number).toString() + "\n");
    }

    /** The label of a release; empty where it is lost. */
    static JsonNode read(Folders folders, Path folder) throws IOException {
        Path file = new Path(folder, FILE);
        return folders.exists(file) ? JSON.readTree(folders.text(file)) : JSON.createObjectNode();
    }
}
