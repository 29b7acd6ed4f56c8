package accord.bench.night;

import accord.codebook.Codebook;
import accord.extract.Coder;
import accord.model.Article;
import accord.resolve.Signature;
import accord.text.Parser;
import accord.text.Reading;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * Makes an archive of any size: each article takes its length from a real one and its sentences from that one and two to four
 * more of its sort (those that a coder reads, those that it passes over), in their order, with a new source and day. The same
 * size and seed make the same bytes. Arguments: number of articles, file (JSON lines in gzip), seed.
 */
public final class MadeArchive {
    private static final int OUTLETS = 40;
    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final int DAYS = 7 * 365;
    private static final int TRIES = 4;

    /** Of how many articles the copies among them are counted. */
    private static final int WATCHED = 20_000;

    private record Source(String title, boolean candidate, List<String> sentences) {}

    private final Coder coder = new Coder(Codebook.standard());
    private final List<Source> all = new ArrayList<>();
    private final Map<Boolean, List<Source>> bySort = new HashMap<>();
    private final Random random;

    MadeArchive(long seed) throws IOException {
        random = new Random(seed);
        Parser parser = new Parser();
        for (Article article : Corpus.articles()) {
            Reading reading = parser.split(article.text());
            Source source = new Source(
                    article.title() == null ? "" : article.title(),
                    coder.candidate(article),
                    reading.sentences().stream().map(reading::words).toList());
            if (!source.sentences().isEmpty()) {
                all.add(source);
                bySort.computeIfAbsent(source.candidate(), sort -> new ArrayList<>()).add(source);
            }
        }
    }

    public static void main(String[] arguments) throws IOException {
        int size = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
        System.out.println(new MadeArchive(seed).write(size, Path.of(arguments[1])));
    }

    /** Writes the archive; returns a line on what it is. */
    String write(int size, Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        long candidates = 0;
        long bytes = 0;
        int watched = 0;
        int copies = 0;
        Map<Integer, List<Signature>> met = new HashMap<>();
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            for (int i = 0; i < size; i++) {
                Source base = all.get(random.nextInt(all.size()));
                String text = text(base);
                LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
                ObjectNode row = json.createObjectNode()
                        .put("id", "made-" + i)
                        .put("source", "Outlet " + random.nextInt(OUTLETS))
                        .put("published", day.toString())
                        .put("title", base.title())
                        .put("text", text);
                String line = row.toString();
                out.write(line);
                out.write('\n');
                bytes += line.length();
                candidates += candidate(text) ? 1 : 0;
                if (watched < WATCHED) {
                    watched++;
                    copies += copies(Signature.of("made-" + i, day, text), met) ? 1 : 0;
                }
            }
        }
        return String.format(
                Locale.ROOT,
                "%d articles, %.0f MB of text, %.1f %% candidates (real: %.1f %%), near-duplicates among the first %d: %.2f %%",
                size,
                bytes / 1e6,
                100.0 * candidates / size,
                100.0 * bySort.getOrDefault(true, List.of()).size() / all.size(),
                watched,
                100.0 * copies / watched);
    }

    private String text(Source base) {
        String text = "";
        for (int i = 0; i < TRIES; i++) {
            text = mixed(base);
            if (candidate(text) == base.candidate()) {
                break;
            }
        }
        return text;
    }

    private String mixed(Source base) {
        List<Source> sort = bySort.get(base.candidate());
        List<Source> sources = new ArrayList<>(List.of(base));
        for (int more = 2 + random.nextInt(3); more > 0; more--) {
            sources.add(sort.get(random.nextInt(sort.size())));
        }
        StringBuilder text = new StringBuilder();
        int length = base.sentences().size();
        for (int i = 0; i < length; i++) {
            List<String> sentences = sources.get(random.nextInt(sources.size())).sentences();
            // The same relative place: openings open, ends end.
            text.append(text.isEmpty() ? "" : " ").append(sentences.get((int) ((long) i * sentences.size() / length)));
        }
        return text.toString();
    }

    private boolean candidate(String text) {
        return coder.candidate(new Article(
                "", null, "", null, null, null, "none", null, text, 0, List.of(), "", 1, ""));
    }

    private static boolean copies(Signature signature, Map<Integer, List<Signature>> met) {
        boolean copy = false;
        for (long key : signature.keys()) {
            List<Signature> same = met.computeIfAbsent(Long.hashCode(key), k -> new ArrayList<>());
            copy = copy || same.stream().anyMatch(other -> signature.compare(other).same());
            same.add(signature);
        }
        return copy;
    }
}
