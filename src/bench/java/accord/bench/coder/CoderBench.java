package accord.bench.coder;

import accord.ReadmeSection;
import accord.archive.ArchiveReader;
import accord.archive.Input;
import accord.archive.Limits;
import accord.archive.Mapping;
import accord.archive.Sink;
import accord.codebook.Codebook;
import accord.extract.Coder;
import accord.model.Article;
import accord.model.Reject;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What coding costs, one thread, in seconds of processor time: the scan that stops most articles, and the reading of those
 * that pass. Prints a table; with a page's name as its argument it is put into that page.
 */
public final class CoderBench {
    private static final List<String> CORPORA = List.of(
            "timelines.jsonl.gz", "t17-syria.jsonl.gz", "reuters-21578.jsonl.gz", "fakes-2011-2016.csv");
    private static final int WARM = 100;
    private static final int CODED = 400;

    private CoderBench() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(System.getProperty("accord.shared", "../shared"));
        long started = System.nanoTime();
        Coder coder = new Coder(Codebook.standard());
        double book = seconds(started);
        StringBuilder table = new StringBuilder("| corpus | articles | reach the parser | scan, MB/s |\n| --- | ---: | ---: | ---: |\n");
        List<Article> candidates = new ArrayList<>();
        long all = 0;
        long passed = 0;
        for (String name : CORPORA) {
            List<Article> articles = read(shared.resolve("corpora").resolve(name));
            long bytes = 0;
            for (Article article : articles) {
                bytes += article.text().getBytes(StandardCharsets.UTF_8).length;
            }
            articles.stream().limit(2000).forEach(coder::candidate);
            long before = cpu();
            List<Article> found = articles.stream().filter(coder::candidate).toList();
            double rate = bytes / 1e6 / ((cpu() - before) / 1e9);
            candidates.addAll(found);
            all += articles.size();
            passed += found.size();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d (%.1f %%) | %.0f |%n",
                    name,
                    articles.size(),
                    found.size(),
                    100.0 * found.size() / articles.size(),
                    rate));
        }
        table.append(String.format(Locale.ROOT, "| all | %d | %d (%.1f %%) | |%n%n", all, passed, 100.0 * passed / all));
        started = System.nanoTime();
        coder.code(candidates.get(0));
        double first = seconds(started);
        // candidates stand by corpus: every so many takes from all of them
        int step = Math.max(1, candidates.size() / (WARM + CODED));
        List<Article> some = new ArrayList<>();
        for (int i = 0; i < candidates.size() && some.size() < WARM + CODED; i += step) {
            some.add(candidates.get(i));
        }
        some.stream().limit(WARM).forEach(coder::code);
        long before = cpu();
        some.stream().skip(WARM).forEach(coder::code);
        double rate = Math.max(0, some.size() - WARM) / ((cpu() - before) / 1e9);
        table.append(String.format(
                Locale.ROOT,
                "After warm-up %.0f candidates a second (wanted: 40). The codebook is read in %.1f s, models and first article take %.1f s.%n",
                rate,
                book,
                first));
        System.out.print(table);
        if (arguments.length > 0) {
            new ReadmeSection(Path.of(arguments[0]), "coding").write(table.toString());
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<Article> read(Path file) throws IOException {
        List<Article> articles = new ArrayList<>();
        Input input = new Input(
                file.getFileName().toString(), "corpora", Files.size(file), () -> Files.newInputStream(file));
        ArchiveReader.read(input, mapping(file), Limits.STANDARD, "", new Sink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void reject(Reject reject) {
                // counted by nobody: speed is measured on what is read
            }
        });
        return articles;
    }

    private static Mapping mapping(Path file) {
        return file.toString().endsWith(".csv")
                ? Mapping.parse(List.of(
                        "published=date:M/d/yyyy", "text=article_content", "title=article_title", "key=unit_id"))
                : Mapping.parse(List.of());
    }
}
