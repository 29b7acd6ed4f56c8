package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import accord.evaluate.Logistic.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticTest {
    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 4000; i++) {
            boolean dated = i % 2 == 0;
            // three in four of the dated are true, one in four of the others
            boolean truth = dated == (i % 8 < 6);
            cases.add(new Case(
                    dated ? Map.of("constant", 1.0, "date", 1.0) : Map.of("constant", 1.0), truth, "article " + i / 4));
        }
        return cases;
    }

    @Test
    void chancesAreTheSharesOfTruth() {
        Map<String, Double> weights = Logistic.weights(cases());
        assertThat(Logistic.chance(weights, Map.of("constant", 1.0, "date", 1.0)))
                .isCloseTo(0.75, within(0.05));
        assertThat(Logistic.chance(weights, Map.of("constant", 1.0))).isCloseTo(0.25, within(0.05));
    }

    @Test
    void theOrderOfTheCasesChangesNothing() {
        List<Case> shuffled = cases();
        Collections.shuffle(shuffled, new Random(1));
        assertThat(Logistic.weights(shuffled)).isEqualTo(Logistic.weights(cases()));
    }

    @Test
    void everyCaseIsJudgedOnceByWeightsThatDidNotSeeIt() {
        // truth is known by the article's own name alone: no other article can tell it
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            cases.add(new Case(Map.of("constant", 1.0, "name " + i, 1.0), i % 2 == 0, "article " + i));
        }
        assertThat(Logistic.crossed(cases, 40))
                .hasSize(40)
                .allSatisfy(one -> assertThat(one.chance()).isCloseTo(one.truth() ? 0.487 : 0.513, within(0.01)));
    }
}
