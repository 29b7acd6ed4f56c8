package accord.extract;

import accord.codebook.SignTable;
import accord.evaluate.Aliases;
import accord.evaluate.Alignment;
import accord.evaluate.Coded;
import accord.evaluate.CodedDeal;
import accord.evaluate.CodedFile;
import accord.evaluate.CodedMentions;
import accord.model.Article;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Walks through the coded articles that may be learnt from: all that are not held out. With {@code
 * -Dhearing=SHEET} each is heard by the sheet that HearingFit made without its fold.
 */
final class CodedScenes {
    private static final List<String> SETS = List.of("real", "retold", "wider", "brief", "drill", "press");

    private static final Path COURSES = Path.of("src/test/resources/accord/extract/courses.tsv");

    /** What is done with each article. */
    interface Visitor {
        /**
         * Takes one article as the last pass left it.
         *
         * @param drafts the drafts by gold deal; gold deals that were not found anywhere near are left out
         */
        void see(Scene scene, Coded truth, Map<CodedDeal, Draft> drafts);
    }

    private CodedScenes() {}

    /** Codes the sets that are there, with remembered parses, and shows every scene as the last pass left it. */
    static void each(Path caches, Path gold, Visitor visitor) throws IOException {
        each(SETS, caches, gold, visitor);
    }

    /** The same without the briefs, which have no room for what is said of other matters. */
    static void longer(Path caches, Path gold, Visitor visitor) throws IOException {
        each(SETS.stream().filter(set -> !set.equals("brief")).toList(), caches, gold, visitor);
    }

    private static void each(List<String> sets, Path caches, Path gold, Visitor visitor) throws IOException {
        ObjectMapper json = new ObjectMapper();
        Alignment alignment = new Alignment(Aliases.NONE, Aliases.NONE);
        for (String set : sets) {
            Path articles = gold.resolve(set + ".articles.jsonl");
            if (!Files.exists(articles)) {
                continue;
            }
            Map<String, Coded> coded;
            try (var lines = Files.newBufferedReader(gold.resolve(set + ".coded.jsonl"), StandardCharsets.UTF_8)) {
                coded = CodedFile.read(set, lines);
            }
            RememberedParser parser = new RememberedParser(caches.resolve(set + ".tsv"));
            Scene[] seen = new Scene[1];
            List<Coder> coders = coders(parser);
            coders.forEach(coder -> coder.trace = scene -> seen[0] = scene);
            int n = -1;
            for (String line : Files.readAllLines(articles, StandardCharsets.UTF_8)) {
                n++;
                JsonNode node = json.readTree(line);
                String id = node.get("id").asText();
                if (GoldArticle.held(set, id, n)) {
                    continue;
                }
                Coded truth = coded.get(id);
                Article article = GoldArticle.of(node, "test", truth.published());
                Coder coder = coders.get(GoldArticle.fold(n) % coders.size());
                seen[0] = null;
                Map<String, Integer> aligned = alignment.of(
                        truth, CodedMentions.of(article, coder.explain(article).mentions()));
                if (seen[0] == null) {
                    continue;
                }
                Map<CodedDeal, Draft> drafts = new java.util.LinkedHashMap<>();
                for (CodedDeal deal : truth.deals()) {
                    if (aligned.containsKey(deal.key())) {
                        drafts.put(deal, seen[0].drafts.get(aligned.get(deal.key())));
                    }
                }
                loosely(seen[0], truth, drafts);
                visitor.see(seen[0], truth, drafts);
            }
            parser.save();
        }
    }

    /** Shows the draft that each of the short reports of courses.tsv is about; those without are left out. */
    static void courses(Path caches, java.util.function.BiConsumer<CourseRun.Course, Draft> visitor)
            throws IOException {
        RememberedParser parser = new RememberedParser(caches.resolve("courses.tsv"));
        Coder coder = TestCoder.of(parser);
        for (CourseRun.Course course : CourseRun.read(Files.readAllLines(COURSES, StandardCharsets.UTF_8))) {
            Draft draft = CourseRun.draft(coder, course);
            if (draft != null) {
                visitor.accept(course, draft);
            }
        }
        parser.save();
    }

    /**
     * Adds drafts of a common kind that stand where a gold deal is told but are too unlike for the scorer: what is wrong with
     * their places is what there is to learn.
     */
    private static void loosely(Scene scene, Coded truth, Map<CodedDeal, Draft> drafts) {
        String text = scene.article.text();
        for (CodedDeal deal : truth.deals()) {
            long begin = text.offsetByCodePoints(0, (int) deal.begin());
            long end = text.offsetByCodePoints(0, (int) deal.end());
            scene.drafts.stream()
                    .filter(d -> !drafts.containsKey(deal) && !drafts.containsValue(d))
                    .filter(d -> d.kinds.stream().anyMatch(k -> deal.kinds().contains(k.word())))
                    .filter(d ->
                            d.sentences.stream().map(scene::sentence).anyMatch(s -> s.begin() < end && begin < s.end()))
                    .findFirst()
                    .ifPresent(d -> drafts.put(deal, d));
        }
    }

    /** One for each fold, whose ears did not learn from it; or one for all where no such sheets are given. */
    private static List<Coder> coders(RememberedParser parser) throws IOException {
        String hearing = System.getProperty("hearing");
        if (hearing == null) {
            return List.of(TestCoder.of(parser));
        }
        List<Coder> coders = new ArrayList<>();
        for (int fold = 0; fold < GoldArticle.FOLDS; fold++) {
            byte[] sheet = Files.readAllBytes(Path.of(hearing + "." + fold));
            coders.add(TestCoder.of(parser, SignTable.of("hearing.tsv", sheet, Ear.QUESTIONS)));
        }
        return coders;
    }
}
