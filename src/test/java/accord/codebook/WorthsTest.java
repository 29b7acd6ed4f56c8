package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sheets of weights. */
class WorthsTest {
    @Test
    void signsThatTheSheetDoesNotNameAreWorthNothing() {
        Worths weights = Worths.of("w.tsv", bytes("sign\tweight\tnote\nback\t0.5\tthe deal\nother\t-0.25\n"));
        assertThat(weights.sum(List.of("back", "other", "unheard"))).isEqualTo(0.25);
    }

    @Test
    void aWeightThatIsNoNumberIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Worths.of("w.tsv", bytes("back\tmuch\n")))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("w.tsv")
                .hasMessageContaining("much");
    }

    @Test
    void aTableSumsEachQuestionByItself() {
        SignTable table = SignTable.of("t.tsv", bytes("sign\ta\tb\nx\t1\t\ny\t0.5\t-2\n"), List.of("a", "b"));
        assertThat(table.sums(Set.of("x", "y", "z"))).isEqualTo(Map.of("a", 1.5, "b", -2.0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
