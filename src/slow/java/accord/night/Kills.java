package accord.night;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Kills real runs. A lake that holds a release of some articles gets more; the verb of one stage is stopped before one of its
 * changes to the lake and killed there; then the tables are read as any reader would, and a run finishes the work.
 */
final class Kills implements AutoCloseable {
    /** The verbs in order; publication is a part of each of them. */
    static final List<String> VERBS = List.of("load", "extract", "resolve", "count");

    private static final List<String> STAGES = List.of("load", "publish", "extract", "resolve", "count");

    /** Workers live where tasks run: of every seven kills one, of the verbs that work in parallel. */
    private static final List<String> WORKING = List.of("resolve", "extract", "load", "count");

    private static final List<String> SETTINGS = List.of(
            "-Dspark.master=local[2]",
            "-Dspark.sql.shuffle.partitions=2",
            "-Dspark.hadoop.fs.file.impl=" + StoppingFileSystem.class.getName());

    /** What came of one kill. */
    record Outcome(Point point, String before, String seen, boolean whole, boolean equal) {}

    private final Path work;
    private final Path archive;
    private final String classPath;
    private final Path classes;
    private final Door door;
    private final Map<String, Path> bases = new LinkedHashMap<>();
    private final Map<String, List<String[]>> changes = new LinkedHashMap<>();
    private Map<String, String> formerRelease;
    private Map<String, String> formerLoads;
    private Map<String, String> laterRelease;
    private Map<String, String> laterLoads;
    private int children;

    Kills(Path folder) throws IOException, InterruptedException, SQLException {
        work = folder.toAbsolutePath();
        archive = work.resolve("archive");
        classPath = Program.classPath(Program.holds(work.resolve("holds.jar")));
        classes = work.resolve("classes.jsa");
        Child.Plan plan = new Child.Plan("accord.cli.OpenDoor", classPath).option("-XX:+RecordDynamicDumpInfo").option("-Xlog:disable");
        SETTINGS.forEach(plan::option);
        door = plan.open(work.resolve("said-door.txt"), work.resolve("log-door.txt"));
        prepare();
    }

    /** Makes the archive, the lake before each stage, and what an undisturbed run ends with. */
    private void prepare() throws IOException, InterruptedException, SQLException {
        Sample.earlier(archive);
        Path lake = work.resolve("lake");
        door.done(words("run", lake));
        formerRelease = Seen.release(lake);
        formerLoads = Seen.loads(lake);
        Sample.later(archive);
        Path undisturbed = copy(lake, work.resolve("undisturbed"));
        door.done(words("run", undisturbed));
        laterRelease = Seen.release(undisturbed);
        laterLoads = Seen.loads(undisturbed);
        for (String verb : VERBS) {
            bases.put(verb, copy(lake, work.resolve("before-" + verb)));
            Path log = work.resolve(verb + ".log");
            List<String> words = new ArrayList<>(words(verb, lake));
            words.add("-D" + StoppingFileSystem.LAKE + "=" + lake);
            words.add("-D" + StoppingFileSystem.LOG + "=" + log);
            door.done(words);
            List<String[]> logged = new ArrayList<>();
            Files.readAllLines(log).forEach(line -> logged.add(line.split("\t")));
            changes.put(verb, logged);
        }
        if (!Seen.release(lake).equals(laterRelease)) {
            throw new IllegalStateException("stage by stage gives another release than one run");
        }
        door.keepClasses(classes);
    }

    /** As many points as wanted, spread over the stages, by the seed. */
    List<Point> points(int count, long seed) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 7 == 3) {
                String verb = WORKING.get(i / 7 % WORKING.size());
                points.add(new Point(verb, verb, 1 + random.nextInt(workersChanges(verb)), true));
            } else {
                List<Point> candidates = candidates(STAGES.get(i % STAGES.size()));
                points.add(candidates.get(random.nextInt(candidates.size())));
            }
        }
        return points;
    }

    /** How many changes the less busy of two workers makes at least, as far as the tasks of one process tell. */
    private int workersChanges(String verb) {
        long all = changes.get(verb).stream()
                .filter(change -> change[1].contains("attempt_"))
                .count();
        return Math.max(1, (int) all / 4);
    }

    private List<Point> candidates(String stage) {
        List<Point> candidates = new ArrayList<>();
        for (String verb : VERBS) {
            List<String[]> logged = changes.get(verb);
            for (int i = 0; i < logged.size(); i++) {
                String place = logged.get(i)[1];
                boolean visible = !place.startsWith("_staging") && !place.startsWith("work/");
                if (stage.equals(visible ? "publish" : verb)) {
                    candidates.add(new Point(stage, verb, i + 1, false));
                }
            }
        }
        return candidates;
    }

    /** Kills at the point, looks, runs again, looks again. */
    Outcome kill(Point point) throws IOException, InterruptedException, SQLException {
        Path lake = copy(bases.get(point.verb()), work.resolve("killed"));
        Path mark = work.resolve("mark-" + children++);
        List<String> stop = List.of(
                "-D" + StoppingFileSystem.LAKE + "=" + lake,
                "-D" + StoppingFileSystem.STOP + "=" + point.number(),
                "-D" + StoppingFileSystem.MARK + "=" + mark);
        Child.Plan plan = victim();
        List<String> words = new ArrayList<>(words(point.verb(), lake));
        if (point.worker()) {
            plan.home(Child.home(work.resolve("home"), Program.libraries()));
            words.addAll(List.of(
                    "--master", "local-cluster[2,1,1024]",
                    "--conf", "spark.executor.extraClassPath=" + classPath,
                    "--conf", "spark.executor.extraJavaOptions=" + String.join(" ", stop)));
        } else {
            stop.forEach(plan::option);
        }
        String[] before;
        try (Child child = plan.start(told(), words)) {
            while (!Files.exists(mark) && child.alive()) {
                Thread.sleep(20);
            }
            if (!Files.exists(mark)) {
                throw new IllegalStateException("it ended before it was killed: " + point + "\n" + child.said());
            }
            before = Files.readString(mark).split("\t");
            if (point.worker()) {
                ProcessHandle.of(Long.parseLong(before[0])).ifPresent(ProcessHandle::destroyForcibly);
                int code = child.end();
                if (code != 0) {
                    throw new IllegalStateException("the run did not outlive its worker: " + code + "\n" + child.said());
                }
            } else {
                child.kill();
            }
        }
        Map<String, String> release = Seen.release(lake);
        String seen = release.equals(formerRelease) ? "old" : release.equals(laterRelease) ? "new" : "broken";
        boolean whole = !seen.equals("broken") && whole(Seen.loads(lake));
        return new Outcome(point, before[1] + " " + before[2], seen, whole, mended(lake));
    }

    /** A run that may write no large file fails and says so; the next one, with room, ends as if nothing had been. */
    Outcome fullDisk() throws IOException, InterruptedException, SQLException {
        Path lake = copy(bases.get("load"), work.resolve("full"));
        String said;
        try (Child child = victim().noFileAbove(24).start(told(), words("run", lake))) {
            int code = child.end();
            said = child.said().strip();
            if (code != 1) {
                throw new IllegalStateException("a full disk ended with " + code + ": " + said);
            }
        }
        boolean whole = Seen.release(lake).equals(formerRelease) && whole(Seen.loads(lake));
        String last = said.substring(said.lastIndexOf('\n') + 1);
        return new Outcome(new Point("full disk", "run", 0, false), last, "old", whole, mended(lake));
    }

    /** Whether the next run ends as if nothing had been, and leaves nothing lying about. */
    private boolean mended(Path lake) throws IOException, SQLException {
        door.done(words("run", lake));
        return Seen.release(lake).equals(laterRelease)
                && Seen.loads(lake).equals(laterLoads)
                && leftovers(lake).isEmpty();
    }

    private Child.Plan victim() {
        Child.Plan plan = Child.Plan.accord(classPath);
        SETTINGS.forEach(plan::option);
        // Where no classes were kept, or they do not fit, the process reads its jars, and starts later.
        return plan.option("-XX:SharedArchiveFile=" + classes).option("-Xshare:auto").option("-Xlog:disable");
    }

    /** Each of the tables is as it was or as it will be: they lie in folders of their own, the articles come last. */
    private boolean whole(Map<String, String> loads) {
        return loads.entrySet().stream()
                .allMatch(table -> table.getValue().equals(formerLoads.get(table.getKey()))
                        || table.getValue().equals(laterLoads.get(table.getKey())));
    }

    private static List<String> leftovers(Path lake) throws IOException {
        return Seen.folders(lake.resolve("_staging")).stream()
                .map(folder -> folder.getFileName().toString())
                .toList();
    }

    private List<String> words(String verb, Path lake) {
        return switch (verb) {
            case "load" -> List.of("load", archive.toString(), "--lake", lake.toString());
            case "run" -> List.of(
                    "run",
                    archive.toString(),
                    "--lake",
                    lake.toString(),
                    "--out",
                    work.resolve("out").toString());
            default -> List.of(verb, "--lake", lake.toString());
        };
    }

    @Override
    public void close() throws IOException {
        door.close();
    }

    private Path told() {
        return work.resolve("said-" + children++ + ".txt");
    }

    static Path copy(Path from, Path to) throws IOException {
        delete(to);
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Files.copy(path, to.resolve(from.relativize(path)), java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return to;
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
