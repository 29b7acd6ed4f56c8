package accord.night;

import static org.assertj.core.api.Assertions.assertThat;

import accord.ReadmeSection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight kills, or as many as {@code -Dkills=60} says: each of them in {@code target/kills.md}, their sums on the page that
 * {@code -Daccord.readme=README.md} names.
 */
class KillIT {
    private static final long SEED = 20180313;
    private static final Path TABLE = Program.TARGET.resolve("kills.md");

    @TempDir
    Path work;

    @Test
    void whereverARunIsKilledReadersSeeAWholeReleaseAndTheNextRunEndsAsIfNothingHadBeen()
            throws IOException, InterruptedException, SQLException {
        List<Kills.Outcome> outcomes = new ArrayList<>();
        try (Kills kills = new Kills(work)) {
            for (Point point : kills.points(Integer.getInteger("kills", 8), SEED)) {
                outcomes.add(kills.kill(point));
                Files.writeString(TABLE, table(outcomes));
            }
            outcomes.add(kills.fullDisk());
        }
        Files.writeString(TABLE, table(outcomes));

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.whole()).as(outcome.toString()).isTrue();
            assertThat(outcome.equal()).as(outcome.toString()).isTrue();
        });
        assertThat(outcomes.get(outcomes.size() - 1).before()).startsWith("accord: failed: ");
        String readme = System.getProperty("accord.readme");
        if (readme != null) {
            new ReadmeSection(Path.of(readme), "kills").write(summary(outcomes));
        }
    }

    /** One line a kill. */
    private static String table(List<Kills.Outcome> outcomes) {
        StringBuilder text = new StringBuilder("| stage | killed | verb | before | readers saw | next run equal |\n"
                + "| --- | --- | --- | --- | --- | --- |\n");
        for (Kills.Outcome outcome : outcomes) {
            Point point = outcome.point();
            text.append("| ")
                    .append(String.join(
                            " | ",
                            point.stage(),
                            victim(outcome),
                            point.verb(),
                            (point.number() == 0 ? "" : "change " + point.number() + ": ") + outcome.before(),
                            outcome.whole() ? outcome.seen() + ", whole" : "BROKEN",
                            outcome.equal() ? "yes" : "NO"))
                    .append(" |\n");
        }
        return text.toString();
    }

    /** One line a stage and victim. */
    private static String summary(List<Kills.Outcome> outcomes) {
        Map<String, List<Kills.Outcome>> groups = outcomes.stream()
                .collect(Collectors.groupingBy(
                        outcome -> outcome.point().stage() + " | " + victim(outcome),
                        LinkedHashMap::new,
                        Collectors.toList()));
        StringBuilder text = new StringBuilder(
                "| stage | killed | kills | readers saw the old release whole | the new one whole | anything else | next run equal |\n"
                        + "| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        groups.forEach((name, group) -> text.append(String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %d |\n",
                name,
                group.size(),
                count(group, outcome -> outcome.whole() && outcome.seen().equals("old")),
                count(group, outcome -> outcome.whole() && outcome.seen().equals("new")),
                count(group, outcome -> !outcome.whole()),
                count(group, Kills.Outcome::equal))));
        return text.toString();
    }

    private static long count(List<Kills.Outcome> group, Predicate<Kills.Outcome> which) {
        return group.stream().filter(which).count();
    }

    private static String victim(Kills.Outcome outcome) {
        Point point = outcome.point();
        return point.number() == 0 ? "no room" : point.worker() ? "worker" : "driver";
    }
}
