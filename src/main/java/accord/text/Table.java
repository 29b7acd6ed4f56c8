package accord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables that ship with this package; lines that start with # are remarks. */
final class Table {
    private Table() {}

    /**
     * The rows of a table beside this class's resources.
     *
     * @param name file name under /text
     * @param columns cells that each row must have
     */
    static List<List<String>> rows(String name, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream stream = Table.class.getResourceAsStream("/text/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("no table /text/" + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> row = List.of(line.split("\t", -1));
                if (row.size() != columns) {
                    throw new IllegalStateException("/text/" + name + ": " + columns + " cells wanted: " + line);
                }
                rows.add(row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
