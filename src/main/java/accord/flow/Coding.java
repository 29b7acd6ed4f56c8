package accord.flow;

import accord.model.Article;
import accord.model.Mention;
import accord.text.ModelException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
        return guarded(
                        () -> coders.coder().code(article),
                        failure -> failures.add(List.of(
                                article.file(),
                                String.valueOf(article.record()),
                                Samples.of(article.text()),
                                failure.toString())))
                .iterator();
    }

    /** What the coder gives, or nothing after it told why; fails only where every article would fail alike. */
    static <T> List<T> guarded(Supplier<List<T>> coder, Consumer<Throwable> failed) {
        try {
            return coder.get();
        } catch (ModelException failure) {
            // a release without mentions would be a lie
            throw failure;
        } catch (RuntimeException | StackOverflowError failure) {
            failed.accept(failure);
            return List.of();
        }
    }
}
