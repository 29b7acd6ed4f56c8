package accord.cli;

import accord.flow.Run;
import accord.flow.Stage;
import accord.store.DiskFileSystem;
import accord.store.Lake;
import accord.store.Lock;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The lake, Spark, and a run of stages on both: started, told, recorded. */
final class Session {
    static final String LAKE = "lake";

    @Option(
            names = "--lake",
            paramLabel = "FOLDER",
            defaultValue = LAKE,
            description = "the lake's folder, on any file system that Hadoop knows (default: ${DEFAULT-VALUE})")
    private String lake;

    @Option(
            names = "--master",
            paramLabel = "URL",
            description = "Spark's master (default: what spark-submit says, else local[*])")
    private String master;

    @Option(names = "--conf", paramLabel = "KEY=VALUE", description = "a setting of Spark; may be repeated")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--json", description = "prints the receipt as one line of JSON on standard output")
    private boolean json;

    /** Chooses the stages, once the lake is open. */
    interface Plan {
        List<Stage> stages(Lake lake) throws IOException;
    }

    String lake() {
        return lake;
    }

    /** Runs stages on a lake that must be there. */
    int read(CommandSpec spec, Plan plan) throws IOException {
        Lake.refuseFile(lake);
        Lake.refuseAbsent(lake);
        return run(spec, plan);
    }

    /** Runs stages one after the other under the lake's lock; leaves a row in the lake's history whatever comes. */
    @SuppressWarnings("try") // The lock is held, not used.
    int run(CommandSpec spec, Plan plan) throws IOException {
        Lake.refuseFile(lake);
        Instant began = Instant.now();
        long start = System.nanoTime();
        try (SparkSession spark = start()) {
            Lake open = Lake.create(spark, lake);
            Report report = new Report(spec, began, settings(spark));
            try (Lock lock = open.lock(owner(spark))) {
                // Of a run that is killed this row stays: that it began, and never ended.
                open.remember(report.name(), report.json());
                try {
                    run(open, plan, report, spec.commandLine().getErr());
                    open.tidy();
                } catch (IOException | RuntimeException failure) {
                    report.failed(seconds(start), failure);
                    leave(open, report, failure);
                    tell(spec, report);
                    throw failure;
                }
                report.done(seconds(start));
                leave(open, report);
            }
            report.print(spec.commandLine().getErr());
            tell(spec, report);
        }
        return Outcome.DONE;
    }

    private static void run(Lake lake, Plan plan, Report report, PrintWriter err) throws IOException {
        Run run = new Run(lake.spark(), lake, line -> err.println("accord: " + line));
        for (Stage stage : plan.stages(lake)) {
            long start = System.nanoTime();
            lake.spark().sparkContext().setJobDescription(stage.name());
            report.add(stage.run(run).took(seconds(start)));
        }
    }

    private static void leave(Lake lake, Report report) throws IOException {
        lake.remember(report.name(), report.json());
        lake.dropIfEmpty();
    }

    /** Where the disk is full there is no room for this either; what is told is why the run failed. */
    private static void leave(Lake lake, Report report, Exception why) {
        try {
            leave(lake, report);
        } catch (IOException | RuntimeException further) {
            why.addSuppressed(further);
        }
    }

    private void tell(CommandSpec spec, Report report) {
        if (json) {
            spec.commandLine().getOut().println(report.json());
        }
    }

    /** Starts Spark: what results rest on is fixed here, the rest is the user's. */
    SparkSession start() {
        SparkConf conf = new SparkConf(true);
        conf.setIfMissing("spark.master", "local[*]");
        conf.setIfMissing("spark.app.name", "accord");
        conf.setIfMissing("spark.ui.enabled", "false");
        conf.setIfMissing("spark.ui.showConsoleProgress", "false");
        conf.setIfMissing("spark.sql.warehouse.dir", System.getProperty("java.io.tmpdir") + "/accord-warehouse");
        // Hadoop knows a mask of its own, and would open files that the user's mask closes.
        umask().ifPresent(mask -> conf.setIfMissing("spark.hadoop.fs.permissions.umask-mode", mask));
        conf.setIfMissing("spark.hadoop.fs.file.impl", DiskFileSystem.class.getName());
        // Small archives are many; large ones are split by row group, so that coding has work for every core.
        conf.setIfMissing("spark.sql.shuffle.partitions", "16");
        conf.setIfMissing("spark.sql.files.maxPartitionBytes", "2m");
        conf.setIfMissing("spark.sql.files.openCostInBytes", "1m");
        conf.setIfMissing("spark.sql.debug.maxToStringFields", "1000");
        settings.forEach(conf::set);
        if (master != null) {
            conf.setMaster(master);
        }
        String where = conf.get("spark.master");
        if (where.equals("local") || where.startsWith("local[")) {
            // In one process no place is nearer than another. A task that waits for a nearer one (HDFS names the hosts
            // of its
            // blocks) waits for ever: where nothing else runs, Spark's local scheduler does not offer its cores again.
            conf.setIfMissing("spark.locality.wait", "0s");
        }
        if (!where.startsWith("local") && !conf.contains("spark.jars")) {
            // Started without spark-submit: workers get the program and its libraries from here; Spark they have.
            conf.set("spark.jars", ownJars());
        }
        // One day is the same day on every machine, and no cast or sum goes wrong in silence.
        conf.set("spark.sql.session.timeZone", "UTC");
        conf.set("spark.sql.ansi.enabled", "true");
        conf.set("spark.sql.sources.partitionColumnTypeInference.enabled", "false");
        conf.set("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
        return SparkSession.builder().config(conf).getOrCreate();
    }

    /** The user's umask in octal digits; none where files have no such permissions. */
    private static Optional<String> umask() {
        try {
            Path probe =
                    Files.createDirectory(Files.createTempDirectory("accord").resolve("umask"));
            try {
                Set<PosixFilePermission> open = Files.getPosixFilePermissions(probe);
                int mask = 0;
                for (PosixFilePermission permission : PosixFilePermission.values()) {
                    mask = mask << 1 | (open.contains(permission) ? 0 : 1);
                }
                return Optional.of(String.format(Locale.ROOT, "%03o", mask));
            } finally {
                Files.delete(probe);
                Files.delete(probe.getParent());
            }
        } catch (IOException | UnsupportedOperationException noSuchThing) {
            return Optional.empty();
        }
    }

    private static String ownJars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> part.endsWith(".jar"))
                .filter(part -> !new File(part).getName().matches("(spark|hadoop|scala)-.*"))
                .collect(Collectors.joining(","));
    }

    private static Map<String, String> settings(SparkSession spark) {
        Map<String, String> settings = new LinkedHashMap<>();
        for (String key : List.of("spark.master", "spark.app.id", "spark.sql.shuffle.partitions")) {
            settings.put(key, spark.conf().get(key, ""));
        }
        settings.put("spark.version", spark.version());
        return settings;
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static String owner(SparkSession spark) {
        return "process " + ProcessHandle.current().pid() + " on "
                + spark.conf().get("spark.driver.host");
    }
}
