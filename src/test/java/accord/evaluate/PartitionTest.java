package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import accord.evaluate.Partition.Measure;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PartitionTest {
    private static final Map<String, String> GOLD = Map.of("1", "a", "2", "a", "3", "a", "4", "b", "5", "b");

    @Test
    void aPartitionEqualsItselfWhateverItsNames() {
        Map<String, String> renamed = Map.of("1", "x", "2", "x", "3", "x", "4", "y", "5", "y");
        assertThat(Partition.pairwise(GOLD, renamed)).isEqualTo(new Measure(1, 1));
        assertThat(Partition.bCubed(GOLD, renamed)).isEqualTo(new Measure(1, 1));
    }

    @Test
    void oneMentionAstrayCostsPairsAndShares() {
        Map<String, String> system = Map.of("1", "x", "2", "x", "3", "y", "4", "y", "5", "y");
        assertThat(Partition.pairwise(GOLD, system)).isEqualTo(new Measure(0.5, 0.5));
        Measure measure = Partition.bCubed(GOLD, system);
        assertThat(measure.precision()).isCloseTo((1 + 1 + 1.0 / 3 + 2.0 / 3 + 2.0 / 3) / 5, within(1e-12));
        assertThat(measure.recall()).isCloseTo((2.0 / 3 + 2.0 / 3 + 1.0 / 3 + 1 + 1) / 5, within(1e-12));
    }

    @Test
    void allApartHasNoWrongPairAndFindsNone() {
        Map<String, String> apart = Map.of("1", "1", "2", "2", "3", "3", "4", "4", "5", "5");
        assertThat(Partition.pairwise(GOLD, apart)).isEqualTo(new Measure(1, 0));
    }
}
