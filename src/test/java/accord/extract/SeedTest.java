package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Mention;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The story that the project started from, where the shared folder is beside the project. */
class SeedTest {
    private static List<Mention> deals() throws IOException {
        Path seed = Path.of("..", "shared", "gold", "seed.txt");
        Assumptions.assumeTrue(Files.exists(seed), "../shared/gold/seed.txt is not here");
        return CodedText.deals("2018-03-13", Files.readString(seed));
    }

    @Test
    void theEvacuationOfQadamIsTheNews() throws IOException {
        Mention first = deals().get(0);
        assertThat(CodedText.line(first)).isEqualTo("evacuation completed [Qadam] [Idlib]");
        assertThat(CodedText.names(first.transits())).containsExactly("Qalaat al-Madiq");
    }

    @Test
    void whoStruckItWhenAndForHowMany() throws IOException {
        Mention first = deals().get(0);
        assertThat(first.actors().stream()
                        .map(actor -> actor.role() + " " + actor.name())
                        .toList())
                .contains(
                        "party Syrian government",
                        "party rebels",
                        "party Hayat Tahrir al-Sham",
                        "party Ajnad al-Sham",
                        "facilitator Syrian Arab Red Crescent");
        assertThat(first.sources()).contains("Syrian Observatory for Human Rights");
        assertThat(first.agreed().since()).isEqualTo(LocalDate.of(2017, 9, 1));
        assertThat(first.agreed().until()).isEqualTo(LocalDate.of(2017, 9, 30));
        assertThat(first.started().since()).isEqualTo(LocalDate.of(2018, 3, 13));
        assertThat(first.people().stream()
                        .map(people -> people.who() + " " + people.low() + " " + people.high())
                        .toList())
                .contains("fighters 300 300", "total 1300 null");
    }

    @Test
    void whatHappenedInQadamBeforeIsBackground() throws IOException {
        assertThat(deals().stream().filter(Mention::background).map(CodedText::line))
                .contains(
                        "evacuation completed background [Qadam] []", "reconciliation completed background [Qadam] []");
    }

    @Test
    void talksOnEasternGhoutaGoOn() throws IOException {
        assertThat(deals()).anySatisfy(m -> {
            assertThat(m.status()).isEqualTo("negotiating");
            assertThat(CodedText.names(m.origins())).containsExactly("Eastern Ghouta");
        });
    }

    @Test
    void theSickLeaveEasternGhouta() throws IOException {
        assertThat(deals()).anySatisfy(m -> {
            assertThat(m.kinds()).containsExactlyInAnyOrder("access", "evacuation");
            assertThat(CodedText.names(m.origins())).containsExactly("Eastern Ghouta");
        });
    }

    @Test
    void furtherPocketsAreOnlyImagined() throws IOException {
        assertThat(deals()).anySatisfy(m -> {
            assertThat(m.status()).isEqualTo("prospective");
            assertThat(CodedText.names(m.origins())).containsExactly("Jobar", "Hajar al-Aswad", "Yarmuk");
        });
    }
}
