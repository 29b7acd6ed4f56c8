package accord.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables with a header row: comma, semicolon, tab or bar between fields, quotes as RFC 4180 has them. */
final class TableFormat {

    private TableFormat() {}

    static void read(Head head, boolean tabs, Mapping mapping, Desk desk) throws IOException {
        var charset = Charsets.of(head.bytes(), head.complete(), null);
        char delimiter = tabs ? '\t' : TableScanner.delimiter(Decoding.of(head.bytes(), charset));
        TableScanner scanner = new TableScanner(
                Decoding.of(head.all(), charset), delimiter, desk.limits().recordBytes());
        Rows rows = new Rows(mapping, desk);
        TableScanner.Row first = scanner.next();
        if (first == null) {
            desk.turnAwayFile(Reason.NO_TEXT);
            return;
        }
        if (first.fault() != null) {
            desk.turnAway(first.fault(), first.raw());
            return;
        }
        List<String> header = header(first.fields(), mapping, desk);
        scanner.expect(header.size());
        if (!Rows.hasText(header) && mapping.column(Target.TEXT) == null) {
            desk.warn(desk.file() + ": no column is known to hold the text; say --field text=COLUMN; there are "
                    + String.join(", ", header));
        }
        for (TableScanner.Row row = scanner.next(); row != null; row = scanner.next()) {
            if (row.fault() != null) {
                desk.turnAway(row.fault(), row.raw());
            } else {
                rows.row(record(header, row.fields()), row.raw());
            }
        }
        rows.close();
    }

    private static List<String> header(List<String> names, Mapping mapping, Desk desk) {
        Set<String> seen = new HashSet<>();
        List<String> header = new ArrayList<>();
        for (String name : names) {
            String column = name.strip();
            if (!seen.add(column)) {
                if (mapping.columns().containsValue(column)) {
                    throw new MappingException("--field …=" + column + " is ambiguous: " + desk.file()
                            + " has that column twice; it has " + String.join(", ", names));
                }
                desk.warn(desk.file() + ": the column " + column + " stands more than once; its first cell is read");
                column = column + "#" + (header.size() + 1);
            }
            header.add(column);
        }
        return header;
    }

    private static Map<String, Object> record(List<String> header, List<String> fields) {
        Map<String, Object> record = new LinkedHashMap<>();
        for (int i = 0; i < header.size(); i++) {
            record.put(header.get(i), i < fields.size() ? fields.get(i) : null);
        }
        return record;
    }
}
