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
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The same archive elsewhere than on one machine's disk and cores: the same rows. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ElsewhereIT {
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** Libraries of the program's own: what a Spark distribution does not hold. */
    private static final String OWN =
            "(accord|annotations|brownies|dec|echarts|fastutil|guava|jsonic|jsoup|jwarc|language-detector|liblinear|nlp4j|picocli)-.*";

    @TempDir
    static Path work;

    private Path archive;
    private Map<String, String> release;
    private Map<String, String> loads;

    @BeforeAll
    void onTwoCoresOfThisMachine() throws IOException, InterruptedException, SQLException {
        archive = Path.of("src/main/resources/archive/sample/cedar-wire").toAbsolutePath();
        Path lake = work.resolve("lake");
        run(Child.Plan.accord().option("-Dspark.master=local[2]").umask("027"), archive.toString(), lake.toString());
        release = Seen.release(lake);
        loads = Seen.loads(lake);
        assertThat(release.get("deals")).doesNotStartWith("0 rows");
    }

    private void run(Child.Plan plan, String from, String lake) throws IOException, InterruptedException {
        end(plan.start(work.resolve("said"), "run", from, "--lake", lake, "--out", work.resolve("out").toString()));
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
            Child.Plan plan = Child.Plan.accord().option("-Dspark.master=local[2]");
            run(plan, root + "/news", root + "/lake");
            run(plan, root + "/news", root + "/lake");

            Path copy = work.resolve("from-hdfs");
            system.copyToLocalFile(
                    new org.apache.hadoop.fs.Path("/lake"), new org.apache.hadoop.fs.Path(copy.toUri()));
            assertThat(Seen.release(copy)).isEqualTo(release);
            assertThat(Seen.loads(copy)).isEqualTo(loads);
            try (Child check = plan.start(work.resolve("said"), "check", "--lake", root + "/lake")) {
                assertThat(check.end()).as(check.said()).isZero();
            }
        } finally {
            hdfs.shutdown(true);
        }
    }

    @Test
    void aClusterOfTwoWorkersGivesTheSameRows() throws IOException, InterruptedException, SQLException {
        List<String> lib;
        try (Stream<Path> jars = Files.list(TARGET.resolve("lib"))) {
            lib = jars.map(Path::toString).sorted().toList();
        }
        List<String> own = lib.stream()
                .filter(jar -> new File(jar).getName().matches(OWN))
                .toList();
        List<String> distribution =
                lib.stream().filter(jar -> !own.contains(jar)).toList();
        Path home = Child.home(work.resolve("home"), distribution);
        String jar = TARGET.resolve("accord-0.1.0.jar").toString();
        String url = "spark://127.0.0.1:" + free();
        String port = url.substring(url.lastIndexOf(':') + 1);
        try (Child master = part(home, "org.apache.spark.deploy.master.Master")
                        .start(work.resolve("master"), "--host", "127.0.0.1", "--port", port, "--webui-port", "0");
                Child one = worker(home, url, "one");
                Child two = worker(home, url, "two")) {
            waitFor(work.resolve("master"), "Registering worker", 2);
            // As the README says it: Spark's own script is this class.
            Child.Plan submit = part(home, "org.apache.spark.deploy.SparkSubmit");
            Path lake = work.resolve("submitted");
            end(submit.start(
                    work.resolve("said"),
                    "--master",
                    url,
                    "--conf",
                    "spark.driver.host=127.0.0.1",
                    "--conf",
                    "spark.executor.memory=1g",
                    "--class",
                    "accord.cli.Main",
                    "--jars",
                    String.join(",", own),
                    jar,
                    "run",
                    archive.toString(),
                    "--lake",
                    lake.toString(),
                    "--out",
                    work.resolve("out").toString()));
            assertThat(Seen.release(lake)).isEqualTo(release);
            assertThat(Seen.loads(lake)).isEqualTo(loads);
            // And as the launcher does: the program hands its own jars to the workers.
            Path launched = work.resolve("launched");
            run(
                    Child.Plan.accord()
                            .on(jar + File.pathSeparator + String.join(File.pathSeparator, lib))
                            .option("-Dspark.master=" + url)
                            .option("-Dspark.driver.host=127.0.0.1"),
                    archive.toString(),
                    launched.toString());
            assertThat(Seen.release(launched)).isEqualTo(release);
            assertThat(Files.readString(work.resolve("master"))).contains("Launching executor");
            assertThat(one.alive() && two.alive() && master.alive()).isTrue();
        }
    }

    private static Child.Plan part(Path home, String main) {
        return new Child.Plan(main)
                .on(home.resolve("jars") + "/*")
                .option("-Dlog4j2.level=INFO")
                .with("SPARK_HOME", home.toString())
                .with("SPARK_SCALA_VERSION", "2.13");
    }

    private Child worker(Path home, String url, String name) throws IOException {
        return part(home, "org.apache.spark.deploy.worker.Worker")
                .start(
                        work.resolve("worker-" + name),
                        "--host",
                        "127.0.0.1",
                        "--webui-port",
                        "0",
                        "--cores",
                        "1",
                        "--memory",
                        "1g",
                        "--work-dir",
                        work.resolve("work-" + name).toString(),
                        url);
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
