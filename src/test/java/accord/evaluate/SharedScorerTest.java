package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Both scorers, the project's and this package's, print the same figures. Needs ../shared and python3. */
class SharedScorerTest {
    private static final Path GOLD = Path.of("..", "shared", "gold");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"real", "retold"})
    void bothScorersGiveTheSameFigures(String set) throws IOException, InterruptedException {
        assumeTrue(Files.exists(GOLD.resolve("score.py")), "needs ../shared/gold");
        Map<String, Coded> gold = read(GOLD.resolve(set + ".coded.jsonl"));
        for (int seed = 1; seed <= 3; seed++) {
            Map<String, Coded> system = worsen(gold, new Random(seed));
            Path file = folder.resolve(set + seed + ".jsonl");
            Files.write(file, system.values().stream().map(CodedFile::line).toList());
            assertThat(ours(gold, read(file))).isEqualTo(theirs(GOLD.resolve(set + ".coded.jsonl"), file));
        }
    }

    @Test
    void theGoldFilesSurviveReadingAndWriting() throws IOException {
        assumeTrue(Files.exists(GOLD.resolve("real.coded.jsonl")), "needs ../shared/gold");
        Path file = GOLD.resolve("real.coded.jsonl");
        List<JsonNode> written = new ArrayList<>();
        for (Coded coded : read(file).values()) {
            written.add(JSON.readTree(CodedFile.line(coded)));
        }
        List<JsonNode> original = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            original.add(JSON.readTree(line));
        }
        assertThat(written).isEqualTo(original);
    }

    private static Map<String, Coded> read(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return CodedFile.read(file.toString(), lines);
        }
    }

    private static Aliases aliases(String name) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(GOLD.resolve(name))) {
            return Aliases.read(lines);
        }
    }

    private static Map<String, Map<String, Double>> ours(Map<String, Coded> gold, Map<String, Coded> system)
            throws IOException {
        Scorer scorer = new Scorer(aliases("place_aliases.tsv"), aliases("actor_aliases.tsv"));
        return figures(JSON.writeValueAsString(scorer.score(gold, system, null).table()));
    }

    private static Map<String, Map<String, Double>> theirs(Path gold, Path system)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "python3", GOLD.resolve("score.py").toString(), gold.toString(), system.toString(), "--json")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String figures = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return figures(figures);
    }

    private static Map<String, Map<String, Double>> figures(String json) throws IOException {
        return JSON.readValue(json, new TypeReference<>() {});
    }

    /** Drops, doubles, shuffles and blurs deals, so that every branch of the pairing is met. */
    private static Map<String, Coded> worsen(Map<String, Coded> gold, Random random) {
        Map<String, Coded> worse = new LinkedHashMap<>();
        for (Coded coded : gold.values()) {
            List<CodedDeal> deals = new ArrayList<>();
            for (CodedDeal deal : coded.deals()) {
                for (int copies = random.nextInt(4); copies > 0; copies--) {
                    deals.add(blur(deal, random));
                }
            }
            Collections.shuffle(deals, random);
            if (random.nextInt(10) > 0) {
                worse.put(coded.id(), new Coded(coded.id(), coded.published(), deals));
            }
        }
        return worse;
    }

    private static CodedDeal blur(CodedDeal deal, Random random) {
        List<String> kinds = new ArrayList<>(deal.kinds());
        if (random.nextInt(3) == 0) {
            kinds.add("access");
        }
        List<String> origins = new ArrayList<>(deal.origins());
        if (random.nextInt(3) == 0) {
            origins.add("the town of Elsewhere");
        }
        return new CodedDeal(
                deal.key(),
                kinds,
                random.nextInt(3) == 0 ? "agreed" : deal.status(),
                random.nextInt(5) > 0 && deal.background(),
                origins,
                random.nextInt(3) == 0 ? List.of() : deal.destinations(),
                deal.transits(),
                deal.agreed(),
                random.nextInt(3) == 0 ? null : deal.started(),
                deal.ended(),
                deal.actors().subList(0, random.nextInt(deal.actors().size() + 1)),
                deal.sources(),
                deal.people().stream()
                        .map(p -> random.nextInt(3) == 0
                                ? new CodedDeal.CodedPeople(p.who(), p.low(), p.high(), "remaining")
                                : p)
                        .toList(),
                Math.max(0, deal.begin() + random.nextInt(900) - 450),
                deal.end() + 450);
    }
}
