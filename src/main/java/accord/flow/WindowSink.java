package accord.flow;

import accord.archive.FileRead;
import accord.archive.Sink;
import accord.model.Article;
import accord.model.Reject;
import java.util.function.Consumer;

/** Passes on what one file holds; articles of days that were not asked for become rejects that say so. */
final class WindowSink implements Sink {
    /** The reason of articles published outside of {@code --since} and {@code --until}. */
    static final String OUTSIDE = "outside";

    private final String file;
    private final Window window;
    private final Consumer<Item> out;
    private long outside;

    WindowSink(String file, Window window, Consumer<Item> out) {
        this.file = file;
        this.window = window;
        this.out = out;
    }

    @Override
    public void article(Article article) {
        if (window.holds(article.published())) {
            out.accept(new Item(file, article, null, null, null));
        } else {
            outside++;
            reject(new Reject("load", file, article.record(), OUTSIDE, Samples.of(article.text()), article.load()));
        }
    }

    @Override
    public void reject(Reject reject) {
        out.accept(new Item(file, null, reject, null, null));
    }

    /** The account of the file with the articles outside of the window among its rejects. */
    FileRead settle(FileRead read) {
        return new FileRead(
                read.digest(),
                read.bytes(),
                read.format(),
                read.records(),
                read.articles() - outside,
                read.rejects() + outside,
                read.warnings());
    }
}
