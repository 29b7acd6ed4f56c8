package accord.count;

import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The tables over time of one release. Deals, links and legs are joined once, to the ledger, from which every table is then
 * counted; what each counts, and how, is said in its SQL file alone.
 */
public final class Marts implements AutoCloseable {
    /** Share of chance that the interval of deals holds. */
    static final double LEVEL = 0.9;

    private final SparkSession spark;
    private final Map<String, Object> parameters;
    private final List<String> views = new ArrayList<>();

    /** Computes rows once, to be read many times. */
    public interface Keeping {
        /**
         * The same rows, read back from where they were put: what is planned on them does not plan again how they came about.
         *
         * @param name what they are
         */
        Dataset<Row> keep(String name, Dataset<Row> rows) throws IOException;
    }

    /** Keeps rows in the workers' memory: for tables so small that nobody minds if they are lost with a worker. */
    public static final Keeping IN_MEMORY = (name, rows) -> rows.localCheckpoint();

    /**
     * Sets out the views, and computes what all tables count from.
     *
     * @param articles all articles of the lake; texts are not read
     * @param resolved gives the tables that resolve has written
     * @param languages ISO 639-1 codes of the languages that the coder reads
     * @param chances what scores mean
     * @param keeping where coverage, ledger and calendar are put
     */
    public Marts(
            SparkSession spark,
            Dataset<Row> articles,
            Function<Table<?>, Dataset<Row>> resolved,
            Collection<String> languages,
            List<Chance> chances,
            Keeping keeping)
            throws IOException {
        this.spark = spark;
        this.parameters = Map.of("reads", languages.stream().sorted().toArray(String[]::new), "level", LEVEL);
        view(Tables.ARTICLES.name(), articles.select("id", "source", "published", "language"));
        view("calibration", Chance.view(spark, chances));
        for (Table<?> table : List.of(Tables.MENTIONS, Tables.STORIES, Tables.DEALS, Tables.LINKS, Tables.LEGS)) {
            view(table.name(), resolved.apply(table));
        }
        for (String name : List.of(Tables.COVERAGE.name(), "ledger", "calendar")) {
            view(name, keeping.keep(name, Query.named(name).rows(spark, parameters)));
        }
    }

    /** The rows of one table over time, or of coverage. */
    public Dataset<Row> rows(Table<?> table) {
        return table.conform(
                table.equals(Tables.COVERAGE)
                        ? spark.table(table.name())
                        : Query.named(table.name()).rows(spark, parameters));
    }

    /** Forgets the views. */
    @Override
    public void close() {
        views.forEach(spark.catalog()::dropTempView);
    }

    private void view(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
        views.add(name);
    }
}
