package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import accord.evaluate.Calibration.Scored;
import accord.evaluate.Calibration.Step;
import accord.evaluate.Reliability.Bin;
import accord.evaluate.Reliability.Case;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalibrationTest {
    private static Scored scored(double score, boolean truth) {
        return new Scored(score, truth, "g" + score + truth);
    }

    @Test
    void aGreaterScoreNeverMeansASmallerChance() {
        Calibration calibration = Calibration.of(List.of(
                scored(0.2, false), scored(0.4, true), scored(0.5, false), scored(0.7, true), scored(0.9, true)));

        assertThat(calibration.steps())
                .as("0.4 and 0.5 violate the order and are pooled; one true and one false case are added to each step")
                .containsExactly(
                        new Step(-1, 0.2, 1 / 3.0, 1), new Step(0.2, 0.5, 2 / 4.0, 2), new Step(0.5, 1, 3 / 4.0, 2));
    }

    /** Nine of ten, then one of one: what the rule of succession takes from the single case must not turn the order. */
    @Test
    void aStepOfFewCasesIsPooledWithASurerOneBelowIt() {
        List<Scored> cases = new ArrayList<>(List.of(scored(0.9, true), scored(0.5, false)));
        for (int i = 0; i < 9; i++) {
            cases.add(scored(0.5, true));
        }

        assertThat(Calibration.of(cases).steps()).containsExactly(new Step(-1, 1, 11 / 13.0, 11));
    }

    @Test
    void theOrderOfTheCasesDoesNotMatter() {
        List<Scored> cases = new ArrayList<>(List.of(
                scored(0.1, true), scored(0.3, false), scored(0.3, true), scored(0.6, false), scored(0.8, true)));
        List<Step> steps = Calibration.of(cases).steps();
        Collections.reverse(cases);

        assertThat(Calibration.of(cases).steps()).isEqualTo(steps);
    }

    @Test
    void aCaseIsJudgedByChancesThatWereLearntWithoutItsGroup() {
        List<Scored> cases =
                List.of(new Scored(0.9, true, "a"), new Scored(0.9, true, "a"), new Scored(0.9, false, "b"));

        assertThat(Calibration.crossed(cases, 2))
                .containsExactlyInAnyOrder(new Case(1 / 3.0, true), new Case(1 / 3.0, true), new Case(3 / 4.0, false));
    }

    @Test
    void linesAreThoseOfTheCalibrationFile() {
        assertThat(Calibration.of(List.of(scored(0.25, false), scored(0.5, true)))
                        .lines("deal"))
                .containsExactly("deal\t-1.0\t0.25\t0.333\t1", "deal\t0.25\t1.0\t0.667\t1");
    }

    @Test
    void theBrierScoreIsTheMeanSquaredDistanceOfChanceAndTruth() {
        Reliability reliability = Reliability.of(
                List.of(new Case(0.75, true), new Case(0.75, false), new Case(0.25, false), new Case(1, true)));

        assertThat(reliability.brier()).isEqualTo((0.0625 + 0.5625 + 0.0625 + 0) / 4);
        assertThat(reliability.bins()).containsExactly(new Bin(1, 0.25, 0), new Bin(2, 0.75, 0.5), new Bin(1, 1, 1));
        assertThat(reliability.uncertainty()).isEqualTo(0.25);
    }

    @Test
    void theBrierScoreIsReliabilityLessResolutionPlusUncertaintyWhereABinHasOneChance() {
        Reliability reliability = Reliability.of(
                List.of(new Case(0.75, true), new Case(0.75, false), new Case(0.25, false), new Case(1, true)));

        assertThat(reliability.reliability() - reliability.resolution() + reliability.uncertainty())
                .isCloseTo(reliability.brier(), within(1e-12));
    }
}
