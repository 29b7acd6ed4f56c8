package accord.archive;

import accord.model.Article;
import accord.model.Reject;

/** Takes what a file holds, record by record, in order. */
public interface Sink {
    void article(Article article);

    void reject(Reject reject);
}
