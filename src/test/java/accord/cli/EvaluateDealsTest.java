package accord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How well mentions are gathered to deals is scored from a folder of deal-level gold. */
class EvaluateDealsTest {
    private static final String ARTICLE = """
            {"id":"%s","source":"%s","published":"%s","title":"Daraya","text":"Rebel fighters and their families were \
            evacuated from Daraya to Idlib on 26 August 2016 under a deal with the Syrian government."}
            """;
    private static final String GOLD = """
            {"id":"%s","published":"%s","deals":[{"key":"d1","kinds":["evacuation"],"status":"completed",\
            "background":false,"origins":["Daraya"],"destinations":["Idlib"],"transits":[],"agreed":null,\
            "started":"2016-08-26","ended":"2016-08-26","actors":[{"name":"Syrian government","role":"party"},\
            {"name":"rebels","role":"party"}],"sources":[],"people":[{"who":"fighters","low":%d,"high":%d,\
            "phase":"done"}],"offsets":[0,50]}]}
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void twoArticlesOnOneDeal() throws IOException {
        Files.writeString(
                folder.resolve("articles.jsonl"),
                ARTICLE.formatted("a1", "wire", "2016-08-27") + ARTICLE.formatted("a2", "paper", "2016-08-28"));
        Files.writeString(
                folder.resolve("gold.jsonl"),
                GOLD.formatted("a1", "2016-08-27", 700, 700) + GOLD.formatted("a2", "2016-08-28", 650, 650));
        Files.writeString(folder.resolve("deals.tsv"), "deal\tarticle\tkey\ndaraya\ta1\td1\ndaraya\ta2\td1\n");
        String columns = "deal\torigin\tdestination\twho\tlow\thigh\tphase\tarticles\n";
        Files.writeString(
                folder.resolve("legs.tsv"), columns + "daraya\tDaraya\tIdlib\tfighters\t650\t700\tdone\ta1,a2\n");
        Files.writeString(folder.resolve("unplaced.tsv"), columns);
    }

    private int evaluate(String... more) {
        String[] words = new String[6 + more.length];
        words[0] = "evaluate";
        words[1] = "--gold";
        words[2] = folder.resolve("gold.jsonl").toString();
        words[3] = "--deals";
        words[4] = folder.toString();
        words[5] = folder.resolve("articles.jsonl").toString();
        System.arraycopy(more, 0, words, 6, more.length);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    @Test
    void pairsMentionsAndLegsAreScoredFromGoldsMentionsAndFromTheCodersOwn() {
        assertThat(evaluate()).as(err.toString()).isZero();
        assertThat(out.toString()).contains("""
                        gold mentions, pairs         precision 1.000  recall 1.000  F1 1.000
                        gold mentions, B-cubed       precision 1.000  recall 1.000  F1 1.000
                        gold mentions, legs          precision 1.000  recall 1.000  F1 1.000
                        gold mentions, routes        precision 1.000  recall 1.000  F1 1.000
                        own mentions, pairs          precision 1.000  recall 1.000  F1 1.000
                        own mentions, B-cubed        precision 1.000  recall 1.000  F1 1.000
                        """);
    }

    @Test
    void theLastLineOfJsonHoldsTheScoresOfGathering() throws IOException {
        assertThat(evaluate("--json")).as(err.toString()).isZero();
        List<String> lines = out.toString().lines().toList();
        JsonNode deals =
                new ObjectMapper().readTree(lines.get(lines.size() - 1)).path("deals");
        for (String from : List.of("gold_mentions", "own_mentions")) {
            for (String measure : List.of("pairwise", "b_cubed")) {
                assertThat(deals.path(from).path(measure).path("f1").asDouble()).isEqualTo(1);
            }
        }
    }

    @Test
    void aFolderWithoutTheFilesIsWrongUsage() throws IOException {
        Files.delete(folder.resolve("legs.tsv"));
        assertThat(evaluate()).isEqualTo(2);
        assertThat(err.toString()).contains("legs.tsv");
    }
}
