package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OddsTest {
    private static Odds odds(String rows) {
        Odds odds = new Odds();
        odds.rows("score.tsv", rows.getBytes(StandardCharsets.UTF_8));
        return odds;
    }

    @Test
    void theChanceIsTheLogisticOfTheWeighedTraits() {
        Odds odds = odds("trait\tweight\nconstant\t-1\ndate\t2.5\ndepth\t-1\n");
        assertThat(odds.chance(Map.of("constant", 1.0))).isEqualTo(0.269);
        assertThat(odds.chance(Map.of("constant", 1.0, "date", 1.0, "depth", 0.5, "unknown", 1.0)))
                .isEqualTo(0.731);
    }

    @Test
    void withoutWeightsNothingIsKnown() {
        assertThat(odds("trait\tweight\n").chance(Map.of("constant", 1.0))).isEqualTo(0.5);
    }

    @Test
    void aWeightThatIsNoNumberIsRefused() {
        assertThatThrownBy(() -> odds("date\tmuch\n"))
                .isInstanceOf(CodebookException.class)
                .hasMessage("score.tsv, line 1: 'much' is no number; write it as accord train prints it");
    }
}
