package accord.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.DistributedFileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The same archive elsewhere than on one machine's disk and cores: the same rows. */
@ExtendWith(NightsExtension.class)
class ElsewhereIT {
    /** Libraries of the program's own: what a Spark distribution does not hold. */
    private static final String OWN =
            "(accord|annotations|brownies|dec|echarts|fastutil|guava|jsonic|jsoup|jwarc|language-detector|liblinear|nlp4j|picocli)-.*";

    @Test
    void theLakeOnHdfsHoldsTheSameRowsAndADeadRunsLockIsFreeInTheEnd(Nights nights)
            throws IOException, InterruptedException, SQLException {
        Configuration conf = new Configuration();
        conf.set(
                MiniDFSCluster.HDFS_MINIDFS_BASEDIR,
                nights.work.resolve("hdfs").toString());
        MiniDFSCluster hdfs =
                new MiniDFSCluster.Builder(conf).numDataNodes(1).build();
        try (DistributedFileSystem system = hdfs.getFileSystem()) {
            String root = hdfs.getURI().toString();
            system.copyFromLocalFile(hadoop(nights.firstHalf), new org.apache.hadoop.fs.Path("/first"));
            nights.door.done(List.of("load", root + "/first", "--lake", root + "/lake"));
            system.copyFromLocalFile(hadoop(nights.archive), new org.apache.hadoop.fs.Path("/news"));
            List<String> second = nights.run(root + "/news", root + "/lake");

            lock(system);
            assertThat(nights.door.run(second)).isEqualTo(5);
            assertThat(nights.door.said()).contains("another run holds the lake (another machine, lock /lake/");
            // Who holds the file gives no sign of life for so long: a minute, if nobody makes it shorter.
            hdfs.setLeasePeriod(100, 60_000);
            int code = 5;
            for (int i = 0; code == 5 && i < 30; i++) {
                Thread.sleep(1000);
                code = nights.door.run(second);
            }
            assertThat(code).as(nights.door.said()).isZero();
            hdfs.setLeasePeriod(60_000, 60_000);

            Path copy = nights.work.resolve("from-hdfs");
            system.copyToLocalFile(new org.apache.hadoop.fs.Path("/lake"), hadoop(copy));
            assertThat(Seen.release(copy)).isEqualTo(nights.laterRelease);
            assertThat(Seen.loads(copy)).isEqualTo(nights.laterLoads);
            nights.door.done(List.of("check", "--lake", root + "/lake"));
        } finally {
            hdfs.shutdown(true);
        }
    }

    /** As a run of another machine leaves it that dies: never closed. */
    private static void lock(FileSystem system) throws IOException {
        FSDataOutputStream out = system.create(new org.apache.hadoop.fs.Path("/lake/_staging/lock"), false);
        out.write("another machine".getBytes(StandardCharsets.UTF_8));
        out.hsync();
    }

    private static org.apache.hadoop.fs.Path hadoop(Path path) {
        return new org.apache.hadoop.fs.Path(path.toUri());
    }

    /** The first night is submitted as the README says it, the second started as the launcher does it. */
    @Test
    void aClusterOfTwoWorkersGivesTheSameRows(Nights nights) throws IOException, InterruptedException, SQLException {
        Path work = nights.work;
        List<String> own = Program.libraries().stream()
                .filter(jar -> new File(jar).getName().matches(OWN))
                .toList();
        List<String> distribution = Program.libraries().stream()
                .filter(jar -> !own.contains(jar))
                .toList();
        Path home = Child.home(work.resolve("distribution"), distribution);
        String url = "spark://127.0.0.1:" + free();
        String port = url.substring(url.lastIndexOf(':') + 1);
        Path lake = work.resolve("clustered");
        try (Child master = part(home, "org.apache.spark.deploy.master.Master")
                        .start(
                                work.resolve("master"),
                                List.of("--host", "127.0.0.1", "--port", port, "--webui-port", "0"));
                Child one = worker(work, home, url, "one");
                Child two = worker(work, home, url, "two")) {
            waitFor(work.resolve("master"), "Registering worker", 2);
            // Spark's own script is this class.
            List<String> words = new ArrayList<>(List.of(
                    "--master", url,
                    "--conf", "spark.driver.host=127.0.0.1",
                    "--conf", "spark.executor.memory=2g",
                    "--conf", "spark.sql.shuffle.partitions=2",
                    "--class", "accord.cli.Main",
                    "--jars", String.join(",", own),
                    Program.jar().toString()));
            words.addAll(List.of(
                    "run", nights.firstHalf.toString(), "--lake", lake.toString(), "--out", lake + "-export"));
            end(new Child.Plan("org.apache.spark.deploy.SparkSubmit", home.resolve("jars") + "/*")
                    .home(home)
                    .start(work.resolve("submitted"), words));
            assertThat(Seen.release(lake)).isEqualTo(nights.formerRelease);
            assertThat(Seen.loads(lake)).isEqualTo(nights.formerLoads);

            end(Child.Plan.accord(nights.classPath)
                    .option("-Dspark.master=" + url)
                    .option("-Dspark.driver.host=127.0.0.1")
                    .option("-Dspark.executor.memory=2g")
                    .option("-Dspark.sql.shuffle.partitions=2")
                    .start(work.resolve("launched"), nights.run(nights.archive, lake)));
            assertThat(Seen.release(lake)).isEqualTo(nights.laterRelease);
            assertThat(Seen.loads(lake)).isEqualTo(nights.laterLoads);
            for (String worker : List.of("one", "two")) {
                assertThat(Seen.folders(work.resolve("work-" + worker)))
                        .as("both nights ran on worker " + worker)
                        .hasSize(2);
            }
            assertThat(one.alive() && two.alive() && master.alive()).isTrue();
        }
    }

    private static void end(Child child) throws InterruptedException {
        try (child) {
            assertThat(child.end()).as(child.said()).isZero();
        }
    }

    private static Child.Plan part(Path home, String main) {
        return new Child.Plan(main, home.resolve("jars") + "/*")
                .option("-Dlog4j2.level=INFO")
                .home(home);
    }

    private static Child worker(Path work, Path home, String url, String name) throws IOException {
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
