package accord.export;

import accord.export.Descriptor.Written;
import accord.model.Sha256;
import accord.store.Dictionary;
import accord.store.Outbox;
import accord.store.ParquetRows;
import accord.store.Release;
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
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * One release as a folder for pandas, DuckDB, R and spreadsheets: of every table one Parquet and one CSV file, rows in
 * the order of the table's key, and a label that says what each column means. The same release gives the same bytes.
 */
public final class DataPackage {
    private final Map<Table<?>, Filling> tables = new LinkedHashMap<>();
    private final Provenance provenance;

    /** Fills one Parquet file of the package. */
    private interface Filling {
        void fill(Outbox outbox, String file) throws IOException;
    }

    private DataPackage(Provenance provenance) {
        this.provenance = provenance;
    }

    /** A whole release: its files are copied as they are, they have the package's order already. */
    public static DataPackage of(Release release, Provenance provenance) {
        return of(
                provenance,
                table -> (outbox, file) -> {
                    if (!outbox.copy(release, table, file)) {
                        sorted(table, release.read(table)).fill(outbox, file);
                    }
                },
                release.read(Tables.DEALS));
    }

    /** Some rows of a release. */
    public static DataPackage of(Function<Table<?>, Dataset<Row>> excerpt, Provenance provenance) {
        return of(provenance, table -> sorted(table, excerpt.apply(table)), excerpt.apply(Tables.DEALS));
    }

    private static DataPackage of(Provenance provenance, Function<Table<?>, Filling> released, Dataset<Row> deals) {
        DataPackage data = new DataPackage(provenance);
        for (Table<?> table : Tables.RELEASED) {
            data.tables.put(table, released.apply(table));
        }
        FlatTables.of(deals).forEach(data::with);
        return data;
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
        tables.put(table, sorted(table, table.conform(rows)));
        return this;
    }

    private static Filling sorted(Table<?> table, Dataset<Row> rows) {
        org.apache.spark.sql.Column[] order =
                table.key().stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new);
        return (outbox, file) -> outbox.parquet(file, rows.repartition(1).sortWithinPartitions(order));
    }

    /**
     * Fills a folder; it stays unpublished.
     *
     * @param beside is shown each row on its way
     * @return the number of rows by table
     */
    public Map<String, Long> write(Outbox outbox, BiConsumer<Table<?>, Map<String, Object>> beside) throws IOException {
        Descriptor descriptor = new Descriptor(provenance);
        Map<String, Long> written = new LinkedHashMap<>();
        for (Map.Entry<Table<?>, Filling> entry : tables.entrySet()) {
            Table<?> table = entry.getKey();
            String parquet = table.name() + ".parquet";
            entry.getValue().fill(outbox, parquet);
            String csv = table.name() + ".csv";
            List<Column> columns = Column.of(table.schema());
            Sha256 sum = new Sha256();
            long rows;
            try (ParquetRows source = outbox.rows(parquet);
                    OutputStream out = sum.over(outbox.write(csv))) {
                rows = new Csv(columns).write(() -> shown(table, source.next(), beside), out);
            }
            descriptor.add(
                    table,
                    Dictionary.meaning(table.type()),
                    columns,
                    rows,
                    new Written(csv, outbox.bytes(csv), sum.hex()),
                    read(outbox, parquet));
            written.put(table.name(), rows);
        }
        try (OutputStream out = outbox.write("datapackage.json")) {
            out.write(descriptor.json().getBytes(StandardCharsets.UTF_8));
        }
        return written;
    }

    private static Map<String, Object> shown(
            Table<?> table, Map<String, Object> row, BiConsumer<Table<?>, Map<String, Object>> beside) {
        if (row != null) {
            beside.accept(table, row);
        }
        return row;
    }

    private static Written read(Outbox outbox, String file) throws IOException {
        Sha256 sum = new Sha256();
        try (InputStream in = outbox.read(file)) {
            in.transferTo(sum.over(OutputStream.nullOutputStream()));
        }
        return new Written(file, outbox.bytes(file), sum.hex());
    }
}
