package accord.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * A table of the contract: its name, the record that is its row, and the columns that are its key.
 *
 * @param name as in the lake and in SQL
 * @param type the record that is a row
 * @param key columns that together are unique, and the order in which rows are written
 * @param nulls the columns of the key that may be null
 */
public record Table<R extends Record>(String name, Class<R> type, List<String> key, List<String> nulls) {

    public Table {
        key = List.copyOf(key);
        nulls = List.copyOf(nulls);
    }

    /** A table of which no column of the key may be null. */
    public static <R extends Record> Table<R> of(String name, Class<R> type, String... key) {
        return new Table<>(name, type, List.of(key), List.of());
    }

    Table<R> withNull(String... columns) {
        return new Table<>(name, type, key, List.of(columns));
    }

    public Encoder<R> encoder() {
        return Records.encoder(type);
    }

    /** Columns in order with their comments. */
    public StructType schema() {
        return Records.schema(type);
    }

    /** The names of the columns in order. */
    public List<String> columns() {
        return List.of(schema().fieldNames());
    }

    /** Rows of a typed data set of this table's record. */
    public Dataset<R> typed(Dataset<?> rows) {
        return conform(rows).as(encoder());
    }

    /** Exactly this table's columns, in its order, with its comments; fails if one is missing or of another type. */
    public Dataset<Row> conform(Dataset<?> rows) {
        List<String> missing = new ArrayList<>(columns());
        missing.removeAll(Arrays.asList(rows.columns()));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(
                    "table " + name + ": no column " + missing + " among " + Arrays.toString(rows.columns()));
        }
        StructType actual = rows.schema();
        boolean same = Arrays.stream(schema().fields())
                .allMatch(field ->
                        like(field.dataType(), actual.apply(field.name()).dataType()));
        // What fits already is only picked: Spark would take every list apart and build it anew, without compiling
        // that.
        return select(same ? rows : rows.to(schema().asNullable()));
    }

    /** Whether two types differ at most in what may be null: the audit looks for nulls in the data instead. */
    private static boolean like(DataType one, DataType other) {
        return new StructType()
                .add("it", one)
                .asNullable()
                .equals(new StructType().add("it", other).asNullable());
    }

    private Dataset<Row> select(Dataset<?> rows) {
        List<Column> columns = new ArrayList<>();
        for (StructField field : schema().fields()) {
            columns.add(rows.col(field.name()).as(field.name(), field.metadata()));
        }
        return rows.select(columns.toArray(new Column[0]));
    }

    /** What the row of this table is, for the data dictionary. */
    @Override
    public String toString() {
        return name;
    }
}
