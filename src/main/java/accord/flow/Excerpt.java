package accord.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;

import accord.count.Chance;
import accord.count.Marts;
import accord.store.Lake;
import accord.store.Release;
import accord.store.Table;
import accord.store.Tables;
import accord.text.Parser;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * What the articles of some days tell, out of a release: their documents and mentions, the deals of these mentions under the
 * release's own ids, with what these mentions say of them, and the counts made anew of that. So each count can be walked back
 * to sentences inside the excerpt. What a deal is (its kinds, places, day, status) was found from all of its mentions and stays
 * so; how often it was told is counted in the excerpt. Articles without a day are in none.
 */
final class Excerpt {
    private final Lake lake;
    private final Map<Table<?>, Dataset<Row>> tables = new HashMap<>();

    private Excerpt(Lake lake) {
        this.lake = lake;
    }

    /** The tables of an excerpt. */
    static Function<Table<?>, Dataset<Row>> of(Run run, Release release, Window window) throws IOException {
        Excerpt excerpt = new Excerpt(run.lake());
        excerpt.take(release, within(window));
        excerpt.recount(run, within(window));
        return excerpt.tables::get;
    }

    /** Whether a row was published on one of the days. */
    static Column within(Window window) {
        if (window.equals(Window.ALL)) {
            return lit(true);
        }
        Column day = col("published");
        Column within = day.isNotNull();
        if (window.since() != null) {
            within = within.and(day.geq(lit(window.since())));
        }
        return window.until() == null ? within : within.and(day.leq(lit(window.until())));
    }

    private void take(Release release, Column within) throws IOException {
        Dataset<Row> documents =
                keep(Tables.DOCUMENTS, release.read(Tables.DOCUMENTS).where(within));
        Dataset<Row> mentions = keep(
                Tables.MENTIONS,
                semi(release.read(Tables.MENTIONS), documents.select(col("id").as("article")), "article"));
        Dataset<Row> told = mentions.select(col("id").as("mention"));
        Dataset<Row> links = keep(Tables.LINKS, semi(release.read(Tables.LINKS), told, "mention"));
        Dataset<Row> stories = keep(
                Tables.STORIES,
                semi(
                        release.read(Tables.STORIES),
                        lake.read(Tables.ARTICLES)
                                .where(within)
                                .select(col("id").as("article")),
                        "article"));
        Dataset<Row> telling = links.join(stories.select("article", "story"), "article")
                .join(documents.select(col("id").as("article"), col("source"), col("published")), "article")
                .groupBy(col("deal").as("id"))
                .agg(
                        min("published").as("first_report"),
                        max("published").as("last_report"),
                        count("mention").as("mentions"),
                        countDistinct("article").as("articles"),
                        countDistinct("story").as("stories"),
                        countDistinct("source").as("outlets"));
        Dataset<Row> deals = keep(
                Tables.DEALS,
                release.read(Tables.DEALS)
                        .drop("first_report", "last_report", "mentions", "articles", "stories", "outlets")
                        .join(telling, "id"));
        keep(Tables.STEPS, semi(release.read(Tables.STEPS), told, "mention"));
        keep(Tables.LEGS, semi(release.read(Tables.LEGS), deals.select(col("id").as("deal")), "deal"));
    }

    private void recount(Run run, Column within) throws IOException {
        try (Marts marts = new Marts(
                run.spark(),
                lake.read(Tables.ARTICLES).where(within),
                tables::get,
                Parser.LANGUAGES,
                Chance.shipped(),
                (name, rows) -> lake.kept("export-of-" + name, rows))) {
            for (Table<?> table : Tables.COUNTED) {
                keep(table, marts.rows(table));
            }
        }
    }

    private static Dataset<Row> semi(Dataset<Row> rows, Dataset<Row> wanted, String column) {
        return rows.join(wanted, new String[] {column}, "left_semi");
    }

    private Dataset<Row> keep(Table<?> table, Dataset<Row> rows) throws IOException {
        Dataset<Row> kept = table.conform(lake.kept("export-" + table.name(), table.conform(rows)));
        tables.put(table, kept);
        return kept;
    }
}
