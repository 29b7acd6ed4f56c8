package accord.export;

import accord.model.Sha256;
import accord.store.Table;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The package's label, {@code datapackage.json}, by the Data Package standard of the Frictionless project (version 1;
 * Tabular Data Resource for the CSV files, Table Schema for their columns), so that its tools can read and check every
 * file. What the standard has no word for stands under {@code accord} and, for a column, {@code unit}.
 */
final class Descriptor {
    private final Provenance provenance;
    private final List<Object> resources = new ArrayList<>();

    Descriptor(Provenance provenance) {
        this.provenance = provenance;
    }

    /** A file that was written. */
    record Written(String path, long bytes, String digest) {}

    void add(Table<?> table, String meaning, List<Column> columns, long rows, Written csv, Written parquet) {
        Map<String, Object> tabular = resource(table.name(), csv, "tabular-data-resource", "csv", "text/csv");
        tabular.put("description", meaning);
        tabular.put("rows", rows);
        tabular.put("encoding", "utf-8");
        tabular.put(
                "dialect",
                ordered(
                        "delimiter",
                        ",",
                        "lineTerminator",
                        "\r\n",
                        "quoteChar",
                        "\"",
                        "doubleQuote",
                        true,
                        "header",
                        true));
        tabular.put("schema", schema(table, columns));
        resources.add(tabular);
        Map<String, Object> columnar = resource(
                table.name() + ".parquet", parquet, "data-resource", "parquet", "application/vnd.apache.parquet");
        columnar.put("description", meaning + " The same rows with nested columns; comments are in Spark's metadata.");
        resources.add(columnar);
    }

    private static Map<String, Object> resource(
            String name, Written file, String profile, String format, String mediatype) {
        return ordered(
                "name", name,
                "path", file.path(),
                "profile", profile,
                "format", format,
                "mediatype", mediatype,
                "bytes", file.bytes(),
                "hash", "sha256:" + file.digest());
    }

    private static Map<String, Object> schema(Table<?> table, List<Column> columns) {
        List<Object> fields = new ArrayList<>();
        for (Column column : columns) {
            Map<String, Object> field =
                    ordered("name", column.name(), "type", column.type(), "description", column.meaning());
            if (column.unit() != null) {
                field.put("unit", column.unit());
            }
            if (table.key().contains(column.name()) && !table.nulls().contains(column.name())) {
                field.put("constraints", Map.of("required", true));
            }
            fields.add(field);
        }
        Map<String, Object> schema = ordered("fields", fields, "missingValues", List.of(""));
        boolean flat = columns.stream().map(Column::name).toList().containsAll(table.key());
        if (flat && table.nulls().isEmpty()) {
            schema.put("primaryKey", table.key());
        }
        List<Object> references = FlatTables.references().stream()
                .filter(reference -> reference.get(0).equals(table.name()))
                .map(reference -> (Object) ordered(
                        "fields", reference.get(1), "reference", ordered("resource", reference.get(2), "fields", "id")))
                .toList();
        if (!references.isEmpty()) {
            schema.put("foreignKeys", references);
        }
        return schema;
    }

    /** The whole label. */
    String json() {
        List<String> digests = provenance.digests();
        Map<String, Object> label = ordered(
                "profile",
                "data-package",
                "name",
                "accord",
                "title",
                "Local deals of war and peace, as a news archive tells of them",
                "description",
                "Counts over time, the deals behind them, and the sentences behind these. In CSV files structs are "
                        + "flattened (day_since, day_until, day_text) and lists are JSON; a text cell that a spreadsheet could "
                        + "take for a formula has an apostrophe in front.",
                "version",
                provenance.release(),
                "accord",
                ordered(
                        "release",
                        provenance.release(),
                        "days",
                        provenance.days(),
                        "coders",
                        provenance.coders(),
                        "program",
                        provenance.program(),
                        "edition",
                        provenance.edition(),
                        "archive",
                        ordered(
                                "files",
                                digests.size(),
                                "digest",
                                "sha256:" + lines(digests).hex(),
                                "digests",
                                digests.stream()
                                        .map(digest -> "sha256:" + digest)
                                        .toList())),
                "resources",
                resources);
        try {
            DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
            printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
            printer.indentArraysWith(new DefaultIndenter("  ", "\n"));
            return new ObjectMapper().writer(printer).writeValueAsString(label) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps and lists have JSON", e);
        }
    }

    private static Map<String, Object> ordered(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }

    /** The fingerprint of lines, each ended by a line feed. */
    private static Sha256 lines(List<String> lines) {
        Sha256 sum = new Sha256();
        lines.forEach(line -> sum.add(line + "\n"));
        return sum;
    }
}
