package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.evaluate.CodedDeal.CodedActor;
import accord.evaluate.CodedDeal.CodedPeople;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScorerTest {
    private static final Aliases PLACES = new Aliases(Map.of("fuah", "foua"));
    private static final Scorer SCORER = new Scorer(PLACES, Aliases.NONE);

    private static CodedDeal deal(String kind, String status, String origin, long begin) {
        return new CodedDeal(
                "d1",
                List.of(kind),
                status,
                false,
                List.of(origin),
                List.of("Idlib"),
                List.of(),
                "2017-09",
                null,
                null,
                List.of(new CodedActor("the Rebels", "party")),
                List.of(),
                List.of(new CodedPeople("fighters", 200L, 999L, "done")),
                begin,
                begin + 100);
    }

    private static Coded coded(CodedDeal... deals) {
        return new Coded("a", "2018-03-13", List.of(deals));
    }

    @Test
    void theSameCodingScoresOneInEveryField() {
        Coded same = coded(deal("evacuation", "completed", "Foua", 0));
        Scores scores = SCORER.score(same, same, null);
        assertThat(Scores.FIELDS)
                .filteredOn(field -> scores.cases(field) > 0)
                .allSatisfy(field -> assertThat(scores.value(field)).isEqualTo(1.0));
        assertThat(Scores.ACCURACIES)
                .allSatisfy(field -> assertThat(scores.value(field)).isEqualTo(1.0));
    }

    @Test
    void spellingsArticlesAndVagueNumbersAreEqual() {
        CodedDeal gold = deal("evacuation", "completed", "town of al-Fu'ah", 0);
        CodedDeal system = new CodedDeal(
                "d1",
                List.of("evacuation"),
                "completed",
                false,
                List.of("Foua"),
                List.of("Idlib province"),
                List.of(),
                "2017-09",
                null,
                null,
                List.of(new CodedActor("rebels", "party")),
                List.of(),
                List.of(new CodedPeople("fighters", 100L, 999L, "done")),
                0,
                100);
        Scores scores = SCORER.score(coded(gold), coded(system), null);
        assertThat(scores.table().get("origins")).isEqualTo(Map.of("p", 1.0, "r", 1.0, "f1", 1.0, "n", 1L));
        assertThat(scores.table().get("people")).isEqualTo(Map.of("p", 1.0, "r", 1.0, "f1", 1.0, "n", 1L));
        assertThat(scores.value("actors")).isEqualTo(1.0);
    }

    @Test
    void anExtraDealIsAFalseAlarmInEveryFieldThatItFills() {
        List<Scorer.Mismatch> errors = new ArrayList<>();
        Scores scores = SCORER.score(coded(), coded(deal("ceasefire", "agreed", "Homs", 0)), errors);
        assertThat(scores.table().get("deal")).isEqualTo(Map.of("p", 0.0, "r", 0.0, "f1", 0.0, "n", 0L));
        assertThat(scores.tally("destinations").precision()).isZero();
        assertThat(errors)
                .containsExactly(new Scorer.Mismatch(
                        "a", false, List.of("ceasefire"), "agreed", List.of("homs"), List.of("idlib")));
    }

    @Test
    void anArticleThatTheSystemLeftOutIsMissed() {
        Coded gold = coded(deal("evacuation", "completed", "Foua", 0));
        Scores scores = SCORER.score(Map.of("a", gold), Map.of(), null);
        assertThat(scores.tally("deal").recall()).isZero();
        assertThat(scores.value("published")).isZero();
        assertThat(scores.value("status")).isNull();
    }

    @Test
    void aLineSurvivesWritingAndReading() throws IOException {
        Coded coded = coded(deal("evacuation", "completed", "Foua", 7));
        Map<String, Coded> read =
                CodedFile.read("test", new BufferedReader(new StringReader(CodedFile.line(coded) + "\n")));
        assertThat(read).isEqualTo(Map.of("a", coded));
    }

    @Test
    void aLineThatIsNoCodingIsNamedWithItsFile() {
        assertThatThrownBy(() -> CodedFile.read("gold.jsonl", new BufferedReader(new StringReader("\n{\"x\":1}\n"))))
                .isInstanceOf(GoldException.class)
                .hasMessage("gold.jsonl, line 2: a line of the gold format has \"id\" and \"deals\"");
    }
}
