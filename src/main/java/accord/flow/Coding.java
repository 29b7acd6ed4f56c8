package accord.flow;

import accord.model.Article;
import accord.model.Mention;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.util.CollectionAccumulator;

/** One article's mentions. An article over which the coder stumbles costs that article, never the run. */
final class Coding implements FlatMapFunction<Article, Mention> {
    private static final long serialVersionUID = 1;

    private final Coders coders;
    private final CollectionAccumulator<List<String>> failures;

    /** @param failures takes file, record, text's beginning and what went wrong */
    Coding(Coders coders, CollectionAccumulator<List<String>> failures) {
        this.coders = coders;
        this.failures = failures;
    }

    @Override
    public Iterator<Mention> call(Article article) {
        try {
            return coders.coder().code(article).iterator();
        } catch (RuntimeException | StackOverflowError failure) {
            failures.add(List.of(
                    article.file(), String.valueOf(article.record()), Samples.of(article.text()), failure.toString()));
            return Collections.emptyIterator();
        }
    }
}
