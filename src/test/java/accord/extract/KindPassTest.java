package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.SignTable;
import accord.model.Article;
import accord.model.Kind;
import accord.text.Parser;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which kinds a deal is given by what is seen of all its sentences. */
class KindPassTest {
    private static final SignTable WEIGHTS =
            SignTable.of("weights.tsv", """
            sign\tevacuation\treconciliation\tceasefire\texchange\thandover\taccess
            bias\t-3\t-3\t-3\t-3\t-3\t-2
            told.evacuation\t4
            told.exchange\t\t\t\t2.8
            """.getBytes(StandardCharsets.UTF_8), KindSigns.QUESTIONS);

    private static Scene scene(Set<Kind> told) {
        Article article = new Article(
                "a",
                null,
                "test",
                null,
                null,
                LocalDate.of(2018, 3, 13),
                "metadata",
                "en",
                "They left the town.",
                0,
                List.of(),
                "test",
                1,
                "L0");
        Scene scene = new Scene(article, new Parser().split(article.text()));
        scene.sounds.add(Ear.Sound.NONE);
        Report report = new Report(0);
        report.kinds.addAll(told);
        Draft draft = new Draft();
        draft.reports.add(report);
        draft.sentences.add(0);
        draft.kinds.addAll(told);
        scene.drafts.add(draft);
        return scene;
    }

    private static List<Kind> decided(Set<Kind> told) {
        Scene scene = scene(told);
        new KindPass(WEIGHTS).apply(scene);
        return new ArrayList<>(scene.drafts.get(0).kinds);
    }

    @Test
    void whatLogOddsSpeakForIsGiven() {
        assertThat(decided(Set.of(Kind.EVACUATION, Kind.EXCHANGE))).containsExactly(Kind.EVACUATION, Kind.EXCHANGE);
    }

    @Test
    void whatASentenceToldInPassingIsLeftOut() {
        assertThat(decided(Set.of(Kind.EVACUATION, Kind.HANDOVER))).containsExactly(Kind.EVACUATION);
    }

    @Test
    void aDealIsAlwaysOfAKind() {
        assertThat(decided(Set.of(Kind.CEASEFIRE))).containsExactly(Kind.ACCESS);
    }

    @Test
    void theSignsOfADealSayWhatItsSentencesTellAndHowTheySound() {
        assertThat(KindSigns.of(
                        scene(Set.of(Kind.EXCHANGE)),
                        scene(Set.of(Kind.EXCHANGE)).drafts.get(0)))
                .containsExactly(
                        "bias",
                        "once",
                        "share.exchange>0.2",
                        "share.exchange>0.5",
                        "share.exchange>0.8",
                        "told.exchange");
    }
}
