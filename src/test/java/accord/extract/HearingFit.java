package accord.extract;

import accord.codebook.Codebook;
import accord.model.Article;
import accord.model.Kind;
import accord.text.Reading;
import accord.text.Sentence;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Fits the weights of {@code hearing.tsv}: which words and constructions stand in the sentences that show deals. For
 * development: {@code HearingFit CACHES GOLD OUT SET…}. Articles held out are not read for fitting.
 */
final class HearingFit {
    private static final int LEAST = 2;
    private static final int STEPS = 400;

    private record Row(Set<String> signs, Set<String> kinds, boolean tells) {}

    private HearingFit() {}

    public static void main(String[] args) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (int i = 3; i < args.length; i++) {
            load(args[i], args[0], args[1], rows);
        }
        Map<String, Integer> counts = new TreeMap<>();
        rows.forEach(r -> r.signs.forEach(s -> counts.merge(s, 1, Integer::sum)));
        List<Map<String, Double>> columns = new ArrayList<>();
        for (String question : Ear.QUESTIONS) {
            boolean all = question.equals("deal");
            List<Row> on = all ? rows : rows.stream().filter(Row::tells).toList();
            columns.add(fit(on, question, counts, all ? 3 : 1, all ? 1.0 : 1.5));
        }
        StringBuilder sheet = new StringBuilder(
                "# What each sign in a sentence is worth as evidence of a deal, and of each kind: fitted by a test-side\n"
                        + "# command (HearingFit) on articles of the project's own writing. README.md explains the signs.\n");
        sheet.append("sign\t").append(String.join("\t", Ear.QUESTIONS)).append('\n');
        for (Map.Entry<String, Integer> sign : counts.entrySet()) {
            StringBuilder line = new StringBuilder(sign.getKey());
            boolean any = false;
            for (Map<String, Double> column : columns) {
                double weight = column.getOrDefault(sign.getKey(), 0.0);
                boolean kept = Math.abs(weight) >= 0.05;
                any |= kept;
                line.append('\t').append(kept ? String.format(Locale.ROOT, "%.2f", weight) : "");
            }
            if (any) {
                sheet.append(line.toString().stripTrailing()).append('\n');
            }
        }
        Files.writeString(Path.of(args[2]), sheet, StandardCharsets.UTF_8);
    }

    private static Map<String, Double> fit(
            List<Row> rows, String question, Map<String, Integer> counts, double up, double shrink) {
        Map<String, Double> w = new HashMap<>();
        Map<String, Double> squares = new HashMap<>();
        for (int step = 0; step < STEPS; step++) {
            Map<String, Double> slope = new TreeMap<>();
            for (Row row : rows) {
                double sum = 0;
                for (String sign : row.signs) {
                    sum += w.getOrDefault(sign, 0.0);
                }
                boolean yes = question.equals("deal") ? row.tells : row.kinds.contains(question);
                double off = (1 / (1 + Math.exp(-sum)) - (yes ? 1 : 0)) * (yes ? up : 1);
                for (String sign : row.signs) {
                    if (counts.get(sign) >= LEAST) {
                        slope.merge(sign, off, Double::sum);
                    }
                }
            }
            for (Map.Entry<String, Double> one : slope.entrySet()) {
                String sign = one.getKey();
                double now = w.getOrDefault(sign, 0.0);
                double g = one.getValue() + (sign.equals("bias") ? 0 : shrink * now);
                double square = squares.merge(sign, g * g, Double::sum);
                w.put(sign, now - 0.3 * g / Math.sqrt(square + 1e-6));
            }
        }
        return w;
    }

    private static void load(String set, String caches, String gold, List<Row> rows) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Codebook codebook = Codebook.standard();
        Map<String, JsonNode> coded = new HashMap<>();
        for (String line : Files.readAllLines(Path.of(gold, set + ".coded.jsonl"), StandardCharsets.UTF_8)) {
            JsonNode node = json.readTree(line);
            coded.put(node.get("id").asText(), node.get("deals"));
        }
        RememberedParser parser = new RememberedParser(Path.of(caches, set + ".tsv"));
        Scan scan = new Scan(codebook.stems());
        List<Pass> before = List.of(
                new CuePass(codebook.cues()),
                new PlaceNames(codebook),
                new CoursePass(codebook.ways(), codebook.people()),
                new ActorNames(codebook),
                new EventPass(codebook.cues(), scan, null),
                new ReportPass());
        int at = -1;
        for (String line : Files.readAllLines(Path.of(gold, set + ".articles.jsonl"), StandardCharsets.UTF_8)) {
            at++;
            if (set.equals("wider") ? at % 2 != 0 : at % 5 == 2) {
                continue;
            }
            JsonNode node = json.readTree(line);
            String id = node.get("id").asText();
            Article article = new Article(
                    id, id, "", null, null, null, "", "en", node.get("text").asText(), 0, List.of(), "", 1, "");
            Reading split = parser.split(article.text());
            BitSet worth = scan.worth(split);
            Scene scene = new Scene(article, parser.parse(split, s -> worth.get(s.index())));
            before.forEach(pass -> pass.apply(scene));
            for (Sentence sentence : scene.reading.sentences()) {
                if (!sentence.parsed() || sentence.furniture()) {
                    continue;
                }
                int begin = article.text().codePointCount(0, sentence.begin());
                int end = article.text().codePointCount(0, sentence.end());
                Set<String> kinds = new java.util.TreeSet<>();
                boolean tells = false;
                for (JsonNode deal : coded.get(id)) {
                    int from = deal.get("offsets").get(0).asInt();
                    int to = deal.get("offsets").get(1).asInt();
                    if (from < end - 2 && begin + 2 < to) {
                        tells = true;
                        deal.get("kinds").forEach(k -> kinds.add(k.asText()));
                    }
                }
                boolean further = !coded.get(id).isEmpty()
                        && scene.reports.stream().anyMatch(r -> r.sentence == sentence.index() && r.strong());
                if (tells || !further) {
                    rows.add(new Row(Ear.signs(scene, sentence, codebook.cues()), kinds, tells));
                }
            }
        }
        parser.save();
    }

    static {
        // the kinds' words are the questions after the first
        assert Ear.QUESTIONS.size() == Kind.values().length + 1;
    }
}
