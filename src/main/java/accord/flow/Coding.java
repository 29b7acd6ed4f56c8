package accord.flow;

import accord.codebook.Codebook;
import accord.extract.Coder;
import accord.model.Article;
import accord.model.Mention;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;

/** One article's mentions; the coder, with its codebook and models, is made once a process. */
final class Coding implements FlatMapFunction<Article, Mention> {
    private static final long serialVersionUID = 1;

    @Override
    public Iterator<Mention> call(Article article) {
        return coder().code(article).iterator();
    }

    static Coder coder() {
        return Holder.CODER;
    }

    private static final class Holder {
        static final Coder CODER = new Coder(Codebook.standard());
    }
}
