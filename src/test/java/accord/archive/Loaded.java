package accord.archive;

import accord.model.Article;
import accord.model.Reject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a file in memory gave, for tests. */
record Loaded(FileRead account, List<Article> articles, List<Reject> rejects) {

    static Loaded of(String file, byte[] bytes, Mapping mapping, Limits limits) {
        List<Article> articles = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        int slash = file.lastIndexOf('/');
        String folder = slash < 0 ? "" : file.substring(file.lastIndexOf('/', slash - 1) + 1, slash);
        FileRead account = ArchiveReader.read(
                new Input(file, folder, bytes.length, () -> new ByteArrayInputStream(bytes)),
                mapping,
                limits,
                "L1",
                new Sink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void reject(Reject reject) {
                        rejects.add(reject);
                    }
                });
        return new Loaded(account, articles, rejects);
    }

    static Loaded of(String file, byte[] bytes) {
        return of(file, bytes, Mapping.NONE, Limits.STANDARD);
    }

    static Loaded of(String file, String words) {
        return of(file, words.getBytes(StandardCharsets.UTF_8));
    }

    List<String> texts() {
        return articles.stream().map(Article::text).toList();
    }

    List<String> reasons() {
        return rejects.stream().map(Reject::reason).toList();
    }
}
