package accord.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import accord.model.Story;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Near-duplicates are found, whatever outlets do to a wire text, and like texts on like events are not. */
class StoriesTest {
    private static final Path CORPORA = Path.of("../shared/corpora");
    private static final LocalDate DAY = LocalDate.of(2016, 10, 13);

    @Test
    void aReprintUnderAnotherHeadlineIsTheSameStory() {
        String text = words(100, 1);
        assertThat(stories(text, text + " Reporting by the staff; editing by the desk"))
                .containsExactly(new Story("a0", "a0", 1), new Story("a0", "a1", 96.0 / 104));
    }

    @Test
    void aSecondStoryThatSharesOneParagraphStaysItsOwn() {
        String shared = words(40, 1);
        assertThat(stories(words(60, 2) + " " + shared, words(60, 3) + " " + shared))
                .isEmpty();
    }

    @Test
    void aShortTextInsideALongOneIsTheSameStoryFromSixtyWords() {
        String longer = words(600, 1);
        String sixty = String.join(" ", Arrays.copyOfRange(longer.split(" "), 200, 260));
        String fifty = String.join(" ", Arrays.copyOfRange(longer.split(" "), 200, 250));
        assertThat(stories(longer, sixty)).containsExactly(new Story("a0", "a0", 1), new Story("a0", "a1", 56.0 / 596));
        assertThat(stories(longer, fifty)).isEmpty();
    }

    @Test
    void aRoundUpDoesNotChainTheStoriesItHolds() {
        String one = words(100, 1);
        String other = words(100, 2);
        assertThat(stories(one, one + " " + other, other))
                .containsExactly(new Story("a0", "a0", 1), new Story("a0", "a1", 96.0 / 196), new Story("a2", "a2", 1));
    }

    @Test
    void theOrderInWhichArticlesComeDoesNotMatter() {
        List<Signature> signatures = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 60; i++) {
            String text = words(80 + random.nextInt(60), i % 7) + " " + words(random.nextInt(30), 100 + i);
            LocalDate day = i % 5 == 0 ? null : DAY.plusDays(random.nextInt(4));
            signatures.add(Signature.of("a" + i, day, text));
        }
        List<Story> expected = Stories.of(Stories.pairs(signatures));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(signatures, random);
            List<Stories.Pair> pairs = new ArrayList<>(Stories.pairs(signatures));
            Collections.shuffle(pairs, random);
            assertThat(Stories.of(pairs)).isEqualTo(expected);
        }
    }

    @Test
    void whatOutletsDoToRealTextsIsSeenThrough(TestReporter reporter) throws IOException {
        assumeThat(CORPORA).isDirectory();
        List<String> texts = real(2500);
        Random random = new Random(2018);
        Map<String, String> truth = new HashMap<>();
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            signatures.add(Signature.of("o" + i, DAY, texts.get(i)));
            truth.put("o" + i, "o" + i);
            if (i < 500) {
                signatures.add(
                        Signature.of("p" + i, DAY.plusDays(1), altered(texts.get(i), texts.get(i + 500), random)));
                truth.put("p" + i, "o" + i);
            }
        }
        Map<String, String> found = new HashMap<>();
        for (Story story : Stories.of(Stories.pairs(signatures))) {
            found.put(story.article(), story.story());
        }
        int right = 0;
        int wrong = 0;
        for (Map.Entry<String, String> pair : truth.entrySet()) {
            String story = found.getOrDefault(pair.getKey(), pair.getKey());
            boolean copy = !pair.getKey().equals(pair.getValue());
            if (copy && story.equals(pair.getValue())) {
                right++;
            } else if (!story.equals(pair.getKey())) {
                wrong++;
            }
        }
        reporter.publishEntry(Map.of(
                "recall",
                String.valueOf(right / 500.0),
                "precision",
                String.valueOf((double) right / (right + wrong))));
        assertThat(right / 500.0).as("recall").isGreaterThanOrEqualTo(0.97);
        assertThat((double) right / (right + wrong)).as("precision").isGreaterThanOrEqualTo(0.97);
    }

    /** Articles of 100 words or more on the Syrian war (like one another) and on all topics, no two of them copies. */
    private static List<String> real(int limit) throws IOException {
        List<String> texts = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String file : List.of("t17-syria.jsonl.gz", "timelines.jsonl.gz")) {
            try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(CORPORA.resolve(file))), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null && texts.size() < limit; line = lines.readLine()) {
                    JsonNode node = json.readTree(line);
                    String text = node.path("text").asText();
                    if (text.split("\\s+").length >= 100) {
                        texts.add(text);
                    }
                }
            }
        }
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            signatures.add(Signature.of("" + i, DAY, texts.get(i)));
        }
        Set<Integer> copied = new HashSet<>();
        for (Stories.Pair pair : Stories.pairs(signatures)) {
            copied.add(Integer.valueOf(pair.one().article()));
            copied.add(Integer.valueOf(pair.other().article()));
        }
        List<String> single = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!copied.contains(i)) {
                single.add(texts.get(i));
            }
        }
        return single;
    }

    /** What outlets do: cut from the end up to 40 %, swap two sentences, put a credit line before and after. */
    private static String altered(String text, String unrelated, Random random) {
        List<String> sentences = new ArrayList<>(List.of(text.split("(?<=[.!?])\\s+")));
        int words = text.split("\\s+").length;
        int keep = (int) Math.ceil(words * (1 - 0.4 * random.nextDouble()));
        if (sentences.size() > 3) {
            int at = random.nextInt(sentences.size() - 1);
            Collections.swap(sentences, at, at + 1);
        }
        String[] all = String.join(" ", sentences).split("\\s+");
        String cut = String.join(" ", Arrays.copyOf(all, Math.min(keep, all.length)));
        String[] other = unrelated.split("\\s+");
        String title = String.join(" ", Arrays.copyOf(other, 8));
        String credit = random.nextBoolean() ? " ( Reporting by our staff in Beirut ; Editing by the desk )" : "";
        return title + " (AFP) - " + cut + credit;
    }

    private static List<Story> stories(String... texts) {
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            signatures.add(Signature.of("a" + i, DAY.plusDays(i), texts[i]));
        }
        return Stories.of(Stories.pairs(signatures));
    }

    private static String words(int count, int seed) {
        Random random = new Random(seed);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add("w" + random.nextInt(5000));
        }
        return String.join(" ", words);
    }
}
