package accord.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import accord.model.Mention;
import accord.store.Draft;
import accord.store.Shelf;
import accord.store.Tables;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;

/**
 * Copies into the release what it rests on: all mentions of its coder, and the articles that have one. An article that stands
 * in several places of the archive is told by the first of them, by file and record, whichever was loaded first.
 */
final class Documents implements Part {
    private static final String[] THERE = {"key", "url", "basis", "language", "notes", "file", "record", "load"};

    private final String coder;

    Documents(String coder) {
        this.coder = coder;
    }

    @Override
    @SuppressWarnings("try") // Lightness is held, not used.
    public void write(Run run, Draft draft) throws IOException {
        Shelf<Mention> coded = run.lake().coded(coder);
        try (Lightly light = Lightly.on(run, coded.bytes())) {
            draft.write(Tables.MENTIONS, coded.read());
        }
        try (Lightly light = Lightly.on(run, run.lake().bytes() / Lightly.WITHOUT_TEXT)) {
            Dataset<Row> told =
                    draft.read(Tables.MENTIONS).select(col("article").as("id")).distinct();
            Dataset<Row> articles =
                    run.lake().read(Tables.ARTICLES).drop("text").join(told, "id");
            draft.write(
                    Tables.DOCUMENTS,
                    run.lake().hasRepeats() ? first(articles, run.lake().repeats()) : articles);
        }
    }

    private static Dataset<Row> first(Dataset<Row> articles, Dataset<Row> repeats) {
        Column[] there = Stream.of(THERE).map(functions::col).toArray(Column[]::new);
        Dataset<Row> firsts = articles.select(col("id"), struct(there).as("there"))
                .union(repeats.select(col("id"), struct(there).as("there"))
                        .join(articles.select("id"), new String[] {"id"}, "left_semi"))
                .groupBy("id")
                .agg(min_by(col("there"), struct(col("there.file"), col("there.record"), col("there.load")))
                        .as("there"));
        return articles.drop(THERE).join(firsts.select("id", "there.*"), "id");
    }
}
