package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import accord.evaluate.Calibration.Scored;
import accord.model.Deal;
import accord.model.Link;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LedgerTruthTest {
    private static Deal deal(String id, double score) {
        return new Deal(
                id,
                List.of("access"),
                "agreed",
                true,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                1,
                1,
                1,
                1,
                score);
    }

    private static Link link(String deal, String mention, double score) {
        return new Link(deal, mention, "article", score, "told");
    }

    @Test
    void aDealToldTwiceIsOneDealAndOneThatIsNone() {
        LedgerTruth truth = LedgerTruth.of(
                List.of(deal("m1", 0.9), deal("m3", 0.4)),
                List.of(link("m1", "m1", 1), link("m1", "m2", 0.8), link("m3", "m3", 1)),
                Map.of("m1", "G", "m2", "G", "m3", "G"),
                Set.of("G"));

        assertThat(truth.deals()).containsExactly(new Scored(0.9, true, "m1"), new Scored(0.4, false, "m3"));
        assertThat(truth.links()).containsExactly(new Scored(0.8, false, "m1"));
        assertThat(truth.missed()).isEmpty();
    }

    @Test
    void aDealThatWasMergedIntoAnotherSpeaksAgainstTheLinkThatJoinedIt() {
        LedgerTruth truth = LedgerTruth.of(
                List.of(deal("m1", 0.9)),
                List.of(link("m1", "m1", 1), link("m1", "m2", 0.8), link("m1", "m3", 0.6), link("m1", "m4", 0.5)),
                Map.of("m1", "G", "m2", "G", "m3", "H", "m4", "H"),
                Set.of("G", "H"));

        assertThat(truth.links())
                .containsExactly(
                        new Scored(0.8, false, "m1"), new Scored(0.6, true, "m1"), new Scored(0.5, false, "m1"));
        assertThat(truth.missed()).isEmpty();
    }

    @Test
    void aGoldDealWithoutAMentionInTheLedgerIsMissedAndAFalseMentionMakesAFalseDeal() {
        LedgerTruth truth = LedgerTruth.of(
                List.of(deal("m1", 0.3), deal("m2", 0.7)),
                List.of(link("m1", "m1", 1), link("m2", "m2", 1)),
                Map.of("m2", "G"),
                Set.of("G", "H"));

        assertThat(truth.deals()).containsExactly(new Scored(0.3, false, "m1"), new Scored(0.7, true, "m2"));
        assertThat(truth.missed()).containsExactly("H");
        assertThat(truth.missedBeside()).isEqualTo(0.5);
    }
}
