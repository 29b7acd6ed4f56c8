package accord.bench.night;

import accord.codebook.Codebook;
import accord.extract.Coder;
import accord.model.Article;
import accord.text.Parser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPInputStream;

/**
 * One thread, models loaded: the floor (bytes unpacked and looked at by a plain loop), reading, coding, and the parser on every
 * article, which is what other coders do, side by side on the same articles. Argument: how many articles, drawn by a seed.
 */
public final class CodingBench {
    private CodingBench() {}

    public static void main(String[] arguments) throws IOException {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1000;
        System.out.println("| what | articles | seconds | articles/s |\n| --- | ---: | ---: | ---: |");
        long begin = System.nanoTime();
        long lines = 0;
        for (Path file : Corpus.files()) {
            lines += scan(file);
        }
        row("all corpora unpacked and looked at, byte by byte", lines, begin);
        begin = System.nanoTime();
        List<Article> all = Corpus.articles();
        row("all corpora read to articles", all.size(), begin);
        Random random = new Random(20180313);
        List<Article> drawn = random.ints(0, all.size())
                .distinct()
                .limit(Math.min(count, all.size()))
                .mapToObj(all::get)
                .toList();
        Coder coder = new Coder(Codebook.standard());
        Parser parser = new Parser();
        Parser.warm();
        drawn.stream().filter(coder::candidate).limit(20).forEach(coder::code);
        begin = System.nanoTime();
        long candidates = drawn.stream().filter(coder::candidate).count();
        row("scanned for triggers (" + candidates + " candidates)", drawn.size(), begin);
        begin = System.nanoTime();
        long mentions = drawn.stream().mapToLong(article -> coder.code(article).size()).sum();
        row("coded (" + mentions + " mentions)", drawn.size(), begin);
        begin = System.nanoTime();
        long sentences = drawn.stream()
                .mapToLong(article -> parser.parse(parser.split(article.text()), sentence -> true)
                        .sentences()
                        .size())
                .sum();
        row("the parser on everything (" + sentences + " sentences)", drawn.size(), begin);
    }

    private static long scan(Path file) throws IOException {
        long lines = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    private static void row(String what, long articles, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(
                Locale.ROOT, "| %s | %d | %.2f | %.0f |%n", what, articles, seconds, articles / seconds);
    }
}
