package accord.store;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Rows to Parquet files and back, with the columns, order and comments of their table. */
final class Parquet {
    /** About 128 MB of Parquet: fewer, larger files are what readers on any file system want. */
    private static final long ROWS_A_FILE = 2_000_000;

    /**
     * Large enough that all but the largest tables are one row group, small enough for any heap: a greater one Parquet would
     * cut to the machine's memory, and the bytes would be the machine's.
     */
    static final long ROW_GROUP = 256L << 20;

    static final int PAGE = 1 << 20;

    /** As stored. A row group is read by one task, whatever cores are idle: articles are coded in pieces of about a thousand. */
    private static final long PIECE = 1L << 20;

    private final SparkSession spark;
    private final Folders folders;

    Parquet(SparkSession spark, Folders folders) {
        this.spark = spark;
        this.folders = folders;
    }

    /**
     * Writes rows as they are partitioned. In a folder of loads the column {@code load} is the folder's name: written
     * into the files as well, pyarrow refuses to read the table.
     */
    void write(Table<?> table, Dataset<?> rows, Path target, boolean folderOfLoads) {
        Dataset<Row> exact = table.conform(rows);
        if (folderOfLoads) {
            exact = exact.drop("load");
        }
        exact.write()
                .option("compression", "zstd")
                .option("parquet.block.size", PIECE)
                .parquet(target.toString());
    }

    /** Writes rows in the order of the table's key, as one file. */
    void writeSorted(Table<?> table, Dataset<?> rows, Path target) {
        Dataset<Row> exact = table.conform(rows).repartition(1);
        exact.sortWithinPartitions(table.key().stream().map(functions::col).toArray(org.apache.spark.sql.Column[]::new))
                .write()
                .option("compression", "zstd")
                .option("maxRecordsPerFile", ROWS_A_FILE)
                .option("parquet.block.size", ROW_GROUP)
                .option("parquet.page.size", PAGE)
                .parquet(target.toString());
    }

    /** The rows of some loads under a folder. */
    Dataset<Row> read(Table<?> table, Path folder, Collection<String> loads) throws IOException {
        if (loads.isEmpty()) {
            return spark.createDataFrame(List.of(), table.schema());
        }
        StructType columns = withoutLoad(table.schema()).add("load", "string", true);
        Dataset<Row> rows = spark.read()
                .schema(columns)
                .option("basePath", folder.toString())
                .parquet(folders.of(folder, loads).toArray(new String[0]));
        return table.conform(rows);
    }

    /** The rows of a folder that holds the whole table. */
    Dataset<Row> read(Table<?> table, Path folder) {
        return table.conform(spark.read().schema(table.schema()).parquet(folder.toString()));
    }

    long bytes(Path folder) throws IOException {
        return folders.bytes(folder);
    }

    static StructType withoutLoad(StructType schema) {
        StructType rest = new StructType();
        for (StructField field : schema.fields()) {
            if (!field.name().equals("load")) {
                rest = rest.add(field);
            }
        }
        return rest;
    }
}
