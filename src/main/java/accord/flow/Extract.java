package accord.flow;

import accord.model.Article;
import accord.model.Mention;
import accord.model.Reject;
import accord.store.Receipt;
import accord.store.Shelf;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.util.CollectionAccumulator;

/** Articles become mentions, load by load: only loads that this coder has not coded cost anything. */
public final class Extract implements Stage {
    /** The reason of articles over which the coder stumbled: a fault of the program, kept from stopping the run. */
    private static final String REASON = "coder-failed";

    private final Coders coders;
    private final boolean again;

    private Extract(Coders coders, boolean again) {
        this.coders = coders;
        this.again = again;
    }

    /** Codes the loads that this coder has not coded yet. */
    public static Extract missing(Coders coders) {
        return new Extract(coders, false);
    }

    /** Codes every load, whether this coder has coded it or not. */
    public static Extract again(Coders coders) {
        return new Extract(coders, true);
    }

    @Override
    public String name() {
        return "extract";
    }

    @Override
    @SuppressWarnings("try") // Lightness is held, not used.
    public Receipt run(Run run) throws IOException {
        String coder = coders.version();
        Shelf<Mention> shelf = run.lake().coded(coder);
        // Whoever coded every load again and died while they took their places: that work is done, whatever is asked
        // for now.
        boolean done = shelf.finishExchange();
        boolean anew = again && !done;
        List<String> loads = anew ? shelf.renewable() : shelf.missing();
        if (loads.isEmpty() && !anew) {
            return new Receipt(
                    name(),
                    0,
                    0,
                    0,
                    0,
                    (done ? "put in place what an interrupted run had coded again" : "nothing new") + ": coder " + coder
                            + " has coded every load");
        }
        long read = 0;
        long written = 0;
        long rejected = 0;
        for (String load : loads) {
            try (Lightly light = Lightly.on(run, run.lake().bytes(load) / Lightly.WITHOUT_TEXT)) {
                CollectionAccumulator<List<String>> failures =
                        run.spark().sparkContext().collectionAccumulator();
                Dataset<Article> articles = Tables.ARTICLES.typed(run.lake().read(Tables.ARTICLES, List.of(load)));
                read += articles.count();
                Dataset<Mention> mentions = articles.flatMap(new Coding(coders, failures), Tables.MENTIONS.encoder());
                written += anew ? shelf.renew(load, mentions) : shelf.publish(load, mentions);
                rejected += reject(run, load, failures.value());
            }
        }
        if (anew) {
            shelf.exchange();
        }
        return new Receipt(
                name(),
                read,
                written,
                rejected,
                0,
                written + " mentions in " + loads.size() + (loads.size() == 1 ? " load" : " loads") + "; coder "
                        + coder);
    }

    private static long reject(Run run, String load, List<List<String>> failures) throws IOException {
        // A task that ran twice has failed twice over the same article.
        List<List<String>> distinct = failures.stream().distinct().toList();
        if (distinct.isEmpty()) {
            return 0;
        }
        List<Reject> rejects = new ArrayList<>();
        for (List<String> failure : distinct) {
            rejects.add(new Reject(
                    "extract", failure.get(0), Long.parseLong(failure.get(1)), REASON, failure.get(2), load));
        }
        run.notices()
                .accept("warning: the coder failed on " + rejects.size() + " articles, see rejects; the first: "
                        + distinct.get(0).get(3));
        run.lake().addRejects(load, run.spark().createDataset(rejects, Tables.REJECTS.encoder()));
        return rejects.size();
    }
}
