package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import accord.evaluate.Coded;
import accord.evaluate.CodedFile;
import accord.evaluate.DealGold;
import accord.evaluate.DealGold.MentionKey;
import accord.evaluate.DealScores;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** From gold mentions, resolving finds the deals that people found. */
class DealGoldTest {
    private static final Path SHARED = Path.of("../shared/gold");
    private static final Path GOLD = Path.of("src/test/resources/accord/gold");

    @Test
    void goldMentionsAreGatheredAsPeopleGatherThem(TestReporter reporter) throws IOException {
        assumeThat(SHARED).isDirectory();
        DealScores scores = scores(List.of("real", "retold"));
        reporter.publishEntry("scores", scores.text("gold mentions"));
        assertThat(scores.pairwise().f1()).isGreaterThanOrEqualTo(0.9);
        assertThat(scores.bCubed().f1()).isGreaterThanOrEqualTo(0.92);
    }

    @Test
    void eachHalfOfTheArticlesIsGatheredAsWellAlone(TestReporter reporter) throws IOException {
        assumeThat(SHARED).isDirectory();
        for (String part : List.of("real", "retold")) {
            DealScores scores = scores(List.of(part));
            reporter.publishEntry(part, scores.text(part));
            assertThat(scores.bCubed().f1()).isGreaterThanOrEqualTo(0.9);
        }
    }

    private static DealScores scores(List<String> parts) throws IOException {
        Map<String, Coded> articles = new LinkedHashMap<>();
        for (String part : parts) {
            try (BufferedReader lines = Files.newBufferedReader(SHARED.resolve(part + ".coded.jsonl"))) {
                articles.putAll(CodedFile.read(part, lines));
            }
        }
        try (BufferedReader deals = Files.newBufferedReader(GOLD.resolve("deals.tsv"));
                BufferedReader legs = Files.newBufferedReader(GOLD.resolve("legs.tsv"));
                BufferedReader unplaced = Files.newBufferedReader(GOLD.resolve("unplaced.tsv"))) {
            Map<MentionKey, String> gold = DealGold.deals(deals);
            gold.keySet().removeIf(key -> !articles.containsKey(key.article()));
            List<DealGold.GoldLeg> told = Stream.concat(DealGold.legs(legs).stream(), DealGold.legs(unplaced).stream())
                    .filter(leg -> gold.containsValue(leg.deal()))
                    .toList();
            return new EvaluateDeals(new Coders(Map.of()), articles, gold, told).fromGold();
        }
    }
}
