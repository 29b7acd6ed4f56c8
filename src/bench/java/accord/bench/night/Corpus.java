package accord.bench.night;

import accord.archive.ArchiveReader;
import accord.archive.Input;
import accord.archive.Limits;
import accord.archive.Mapping;
import accord.archive.Sink;
import accord.model.Article;
import accord.model.Reject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The real articles that the measurements rest on. */
final class Corpus {
    private Corpus() {}

    static Path shared() {
        return Path.of(System.getProperty("accord.shared", "../shared")).toAbsolutePath().normalize();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(shared().resolve("corpora"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** All articles of all files, in order. */
    static List<Article> articles() throws IOException {
        List<Article> articles = new ArrayList<>();
        for (Path file : files()) {
            Input input = new Input(
                    file.getFileName().toString(), "corpora", Files.size(file), () -> Files.newInputStream(file));
            ArchiveReader.read(input, Mapping.NONE, Limits.STANDARD, "", new Sink() {
                @Override
                public void article(Article article) {
                    articles.add(article);
                }

                @Override
                public void reject(Reject reject) {
                    // Not measured here.
                }
            });
        }
        return articles;
    }
}
