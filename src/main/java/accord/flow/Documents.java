package accord.flow;

import static org.apache.spark.sql.functions.col;

import accord.store.Draft;
import accord.store.Tables;
import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Copies into the release what it rests on: all mentions of its coder, and the articles that have one. */
final class Documents implements Part {
    private final String coder;

    Documents(String coder) {
        this.coder = coder;
    }

    @Override
    public void write(Run run, Draft draft) throws IOException {
        draft.write(Tables.MENTIONS, run.lake().coded(coder).read());
        Dataset<Row> told =
                draft.read(Tables.MENTIONS).select(col("article").as("id")).distinct();
        Dataset<Row> articles = run.lake().read(Tables.ARTICLES).drop("text");
        draft.write(Tables.DOCUMENTS, articles.join(told, "id"));
    }
}
