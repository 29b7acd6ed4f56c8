package accord.flow;

import accord.archive.FileRead;
import accord.archive.MappingException;
import accord.archive.Sink;
import accord.extract.Coder;
import accord.model.Article;
import accord.model.Mention;
import accord.model.Reject;
import accord.store.Fault;
import accord.store.LocalFiles;
import accord.store.StoredFile;
import accord.store.Streams;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

/** Codes archives without a lake and without Spark: for looking at single articles, and for measuring. */
public final class CodeFiles {
    private final Coders coders;
    private final Fields fields;
    private final Consumer<String> notices;

    /** @param notices takes one line for people at a time: what could not be read, and why */
    public CodeFiles(Coders coders, Fields fields, Consumer<String> notices) {
        this.coders = coders;
        this.fields = fields;
        this.notices = notices;
    }

    /** Takes an article and what it tells. */
    @FunctionalInterface
    public interface Taker {
        void take(Article article, List<Mention> mentions);
    }

    /** Why a trigger became no deal: its sentence (from 1), its entry in the codebook, its words, and the reason. */
    public record Why(int sentence, String trigger, String words, String reason) {}

    /** Takes an article, what it tells, and why its other triggers tell of nothing. */
    @FunctionalInterface
    public interface Explained {
        void take(Article article, List<Mention> mentions, List<Why> reasons);
    }

    /** Codes every article of the archives, in the order in which they stand there. */
    public void code(List<String> archives, Taker taker) throws IOException {
        explain(archives, (article, mentions, reasons) -> taker.take(article, mentions));
    }

    /** The same with the reasons for triggers that became no deal. */
    public void explain(List<String> archives, Explained taker) throws IOException {
        long articles = 0;
        FileReader reader = new FileReader(Streams.local(), fields.mapping());
        for (StoredFile file : LocalFiles.list(archives)) {
            FileRead read = read(reader, file, taker);
            read.warnings().forEach(warning -> notices.accept("warning: " + warning));
            articles += read.articles();
        }
        if (articles == 0) {
            throw Fault.archive("nothing readable in " + String.join(" ", archives));
        }
    }

    private FileRead read(FileReader reader, StoredFile file, Explained taker) {
        try {
            return reader.read(file, sink(taker));
        } catch (MappingException wrong) {
            throw Fault.usage(wrong.getMessage());
        }
    }

    private Sink sink(Explained taker) {
        return new Sink() {
            @Override
            public void article(Article article) {
                Coder.Coded coded = coders.coder().explain(article);
                taker.take(
                        article,
                        coded.mentions(),
                        coded.refusals().stream()
                                .map(no -> new Why(no.sentence() + 1, no.cue(), no.words(), no.reason()))
                                .toList());
            }

            @Override
            public void reject(Reject reject) {
                notices.accept("rejected: " + reject.file() + ", record " + reject.record() + ": " + reject.reason());
            }
        };
    }
}
