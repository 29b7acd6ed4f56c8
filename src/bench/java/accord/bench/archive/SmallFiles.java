package accord.bench.archive;

import accord.flow.Fields;
import accord.flow.Load;
import accord.flow.LoadOptions;
import accord.flow.Run;
import accord.flow.Window;
import accord.store.DiskFileSystem;
import accord.store.Lake;
import accord.store.Receipt;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;

/** Loads 5,000 text files in a session that is up: the first load warms it, with other files. */
final class SmallFiles {
    private static final int FILES = 5000;

    private SmallFiles() {}

    /** The table's row: seconds on the clock, and of the processor for the whole program. */
    static String row() throws IOException {
        Path folder = Files.createTempDirectory("accord-bench");
        try (SparkSession spark = session()) {
            load(spark, archive(folder.resolve("first"), 50));
            Path archive = archive(folder.resolve("many"), FILES);
            long cpu = processor();
            long begin = System.nanoTime();
            Receipt receipt = load(spark, archive);
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (receipt.written() != FILES) {
                throw new IOException("not all files became articles: " + receipt);
            }
            return String.format(
                    Locale.ROOT,
                    "| 5,000 text files loaded, session up | %.1f s, %.1f s of processor time | 5 s |%n",
                    seconds,
                    (processor() - cpu) / 1e9);
        } finally {
            delete(folder);
        }
    }

    private static Path archive(Path folder, int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Path outlet = Files.createDirectories(folder.resolve("outlet-" + i % 10));
            Files.writeString(
                    outlet.resolve("2018-03-13-" + i + ".txt"),
                    "Buses leave district " + i + "\n\nThe buses of convoy " + i + " left on Tuesday, said a monitor. "
                            + "Nobody was hurt, and a committee waits for the next day.\n");
        }
        return folder;
    }

    private static Receipt load(SparkSession spark, Path archive) throws IOException {
        LoadOptions options =
                new LoadOptions(List.of(archive.toString()), Fields.of(List.of()), Window.ALL, false, 1);
        Lake lake = Lake.create(spark, archive + "-lake");
        return new Load(options).run(new Run(spark, lake, notice -> {}));
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    /** As the front door starts it. */
    private static SparkSession session() {
        return SparkSession.builder()
                .master("local[*]")
                .config("spark.ui.enabled", false)
                .config("spark.hadoop.fs.file.impl", DiskFileSystem.class.getName())
                .config("spark.sql.shuffle.partitions", 16)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate();
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
