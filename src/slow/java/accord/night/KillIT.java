package accord.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Eight kills, or as many as {@code -Dkills=60} says; the table is left in {@code target/kills.md}. */
class KillIT {
    private static final long SEED = 20180313;

    @TempDir
    Path work;

    @Test
    void whereverARunIsKilledReadersSeeAWholeReleaseAndTheNextRunEndsAsIfNothingHadBeen()
            throws IOException, InterruptedException, SQLException {
        Kills kills = new Kills(work).prepare();
        List<Kills.Outcome> outcomes = new ArrayList<>();
        for (Point point : kills.points(Integer.getInteger("kills", 8), SEED)) {
            outcomes.add(kills.kill(point));
        }
        outcomes.add(kills.fullDisk());
        Files.writeString(Path.of("target/kills.md"), table(outcomes));

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.whole()).as(outcome.toString()).isTrue();
            assertThat(outcome.equal()).as(outcome.toString()).isTrue();
        });
        assertThat(outcomes.get(outcomes.size() - 1).before()).startsWith("accord: failed: ");
    }

    private static String table(List<Kills.Outcome> outcomes) {
        StringBuilder text = new StringBuilder("| stage | killed | verb | before | readers saw | next run equal |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
        for (Kills.Outcome outcome : outcomes) {
            Point point = outcome.point();
            text.append("| ")
                    .append(String.join(
                            " | ",
                            point.stage(),
                            point.number() == 0 ? "disk" : point.executor() ? "worker" : "driver",
                            point.verb(),
                            (point.number() == 0 ? "" : "change " + point.number() + ": ") + outcome.before(),
                            outcome.whole() ? outcome.seen() + ", whole" : "BROKEN",
                            outcome.equal() ? "yes" : "NO"))
                    .append(" |\n");
        }
        return text.toString();
    }
}
