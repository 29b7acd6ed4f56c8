package accord.flow;

import accord.model.Article;
import accord.model.Mention;
import accord.store.Receipt;
import accord.store.Shelf;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;

/** Articles become mentions, load by load: only loads that this coder has not coded cost anything. */
public final class Extract implements Stage {
    private final boolean again;

    private Extract(boolean again) {
        this.again = again;
    }

    /** Codes the loads that this coder has not coded yet. */
    public static Extract missing() {
        return new Extract(false);
    }

    /** Codes every load, whether this coder has coded it or not. */
    public static Extract again() {
        return new Extract(true);
    }

    @Override
    public String name() {
        return "extract";
    }

    @Override
    public Receipt run(Run run) throws IOException {
        String coder = Coding.coder().version();
        Shelf<Mention> shelf = run.lake().coded(coder);
        List<String> loads = again ? new ArrayList<>(run.lake().loads()) : shelf.missing();
        if (loads.isEmpty()) {
            return new Receipt(name(), 0, 0, 0, 0, "nothing new: coder " + coder + " has coded every load");
        }
        long read = 0;
        long written = 0;
        for (String load : loads) {
            Dataset<Article> articles = Tables.ARTICLES.typed(run.lake().read(Tables.ARTICLES, List.of(load)));
            read += articles.count();
            written += shelf.publish(load, articles.flatMap(new Coding(), Tables.MENTIONS.encoder()));
        }
        return new Receipt(
                name(),
                read,
                written,
                0,
                0,
                written + " mentions in " + loads.size() + (loads.size() == 1 ? " load" : " loads") + "; coder "
                        + coder);
    }
}
