package accord.store;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Looks at what was staged before anybody may read it: columns, unique keys, no null where none may be. */
final class Audit {
    private final SparkSession spark;

    Audit(SparkSession spark) {
        this.spark = spark;
    }

    /** Number of rows of a staged table; fails with what is wrong with them. */
    long check(Table<?> table, Path staged) {
        StructType expected = table.schema();
        Dataset<Row> rows = spark.read().schema(expected).parquet(staged.toString());
        List<Column> columns = new ArrayList<>();
        columns.add(
                countDistinct(struct(table.key().stream().map(functions::col).toArray(Column[]::new))));
        List<String> never = new ArrayList<>();
        for (StructField field : expected.fields()) {
            boolean key = table.key().contains(field.name()) && !table.nulls().contains(field.name());
            boolean inFolder = field.name().equals("load");
            if ((key || field.dataType() instanceof ArrayType) && !inFolder) {
                never.add(field.name());
                columns.add(sum(when(col(field.name()).isNull(), 1).otherwise(0)));
            }
        }
        Row found = rows.agg(count(lit(1)), columns.toArray(new Column[0])).first();
        long total = found.getLong(0);
        if (found.getLong(1) != total) {
            throw Fault.audit("table " + table.name() + ": " + (total - found.getLong(1)) + " of " + total
                    + " rows repeat a key " + table.key() + "; nothing was published");
        }
        for (int i = 0; total > 0 && i < never.size(); i++) {
            if (found.getLong(i + 2) > 0) {
                throw Fault.audit("table " + table.name() + ": " + found.getLong(i + 2) + " rows have no "
                        + never.get(i) + "; nothing was published");
            }
        }
        return total;
    }
}
