package accord.export;

import accord.export.Descriptor.Written;
import accord.model.Sha256;
import accord.store.Dictionary;
import accord.store.Outbox;
import accord.store.Table;
import accord.store.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * One release as a folder for pandas, DuckDB, R and spreadsheets: of every table one Parquet and one CSV file, rows in
 * the order of the table's key, and a label that says what each column means. The same release gives the same bytes.
 */
public final class DataPackage {
    private static final long SMALL = 50_000;

    private final Map<Table<?>, Dataset<Row>> tables = new LinkedHashMap<>();
    private final Provenance provenance;

    /** @param released gives the tables of a release */
    public DataPackage(Function<Table<?>, Dataset<Row>> released, Provenance provenance) {
        this.provenance = provenance;
        for (Table<?> table : Tables.RELEASED) {
            tables.put(table, released.apply(table));
        }
        tables.putAll(FlatTables.of(released.apply(Tables.DEALS)));
    }

    /**
     * Whether a label that an earlier export wrote says that it holds this release, written by this edition of the program.
     *
     * @param label bytes of a {@code datapackage.json}
     */
    public static boolean holds(byte[] label, Provenance provenance) {
        try {
            JsonNode accord = new ObjectMapper().readTree(label).path("accord");
            return accord.path("release").asText().equals(provenance.release())
                    && accord.path("days").asText().equals(provenance.days())
                    && accord.path("program").asText().equals(provenance.program())
                    && accord.path("edition").asText().equals(provenance.edition());
        } catch (IOException damaged) {
            // whatever it is, it is not this release: it will be replaced
            return false;
        }
    }

    /** Adds a table that is not the release's own. */
    public DataPackage with(Table<?> table, Dataset<Row> rows) {
        tables.put(table, table.conform(rows));
        return this;
    }

    /** Fills a folder; it stays unpublished. Returns the number of rows by table. */
    public Map<String, Long> write(Outbox outbox) throws IOException {
        Descriptor descriptor = new Descriptor(provenance);
        Map<String, Long> written = new LinkedHashMap<>();
        for (Map.Entry<Table<?>, Dataset<Row>> entry : tables.entrySet()) {
            Table<?> table = entry.getKey();
            Dataset<Row> all = entry.getValue();
            org.apache.spark.sql.Column[] order =
                    table.key().stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
            Dataset<Row> sorted = all.repartition(1).sortWithinPartitions(order);
            outbox.parquet(table.name() + ".parquet", sorted);
            List<Column> columns = Column.of(all.schema());
            Sha256 sum = new Sha256();
            long rows;
            String csv = table.name() + ".csv";
            // One part is fetched whole: a large table is fetched in many, which costs jobs but no memory.
            Dataset<Row> fetched = all.count() <= SMALL ? sorted : all.orderBy(order);
            try (OutputStream out = sum.over(outbox.write(csv))) {
                rows = new Csv(columns).write(fetched.toLocalIterator(), out);
            }
            descriptor.add(
                    table,
                    Dictionary.meaning(table.type()),
                    columns,
                    rows,
                    new Written(csv, outbox.bytes(csv), sum.hex()),
                    read(outbox, table.name() + ".parquet"));
            written.put(table.name(), rows);
        }
        try (OutputStream out = outbox.write("datapackage.json")) {
            out.write(descriptor.json().getBytes(StandardCharsets.UTF_8));
        }
        return written;
    }

    private static Written read(Outbox outbox, String file) throws IOException {
        Sha256 sum = new Sha256();
        try (InputStream in = outbox.read(file)) {
            in.transferTo(sum.over(OutputStream.nullOutputStream()));
        }
        return new Written(file, outbox.bytes(file), sum.hex());
    }
}
