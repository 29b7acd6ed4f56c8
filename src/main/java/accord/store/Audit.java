package accord.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.when;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Looks at what was staged before anybody may read it: columns, unique keys, no null where none may be. */
final class Audit {
    /** Up to so many rows and bytes a table is looked at here: starting a job would take longer. */
    private static final long FEW_ROWS = 200_000;

    private static final long FEW_BYTES = 8L << 20;

    private final SparkSession spark;
    private final Configuration configuration;

    Audit(SparkSession spark) {
        this.spark = spark;
        this.configuration = spark.sparkContext().hadoopConfiguration();
    }

    /** Number of rows of a staged table; fails with what is wrong with them. */
    long check(Table<?> table, Path staged) throws IOException {
        List<Path> files = files(staged);
        columns(table, files);
        long bytes = 0;
        for (Path file : files) {
            bytes += file.getFileSystem(configuration).getFileStatus(file).getLen();
        }
        long rows = rows(files);
        List<String> never = never(table);
        boolean few = bytes <= FEW_BYTES && rows <= FEW_ROWS;
        return judged(
                table,
                rows,
                never,
                few ? here(table, files, never, new HashSet<>()::add) : there(table, staged, never));
    }

    /** The same of a table that was written in the order of its key: rows of one key stand side by side, however many rows there are. */
    long checkSorted(Table<?> table, Path staged) throws IOException {
        List<Path> files = files(staged);
        columns(table, files);
        List<String> never = never(table);
        List<Object> last = new ArrayList<>();
        return judged(table, rows(files), never, here(table, files, never, key -> {
            boolean other = !key.equals(last);
            last.clear();
            last.addAll(key);
            return other;
        }));
    }

    /** How many rows the files of a folder say that they have. */
    long rows(Path staged) throws IOException {
        return rows(files(staged));
    }

    private long rows(List<Path> files) throws IOException {
        long rows = 0;
        for (Path file : files) {
            rows += ParquetRows.count(file, configuration);
        }
        return rows;
    }

    /** In the order in which they were written. */
    private List<Path> files(Path staged) throws IOException {
        List<Path> files = new ArrayList<>();
        for (FileStatus file : staged.getFileSystem(configuration).listStatus(staged)) {
            if (file.getPath().getName().endsWith(".parquet")) {
                files.add(file.getPath());
            }
        }
        files.sort(Comparator.comparing(Path::getName));
        return files;
    }

    /** The columns as the files themselves say; in a folder of loads the load is the folder's name. */
    private void columns(Table<?> table, List<Path> files) throws IOException {
        List<List<String>> wanted = List.of(told(table.schema()), told(Parquet.withoutLoad(table.schema())));
        for (Path file : files) {
            try (ParquetFileReader footer = ParquetFileReader.open(HadoopInputFile.fromPath(file, configuration))) {
                Map<String, String> labels = footer.getFileMetaData().getKeyValueMetaData();
                List<String> found =
                        told((StructType) DataType.fromJson(labels.get("org.apache.spark.sql.parquet.row.metadata")));
                if (!wanted.contains(found)) {
                    throw Fault.audit("table " + table.name() + " was written with the columns " + found + ", not "
                            + wanted.get(0) + "; nothing was published");
                }
            }
        }
    }

    private static List<String> told(StructType schema) {
        return Stream.of(schema.fields())
                .map(field -> field.name() + " " + field.dataType().catalogString())
                .toList();
    }

    private static long judged(Table<?> table, long rows, List<String> never, Found found) {
        if (found.rows() != rows) {
            throw Fault.audit("table " + table.name() + ": " + found.rows() + " of " + rows
                    + " rows can be read; nothing was published");
        }
        if (found.keys() != rows) {
            throw Fault.audit("table " + table.name() + ": " + (rows - found.keys()) + " of " + rows
                    + " rows repeat a key " + table.key() + "; nothing was published");
        }
        for (int i = 0; i < never.size(); i++) {
            if (found.nulls()[i] > 0) {
                throw Fault.audit("table " + table.name() + ": " + found.nulls()[i] + " rows have no " + never.get(i)
                        + "; nothing was published");
            }
        }
        return rows;
    }

    /**
     * What was seen.
     *
     * @param keys different ones
     * @param nulls by column that may have none
     */
    @SuppressWarnings("ArrayRecordComponent") // Filled and read in this class alone.
    private record Found(long rows, long keys, long[] nulls) {}

    /** The columns that may have no null: those of the key, and lists. */
    private static List<String> never(Table<?> table) {
        List<String> never = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            boolean key = table.key().contains(field.name()) && !table.nulls().contains(field.name());
            boolean inFolder = field.name().equals("load");
            if ((key || field.dataType() instanceof ArrayType) && !inFolder) {
                never.add(field.name());
            }
        }
        return never;
    }

    private Found here(Table<?> table, List<Path> files, List<String> never, Predicate<List<Object>> another)
            throws IOException {
        Set<String> columns = new HashSet<>(never);
        columns.addAll(table.key());
        long keys = 0;
        long[] nulls = new long[never.size()];
        long count = 0;
        for (Path file : files) {
            try (ParquetRows rows = ParquetRows.open(file, configuration, columns)) {
                for (Map<String, Object> row = rows.next(); row != null; row = rows.next()) {
                    count++;
                    List<Object> key = new ArrayList<>();
                    for (String column : table.key()) {
                        key.add(row.get(column));
                    }
                    keys += another.test(key) ? 1 : 0;
                    for (int i = 0; i < nulls.length; i++) {
                        nulls[i] += row.get(never.get(i)) == null ? 1 : 0;
                    }
                }
            }
        }
        return new Found(count, keys, nulls);
    }

    private Found there(Table<?> table, Path staged, List<String> never) {
        Dataset<Row> rows = spark.read().schema(table.schema()).parquet(staged.toString());
        List<Column> columns = new ArrayList<>();
        columns.add(
                countDistinct(struct(table.key().stream().map(functions::col).toArray(Column[]::new))));
        never.forEach(column -> columns.add(count(when(col(column).isNull(), 1))));
        Row found = rows.agg(count(lit(1)), columns.toArray(new Column[0])).first();
        return new Found(
                found.getLong(0),
                found.getLong(1),
                IntStream.range(0, never.size())
                        .mapToLong(i -> found.getLong(i + 2))
                        .toArray());
    }
}
