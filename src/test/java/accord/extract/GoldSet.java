package accord.extract;

import accord.codebook.Codebook;
import accord.model.Article;
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
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** A gold set as the fitting commands take it: its articles read, with what gold says of each sentence. For development. */
final class GoldSet {
    /**
     * One article.
     *
     * @param set the gold set that it is of
     * @param scene read, no pass applied yet
     * @param deals the coded deals
     * @param told the keys of the deals that each marked stretch of text tells of, in code points; null without marks
     * @param marks the marks; null without
     * @param held whether it is kept out of fitting
     * @param fold 0 to 4
     */
    record Item(String set, Scene scene, JsonNode deals, JsonNode told, JsonNode marks, boolean held, int fold) {
        /** Keys of the deals that a sentence tells of, as the marks say. */
        SortedSet<String> keys(Sentence sentence) {
            SortedSet<String> keys = new TreeSet<>();
            for (JsonNode stretch : told) {
                if (overlaps(sentence, stretch.get(0).asInt(), stretch.get(1).asInt())) {
                    stretch.get(2).forEach(k -> keys.add(k.asText()));
                }
            }
            return keys;
        }

        /** Whether a stretch of code points and a sentence share more than blanks and marks. */
        boolean overlaps(Sentence sentence, int from, int to) {
            String text = scene.article.text();
            int begin = text.codePointCount(0, sentence.begin());
            int end = text.codePointCount(0, sentence.end());
            return Math.min(to, end) - Math.max(from, begin) > 2;
        }
    }

    private GoldSet() {}

    /**
     * The passes up to the events.
     *
     * @param ear what sentences sound like; null to go by constructions alone
     */
    static List<Pass> passes(Codebook codebook, Ear ear) {
        return List.of(
                new CuePass(codebook.cues()),
                new PlaceNames(codebook),
                new CoursePass(codebook.ways(), codebook.people()),
                new ActorNames(codebook),
                new EventPass(codebook.cues(), new Scan(codebook.stems(), new Glance(Learnt.GLANCE)), ear));
    }

    static List<Item> load(String set, String caches, String gold, Codebook codebook) throws Exception {
        ObjectMapper json = new ObjectMapper();
        Map<String, JsonNode> coded = lines(json, Path.of(gold, set + ".coded.jsonl"));
        Map<String, JsonNode> marks = lines(json, Path.of(gold, set + ".marks.jsonl"));
        RememberedParser parser = new RememberedParser(Path.of(caches, set + ".tsv"));
        Scan scan = new Scan(codebook.stems(), new Glance(Learnt.GLANCE));
        List<Item> items = new ArrayList<>();
        int at = -1;
        for (String line : Files.readAllLines(Path.of(gold, set + ".articles.jsonl"), StandardCharsets.UTF_8)) {
            at++;
            JsonNode node = json.readTree(line);
            String id = node.get("id").asText();
            Article article = GoldArticle.of(
                    node, "unknown", coded.get(id).path("published").asText(null));
            Reading split = parser.split(article.text());
            BitSet worth = scan.worth(split);
            Scene scene = new Scene(
                    article, scan.candidate(article.text()) ? parser.parse(split, s -> worth.get(s.index())) : split);
            JsonNode marked = marks.get(id);
            items.add(new Item(
                    set,
                    scene,
                    coded.get(id).get("deals"),
                    marked == null ? null : marked.get("sentences"),
                    marked == null ? null : marked.get("marks"),
                    GoldArticle.held(set, id, at),
                    GoldArticle.fold(at)));
        }
        parser.save();
        return items;
    }

    static Map<String, JsonNode> lines(ObjectMapper json, Path file) throws Exception {
        Map<String, JsonNode> all = new HashMap<>();
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                JsonNode node = json.readTree(line);
                all.put(node.get("id").asText(), node);
            }
        }
        return all;
    }
}
