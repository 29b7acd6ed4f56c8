package accord.count;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * One select in a file of its own, {@code count/<name>.sql}: analysts read it, paste it into a notebook and run it on the
 * release's tables. Its inputs are views named as the tables; its parameters are bound, never pasted.
 *
 * @param name of the file and of what it makes
 * @param text the file
 */
public record Query(String name, String text) {

    /** The query of that name among the program's own. */
    public static Query named(String name) {
        return new Query(name, resource(name + ".sql"));
    }

    /** The rows; nothing is computed before they are asked for. */
    Dataset<Row> rows(SparkSession spark, Map<String, Object> parameters) {
        return spark.sql(text, parameters);
    }

    static String resource(String file) {
        try (InputStream in = Query.class.getResourceAsStream("/count/" + file)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource count/" + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
