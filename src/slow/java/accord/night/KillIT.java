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
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Eight kills, or as many as {@code -Dkills=60} says: each of them in {@code target/kills.md}, their sums on the page that
 * {@code -Daccord.readme=README.md} names.
 */
@ExtendWith(NightsExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KillIT {
    private static final long SEED = 20180313;
    private static final Path TABLE = Program.TARGET.resolve("kills.md");

    private Kills kills;

    @BeforeAll
    void theLakeBeforeEachStage(Nights nights) throws IOException, InterruptedException, SQLException {
        kills = new Kills(nights);
    }

    @Test
    void whoMeetsARunIsToldOfItAndWhoComesAfterItsDeathFindsTheLakeFree(Nights nights)
            throws IOException, InterruptedException, SQLException {
        Path lake = Folder.copy(nights.former, nights.work.resolve("held"));
        Path mark = nights.work.resolve("mark-held");
        List<String> run = nights.run(nights.archive, lake);
        try (Child first = kills.stopped(new Point("load", "load", 20, false), lake, mark)) {
            while (!Files.exists(mark)) {
                assertThat(first.alive()).as(first.said()).isTrue();
                Thread.sleep(20);
            }
            assertThat(nights.door.run(run)).isEqualTo(5);
            assertThat(nights.door.said().strip().lines())
                    .last()
                    .asString()
                    .matches("accord: another run holds the lake \\(process " + first.handle().pid() + " on \\S+, lock "
                            + lake + "/_staging/lock\\): try again when it is done");
            first.kill();
        }
        nights.door.done(run);
        assertThat(Seen.release(lake)).isEqualTo(nights.laterRelease);
        assertThat(History.of(lake))
                .extracting(row -> row.path("verb").asText() + ": " + row.path("outcome").asText())
                .containsExactly("run: done", "load: running", "run: done");
    }

    @Test
    void whereverARunIsKilledReadersSeeAWholeReleaseAndTheNextRunEndsAsIfNothingHadBeen(Nights nights)
            throws IOException, InterruptedException, SQLException {
        assertThat(nights.laterLoads.get("articles")).startsWith("20 rows");
        List<Kills.Outcome> outcomes = new ArrayList<>();
        for (Point point : kills.points(Integer.getInteger("kills", 8), SEED)) {
            outcomes.add(kills.kill(point));
            Files.writeString(TABLE, table(outcomes));
        }
        List<Kills.Outcome> full = new ArrayList<>(List.of(kills.noLargeFile()));
        Optional<Disk> mounted = Disk.mount(nights.work.resolve("disk"));
        if (mounted.isPresent()) {
            try (Disk disk = mounted.get()) {
                full.add(kills.fullDisk(disk));
            }
        }
        outcomes.addAll(full);
        Files.writeString(TABLE, table(outcomes));

        assertThat(outcomes).allSatisfy(outcome -> {
            assertThat(outcome.whole()).as(outcome.toString()).isTrue();
            assertThat(outcome.equal()).as(outcome.toString()).isTrue();
        });
        assertThat(full).allSatisfy(outcome -> {
            assertThat(outcome.before()).startsWith("accord: failed: ");
            assertThat(outcome.seen()).isEqualTo("old");
        });
        String readme = System.getProperty("accord.readme");
        if (readme != null) {
            new ReadmeSection(Path.of(readme), "kills").write(summary(outcomes));
        }
    }

    /** One line a kill. */
    private static String table(List<Kills.Outcome> outcomes) {
        StringBuilder text = new StringBuilder("| stage | killed | verb | before | readers saw | next run equal | seconds |\n"
                + "| --- | --- | --- | --- | --- | --- | ---: |\n");
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
                            outcome.equal() ? "yes" : "NO",
                            String.format(Locale.ROOT, "%.1f", outcome.seconds())))
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
