package accord.count;

import accord.store.Table;
import accord.store.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The tables over time of one release. Deals, links and legs are joined once, to the ledger, which every table then
 * counts from memory; what each counts, and how, is said in its SQL file alone.
 */
public final class Marts implements AutoCloseable {
    /** Share of chance that the interval of deals holds. */
    static final double LEVEL = 0.9;

    private final SparkSession spark;
    private final Map<String, Object> parameters;
    private final List<String> views = new ArrayList<>();
    private final List<Dataset<Row>> kept = new ArrayList<>();

    /**
     * Sets out the views; computes nothing yet.
     *
     * @param articles all articles of the lake; texts are not read
     * @param resolved gives the tables that resolve has written
     * @param languages ISO 639-1 codes of the languages that the coder reads
     * @param chances what scores mean
     */
    public Marts(
            SparkSession spark,
            Dataset<Row> articles,
            Function<Table<?>, Dataset<Row>> resolved,
            Collection<String> languages,
            List<Chance> chances) {
        this.spark = spark;
        this.parameters = Map.of("reads", languages.stream().sorted().toArray(String[]::new), "level", LEVEL);
        view(Tables.ARTICLES.name(), articles.select("id", "source", "published", "language"));
        view("calibration", Chance.view(spark, chances));
        for (Table<?> table : List.of(Tables.MENTIONS, Tables.STORIES, Tables.DEALS, Tables.LINKS, Tables.LEGS)) {
            view(table.name(), resolved.apply(table));
        }
        keep(Tables.COVERAGE.name());
        keep("ledger");
        keep("calendar");
    }

    /** The rows of one table over time, or of coverage. */
    public Dataset<Row> rows(Table<?> table) {
        return table.conform(
                table.equals(Tables.COVERAGE)
                        ? spark.table(table.name())
                        : Query.named(table.name()).rows(spark, parameters));
    }

    /** Forgets the views and frees what they kept in memory. */
    @Override
    public void close() {
        views.forEach(spark.catalog()::dropTempView);
        kept.forEach(Dataset::unpersist);
    }

    private void keep(String name) {
        Dataset<Row> rows = Query.named(name).rows(spark, parameters).persist();
        kept.add(rows);
        view(name, rows);
    }

    private void view(String name, Dataset<Row> rows) {
        rows.createOrReplaceTempView(name);
        views.add(name);
    }
}
