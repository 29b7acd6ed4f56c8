package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Mention;
import accord.model.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesPassTest {
    /** The moves of a deal told by a text on a war; the second sentence only says that there is one. */
    private static List<String> moves(String text) {
        return TestCoder.code(text + " The army and the rebels had fought there for years.").stream()
                .map(Mention::moves)
                .flatMap(List::stream)
                .map(MovesPassTest::words)
                .toList();
    }

    private static String words(Move move) {
        return (move.origin() == null ? "-" : move.origin().text())
                + " > "
                + (move.destination() == null ? "-" : move.destination().text())
                + " " + move.who() + " " + move.low() + " " + move.high() + " " + move.phase();
    }

    @Test
    void aFigureGoesWithThePlacesOfItsSentence() {
        assertThat(
                        moves(
                                "Some 300 fighters were bussed from Qadam to Idlib on Tuesday under a deal with the government."))
                .containsExactly("Qadam > Idlib fighters 300 300 done");
    }

    @Test
    void aFigureThatTwoTownsShareHasNoOrigin() {
        assertThat(moves(
                        "Some 5,000 people were evacuated from Foua and Kefraya to Aleppo on Tuesday under a deal between"
                                + " rebels and the government."))
                .containsExactly("- > Aleppo total 5000 5000 done");
    }

    @Test
    void aWayWithoutAFigureIsToldWithoutOne() {
        assertThat(moves("Rebels left Daraya for Idlib on Friday under a deal with the government."))
                .containsExactly("Daraya > Idlib total null null done");
    }

    @Test
    void aFigureGoesWithTheGoalOfItsSentenceAlsoWhereThatNamesNoDeal() {
        assertThat(
                        moves(
                                "Rebels left Daraya on Friday under a deal with the government. Some 300 fighters were taken to Idlib."))
                .contains("Daraya > Idlib fighters 300 300 done");
    }
}
