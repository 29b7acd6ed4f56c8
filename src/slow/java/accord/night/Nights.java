package accord.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Two undisturbed nights: an archive of some articles and its lake, then more articles and what a run makes of them. What
 * other runs end with is compared with that. They were run by a door that stays open for what the tests run undisturbed.
 */
final class Nights implements AutoCloseable {
    /** Two cores, and few partitions for few rows; the file system stands still only where it is told to. */
    static final List<String> SETTINGS = List.of(
            "-Dspark.master=local[2]",
            "-Dspark.sql.shuffle.partitions=2",
            "-Dspark.hadoop.fs.file.impl=" + StoppingFileSystem.class.getName());

    final Path work;
    final Path archive;

    /** As an archive of its own: what of the archive the first night met. */
    final Path firstHalf;

    /** The lake after the first night. */
    final Path former;

    /** The lake after the second night. */
    final Path later;

    final String classPath;
    final Door door;
    final Map<String, String> formerRelease;
    final Map<String, String> formerLoads;
    final Map<String, String> laterRelease;
    final Map<String, String> laterLoads;

    /** What the second night said. */
    final String said;

    Nights() throws IOException, InterruptedException, SQLException {
        work = Files.createTempDirectory("accord-nights");
        classPath = Program.classPath(Program.holds(work.resolve("holds.jar")));
        Child.Plan plan = new Child.Plan("accord.cli.OpenDoor", classPath)
                .option("-XX:+RecordDynamicDumpInfo")
                // It lives long enough for the better compiler to pay.
                .option("-XX:TieredStopAtLevel=4")
                .option("-Xlog:disable")
                .umask("027");
        SETTINGS.forEach(plan::option);
        door = plan.open(work.resolve("said-door.txt"), work.resolve("log-door.txt"));
        archive = work.resolve("archive");
        Sample.earlier(archive);
        firstHalf = Folder.copy(archive, work.resolve("first-half"));
        Path lake = work.resolve("lake");
        door.done(run(archive, lake));
        former = Folder.copy(lake, work.resolve("former"));
        formerRelease = Seen.release(former);
        formerLoads = Seen.loads(former);
        Sample.later(archive);
        later = lake;
        door.done(run(archive, later));
        said = door.said();
        laterRelease = Seen.release(later);
        laterLoads = Seen.loads(later);
    }

    /** A whole run; all of them export to one folder, which is written once for each release. */
    List<String> run(Path from, Path lake) {
        return run(from.toString(), lake.toString());
    }

    List<String> run(String from, String lake) {
        return new ArrayList<>(
                List.of("run", from, "--lake", lake, "--out", work.resolve("out").toString()));
    }

    @Override
    public void close() throws IOException {
        door.close();
        Folder.delete(work);
    }
}
