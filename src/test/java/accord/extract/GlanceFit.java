package accord.extract;

import accord.codebook.Codebook;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * Fits the weights of {@code glance.tsv}: which words and pairs of words stand in sentences that tell of deals, and which
 * in the rest of the coded articles and, in some sentences, of other news that no coder took for a deal. For development:
 * {@code GlanceFit CACHES GOLD OUT CORPUS.jsonl.gz SET…}; prints, for the articles held out, how many of those with deals are read.
 */
final class GlanceFit {
    private static final double COST = 0.1;
    private static final int ARTICLES = 4;
    private static final int LINES = 7;
    private static final int LEAST = 5;
    private static final double SMALL = 0.05;
    private static final double[] NONE = {0};

    /** One article: the log odds from which it is read, its sentences' signs, and which of them tell; null where gold does not say. */
    private record Text(String set, String id, boolean held, boolean deals, double least, List<Line> lines) {}

    private record Line(SortedSet<String> signs, Boolean tells) {}

    private GlanceFit() {}

    public static void main(String[] args) throws Exception {
        List<Text> texts = new ArrayList<>();
        for (String set : Arrays.asList(args).subList(4, args.length)) {
            texts.addAll(gold(set, Path.of(args[1])));
        }
        List<SignFit.Row> rows = new ArrayList<>();
        for (Text text : texts) {
            if (!text.held()) {
                text.lines().stream().filter(l -> l.tells() != null).forEach(l -> rows.add(row(text.id(), l)));
            }
        }
        Set<String> coded = texts.stream().map(Text::id).collect(Collectors.toSet());
        others(Path.of(args[3]), coded, rows);
        SignFit fit = new SignFit(Glance.QUESTIONS, COST, LEAST);
        SortedMap<String, double[]> weights = fit.fit(rows);
        fit.write(
                Path.of(args[2]),
                "# What words and pairs of words in a sentence are worth as evidence of a deal before anything is parsed: fitted by a\n"
                        + "# test-side command (GlanceFit) on coded articles. README.md says how they decide.\n",
                weights,
                SMALL);
        for (String set : Arrays.asList(args).subList(4, args.length)) {
            for (boolean held : new boolean[] {false, true}) {
                int[] read = new int[2];
                int[] all = new int[2];
                for (Text text : texts) {
                    if (text.set().equals(set) && text.held() == held) {
                        double[] best = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
                        for (Line line : text.lines()) {
                            double sum = 0;
                            for (String sign : line.signs()) {
                                sum += weights.getOrDefault(sign, NONE)[0];
                            }
                            if (sum > best[0]) {
                                best[0] = sum;
                                Arrays.sort(best);
                            }
                        }
                        int with = text.deals() ? 1 : 0;
                        all[with]++;
                        read[with] += Glance.of(best) >= text.least() ? 1 : 0;
                    }
                }
                System.out.println(set + (held ? " held" : " seen") + ": with deals " + read[1] + " of " + all[1]
                        + ", without " + read[0] + " of " + all[0]);
            }
        }
    }

    private static List<Text> gold(String set, Path gold) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> coded = GoldSet.lines(json, gold.resolve(set + ".coded.jsonl"));
        Map<String, JsonNode> marks = GoldSet.lines(json, gold.resolve(set + ".marks.jsonl"));
        Scan scan = new Scan(Codebook.standard().stems(), null);
        List<Text> texts = new ArrayList<>();
        int at = -1;
        for (String line : Files.readAllLines(gold.resolve(set + ".articles.jsonl"), StandardCharsets.UTF_8)) {
            at++;
            JsonNode node = json.readTree(line);
            String id = node.get("id").asText();
            String text = node.get("text").asText();
            JsonNode deals = coded.get(id).get("deals");
            JsonNode marked = marks.get(id);
            texts.add(new Text(
                    set,
                    id,
                    GoldArticle.held(set, id, at)
                            && (GoldArticle.partLeftOut()
                                    || !Set.of("real", "retold").contains(set)),
                    !deals.isEmpty(),
                    scan.least(text),
                    lines(text, (begin, end) -> tells(deals, marked, begin, end))));
        }
        return texts;
    }

    /** A share of the sentences of a share of the articles that are glanced at and in no gold set. */
    private static void others(Path corpus, Set<String> coded, List<SignFit.Row> rows) throws Exception {
        Scan scan = new Scan(Codebook.standard().stems(), null);
        ObjectMapper json = new ObjectMapper();
        int article = 0;
        int line = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
            for (String record = lines.readLine(); record != null; record = lines.readLine()) {
                JsonNode node = json.readTree(record);
                String text = node.get("text").asText();
                String id = node.get("id").asText();
                if (coded.contains(id) || scan.least(text) == Double.POSITIVE_INFINITY || article++ % ARTICLES != 0) {
                    continue;
                }
                for (Line other : lines(text, (b, e) -> false)) {
                    if (line++ % LINES == 0) {
                        rows.add(row(id, other));
                    }
                }
            }
        }
    }

    private static SignFit.Row row(String article, Line line) {
        return new SignFit.Row(article, line.signs(), line.tells() ? Set.of("deal") : Set.of());
    }

    private interface Telling {
        Boolean of(int begin, int end);
    }

    /** Whether a stretch tells; without marks only the sentence that best shows a deal is known to. */
    private static Boolean tells(JsonNode deals, JsonNode marked, int begin, int end) {
        if (marked != null) {
            for (JsonNode sentence : marked.get("sentences")) {
                if (!sentence.get(2).isEmpty() && overlap(sentence.get(0), sentence.get(1), begin, end)) {
                    return true;
                }
            }
            return false;
        }
        for (JsonNode deal : deals) {
            JsonNode span = deal.get("offsets");
            if (overlap(span.get(0), span.get(1), begin, end)) {
                return true;
            }
        }
        return deals.isEmpty() ? false : null;
    }

    private static boolean overlap(JsonNode from, JsonNode to, int begin, int end) {
        return Math.min(to.asInt(), end) - Math.max(from.asInt(), begin) > 2;
    }

    private static SortedSet<String> started() {
        return new TreeSet<>(Set.of("bias"));
    }

    private static List<Line> lines(String text, Telling telling) {
        List<Line> lines = new ArrayList<>();
        GlanceSigns.walk(text, new GlanceSigns.Taker() {
            private SortedSet<String> signs = started();
            private String last;

            @Override
            public void word(int begin, int end) {
                String word = GlanceSigns.name(text, begin, end);
                signs.add(word);
                if (last != null) {
                    signs.add(last + " " + word);
                }
                last = word;
            }

            @Override
            public void end(int begin, int end) {
                if (signs.size() > 1) {
                    lines.add(new Line(signs, telling.of(text.codePointCount(0, begin), text.codePointCount(0, end))));
                    signs = started();
                }
                last = null;
            }
        });
        return lines;
    }
}
