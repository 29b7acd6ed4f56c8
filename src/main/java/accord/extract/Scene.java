package accord.extract;

import accord.model.Article;
import accord.text.Reading;
import java.util.ArrayList;
import java.util.List;

/** All that the passes know of one article: the article, its reading, and the drafts of its deals in order. */
final class Scene {
    final Article article;
    final Reading reading;
    final List<Draft> drafts = new ArrayList<>();

    Scene(Article article, Reading reading) {
        this.article = article;
        this.reading = reading;
    }
}
