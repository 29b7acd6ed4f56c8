package accord.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same archive elsewhere than on one machine's disk and cores: the same rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElsewhereIT {
    /** Libraries of the program's own: what a Spark distribution does not hold. */
    private static final String OWN =
            "(accord|annotations|brownies|dec|echarts|fastutil|guava|jsonic|jsoup|jwarc|language-detector|liblinear|nlp4j|picocli)-.*";

    @TempDir
    static Path work;

    private String classPath;
    private Path archive;
    private Door door;
    private Map<String, String> release;
    private Map<String, String> loads;

    @BeforeAll
    void onTwoCoresOfThisMachine() throws IOException, SQLException {
        classPath = Program.classPath(Program.holds(work.resolve("holds.jar")));
        archive = work.resolve("news");
        Sample.earlier(archive);
        Sample.later(archive);
        door = new Child.Plan("accord.cli.OpenDoor", classPath)
                .option("-Dspark.master=local[2]")
                .option("-Dspark.sql.shuffle.partitions=2")
                .umask("027")
                .open(work.resolve("said-door"), work.resolve("log-door"));
        Path lake = work.resolve("lake");
        door.done(run(archive.toString(), lake.toString()));
        release = Seen.release(lake);
        loads = Seen.loads(lake);
        assertThat(release.get("deals")).doesNotStartWith("0 rows");
    }

    @AfterAll
    void shut() throws IOException {
        door.close();
    }

    private static List<String> run(String from, String lake) {
        return List.of("run", from, "--lake", lake, "--out", work.resolve("out").toString());
    }

    private static void end(Child child) throws InterruptedException {
        try (child) {
            assertThat(child.end()).as(child.said()).isZero();
        }
    }

    @Test
    void everyFileHasTheUsersUmask() throws IOException {
        try (Stream<Path> lake = Files.walk(work.resolve("lake"));
                Stream<Path> out = Files.walk(work.resolve("out"))) {
            assertThat(Stream.concat(lake, out).filter(file -> {
                        try {
                            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file))
                                    .matches(".{4}w.*|.{6}.*[rwx].*");
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    }))
                    .isEmpty();
        }
    }

    @Test
    void theLakeOnHdfsHoldsTheSameRows() throws IOException, InterruptedException, SQLException {
        Configuration conf = new Configuration();
        conf.set(MiniDFSCluster.HDFS_MINIDFS_BASEDIR, work.resolve("hdfs").toString());
        MiniDFSCluster hdfs = new MiniDFSCluster.Builder(conf).numDataNodes(1).build();
        try {
            FileSystem system = hdfs.getFileSystem();
            String root = hdfs.getURI().toString();
            system.copyFromLocalFile(
                    new org.apache.hadoop.fs.Path(archive.toUri()), new org.apache.hadoop.fs.Path("/news"));
            door.done(run(root + "/news", root + "/lake"));
            door.done(run(root + "/news", root + "/lake"));

            Path copy = work.resolve("from-hdfs");
            system.copyToLocalFile(
                    new org.apache.hadoop.fs.Path("/lake"), new org.apache.hadoop.fs.Path(copy.toUri()));
            assertThat(Seen.release(copy)).isEqualTo(release);
            assertThat(Seen.loads(copy)).isEqualTo(loads);
            door.done(List.of("check", "--lake", root + "/lake"));
        } finally {
            hdfs.shutdown(true);
        }
    }

    @Test
    void aClusterOfTwoWorkersGivesTheSameRows() throws IOException, InterruptedException, SQLException {
        List<String> own = Program.libraries().stream()
                .filter(jar -> new File(jar).getName().matches(OWN))
                .toList();
        List<String> distribution = Program.libraries().stream()
                .filter(jar -> !own.contains(jar))
                .toList();
        Path home = Child.home(work.resolve("home"), distribution);
        String url = "spark://127.0.0.1:" + free();
        String port = url.substring(url.lastIndexOf(':') + 1);
        try (Child master = part(home, "org.apache.spark.deploy.master.Master")
                        .start(
                                work.resolve("master"),
                                List.of("--host", "127.0.0.1", "--port", port, "--webui-port", "0"));
                Child one = worker(home, url, "one");
                Child two = worker(home, url, "two")) {
            waitFor(work.resolve("master"), "Registering worker", 2);
            // As the README says it: Spark's own script is this class.
            Child.Plan submit = part(home, "org.apache.spark.deploy.SparkSubmit");
            Path lake = work.resolve("submitted");
            List<String> words = new ArrayList<>(List.of(
                    "--master", url,
                    "--conf", "spark.driver.host=127.0.0.1",
                    "--conf", "spark.executor.memory=2g",
                    "--class", "accord.cli.Main",
                    "--jars", String.join(",", own),
                    Program.jar().toString()));
            words.addAll(run(archive.toString(), lake.toString()));
            end(submit.start(work.resolve("said"), words));
            String said = Files.readString(work.resolve("said"));
            assertThat(Seen.loads(lake)).as(said).isEqualTo(loads);
            assertThat(Seen.release(lake)).as(said).isEqualTo(release);
            // And as the launcher does: the program hands its own jars to the workers.
            Path launched = work.resolve("launched");
            end(Child.Plan.accord(classPath)
                    .option("-Dspark.master=" + url)
                    .option("-Dspark.driver.host=127.0.0.1")
                    .option("-Dspark.executor.memory=2g")
                    .start(work.resolve("said"), run(archive.toString(), launched.toString())));
            assertThat(Seen.release(launched)).isEqualTo(release);
            assertThat(Files.readString(work.resolve("master"))).contains("Launching executor");
            assertThat(one.alive() && two.alive() && master.alive()).isTrue();
        }
    }

    private static Child.Plan part(Path home, String main) {
        return new Child.Plan(main, home.resolve("jars") + "/*").option("-Dlog4j2.level=INFO").home(home);
    }

    private Child worker(Path home, String url, String name) throws IOException {
        return part(home, "org.apache.spark.deploy.worker.Worker")
                .start(
                        work.resolve("worker-" + name),
                        List.of(
                                "--host", "127.0.0.1",
                                "--webui-port", "0",
                                "--cores", "1",
                                "--memory", "2g",
                                "--work-dir", work.resolve("work-" + name).toString(),
                                url));
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void waitFor(Path told, String words, int times) throws IOException, InterruptedException {
        for (int i = 0; i < 6000; i++) {
            String text = Files.exists(told) ? Files.readString(told) : "";
            if (text.split(words, -1).length > times) {
                return;
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("never said " + words + " " + times + " times: " + Files.readString(told));
    }
}
