package accord.bench.night;

import accord.flow.Coders;
import accord.flow.Extract;
import accord.flow.Fields;
import accord.flow.Load;
import accord.flow.LoadOptions;
import accord.flow.Run;
import accord.flow.Window;
import accord.store.Lake;
import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/**
 * Extraction by one worker of one core against two of them, models loaded: a standalone cluster of processes on this machine.
 * Each extraction is run twice, the second is measured. Arguments: a folder to work in, number of articles to make.
 */
public final class WorkersBench {
    private WorkersBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Files.createDirectories(Path.of(arguments[0])).toAbsolutePath();
        int size = Integer.parseInt(arguments[1]);
        Path archive = work.resolve("workers.jsonl.gz");
        System.out.println(new MadeArchive(3).write(size, archive));
        String lake = work.resolve("lake-workers-" + size).toString();
        try (SparkSession spark = session("local[2]", 2)) {
            new Load(new LoadOptions(List.of(archive.toString()), Fields.of(List.of()), Window.ALL, false, 1))
                    .run(new Run(spark, Lake.create(spark, lake), line -> {}));
        }
        Path home = home(work.resolve("home"));
        String url = "spark://127.0.0.1:" + free();
        List<Process> cluster = new ArrayList<>();
        try {
            String[] address = url.substring("spark://".length()).split(":");
            cluster.add(part(home, work, "master.Master", "--host", address[0], "--port", address[1], "--webui-port", "0"));
            for (String name : List.of("one", "two")) {
                cluster.add(part(
                        home, work, "worker.Worker", "--host", "127.0.0.1", "--webui-port", "0", "--cores", "1", "--memory",
                        "3g", "--work-dir", work.resolve("work-" + name).toString(), url));
            }
            System.out.println("| workers | articles | seconds | articles/s |\n| ---: | ---: | ---: | ---: |");
            double one = extraction(url, 1, lake, size);
            double two = extraction(url, 2, lake, size);
            System.out.printf(Locale.ROOT, "%ntwo workers against one: %.2f times%n", one / two);
        } finally {
            cluster.forEach(Process::destroyForcibly);
        }
    }

    private static double extraction(String url, int workers, String where, int size) throws IOException {
        try (SparkSession spark = session(url, workers)) {
            Run run = new Run(spark, Lake.open(spark, where), line -> {});
            Coders coders = new Coders(Map.of());
            Extract.again(coders).run(run);
            long begin = System.nanoTime();
            Extract.again(coders).run(run);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(Locale.ROOT, "| %d | %d | %.1f | %.0f |%n", workers, size, seconds, size / seconds);
            return seconds;
        }
    }

    private static SparkSession session(String url, int workers) {
        SparkConf conf = new SparkConf()
                .setMaster(url)
                .setAppName("accord-workers")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.cores.max", String.valueOf(workers))
                .set("spark.executor.cores", "1")
                .set("spark.executor.memory", "2g")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"))
                .set("spark.sql.shuffle.partitions", "4")
                .set("spark.sql.files.maxPartitionBytes", "2m")
                .set("spark.sql.session.timeZone", "UTC")
                .set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    private static Path home(Path folder) throws IOException {
        Path jars = Files.createDirectories(folder.resolve("jars"));
        List<String> path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .toList();
        for (String jar : path) {
            Path link = jars.resolve(Path.of(jar).getFileName());
            if (!Files.exists(link)) {
                Files.createSymbolicLink(link, Path.of(jar).toAbsolutePath());
            }
        }
        return folder;
    }

    private static Process part(Path home, Path work, String main, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.apache.spark.deploy." + main));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve(main + words[words.length - 1].replaceAll("\\W", "")).toFile());
        builder.environment().putAll(Map.of("SPARK_HOME", home.toString(), "SPARK_SCALA_VERSION", "2.13"));
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return builder.start();
    }

    private static int free() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
