package accord.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Kills real runs. A lake that holds a release of some articles gets more; the verb of one stage is stopped before one of its
 * changes to the lake and killed there; then the tables are read as any reader would, and a run finishes the work.
 */
final class Kills {
    /** What is killed, in the order of a night: a verb, or coding anew. Publication is a part of each of them. */
    private static final List<String> WORK = List.of("load", "extract", "recode", "resolve", "count");

    private static final List<String> STAGES = List.of("load", "publish", "extract", "resolve", "count");

    /** Workers live where tasks run: of every twelve kills one, of the verbs that work in parallel. */
    private static final List<String> WORKING = List.of("resolve", "extract", "load", "count");

    /**
     * The file that becomes the pointer to the new release, by a rename that Hadoop has no part in: from the change behind it on,
     * readers see the new release. Of every twelve kills one falls there.
     */
    private static final String SWITCH = "_staging/fresh-current";

    /** Less than the articles of a night take. */
    private static final int MOST_KIBIBYTES = 24;

    /** What came of one kill. */
    record Outcome(Point point, String before, String seen, boolean whole, boolean equal, double seconds) {}

    private final Nights nights;
    private final Path work;
    private final Path classes;
    private final Map<String, Path> bases = new LinkedHashMap<>();
    private final Map<String, List<String[]>> changes = new LinkedHashMap<>();
    private int children;

    /** Makes the lake before each stage, and lists the changes that each makes. */
    Kills(Nights nights) throws IOException, InterruptedException, SQLException {
        this.nights = nights;
        this.work = nights.work;
        this.classes = work.resolve("classes.jsa");
        Path lake = Folder.copy(nights.former, work.resolve("by-stages"));
        for (String what : WORK) {
            bases.put(what, Folder.copy(lake, work.resolve("before-" + what)));
            Path log = work.resolve(what + ".log");
            List<String> words = words(what, lake);
            words.add("-D" + StoppingFileSystem.LAKE + "=" + lake);
            words.add("-D" + StoppingFileSystem.LOG + "=" + log);
            nights.door.done(words);
            List<String[]> logged = new ArrayList<>();
            Files.readAllLines(log).forEach(line -> logged.add(line.split("\t")));
            changes.put(what, logged);
        }
        if (!Seen.release(lake).equals(nights.laterRelease)) {
            throw new IllegalStateException("stage by stage gives another release than one run");
        }
        nights.door.keepClasses(classes);
    }

    /** As many points as wanted, spread over the stages, by the seed. */
    List<Point> points(int count, long seed) {
        Random random = new Random(seed);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (i % 12 == 3) {
                String verb = WORKING.get(i / 12 % WORKING.size());
                points.add(new Point(verb, verb, 1 + random.nextInt(workersChanges(verb)), true));
            } else {
                List<Point> candidates = i % 12 == 7 ? afterSwitch() : candidates(STAGES.get(i % STAGES.size()));
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

    private List<Point> afterSwitch() {
        List<String[]> logged = changes.get("count");
        List<Point> candidates = new ArrayList<>();
        for (int i = logged.size(); i > 0 && !logged.get(i - 1)[1].equals(SWITCH); i--) {
            candidates.add(new Point("publish", "count", i, false));
        }
        return candidates;
    }

    private List<Point> candidates(String stage) {
        List<Point> candidates = new ArrayList<>();
        for (String what : WORK) {
            List<String[]> logged = changes.get(what);
            for (int i = 0; i < logged.size(); i++) {
                boolean visible = !logged.get(i)[1].matches("(_staging|work|history)(/.*)?");
                String now = visible ? "publish" : what.equals("recode") ? "extract" : what;
                if (stage.equals(now)) {
                    candidates.add(new Point(stage, what, i + 1, false));
                }
            }
        }
        return candidates;
    }

    /** Kills at the point, looks, runs again, looks again. */
    Outcome kill(Point point) throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        Path lake = Folder.copy(bases.get(point.verb()), work.resolve("killed"));
        Path mark = work.resolve("mark-" + children++);
        String[] before;
        try (Child child = stopped(point, lake, mark)) {
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
                    throw new IllegalStateException(
                            "the run did not outlive its worker: " + code + "\n" + child.said());
                }
            } else {
                child.kill();
            }
        }
        return outcome(point, before[1] + " " + before[2], lake, start);
    }

    /** A run that holds still at the point. */
    Child stopped(Point point, Path lake, Path mark) throws IOException {
        List<String> stop = List.of(
                "-D" + StoppingFileSystem.LAKE + "=" + lake,
                "-D" + StoppingFileSystem.STOP + "=" + point.number(),
                "-D" + StoppingFileSystem.MARK + "=" + mark);
        Child.Plan plan = victim();
        List<String> words = words(point.verb(), lake);
        if (point.worker()) {
            plan.home(Child.home(work.resolve("home"), Program.libraries()));
            words.addAll(List.of(
                    "--master",
                    "local-cluster[2,1,2048]",
                    "--conf",
                    "spark.executor.memory=2g",
                    "--conf",
                    "spark.executor.extraClassPath=" + nights.classPath,
                    "--conf",
                    "spark.executor.extraJavaOptions=-XX:+UseSerialGC -XX:TieredStopAtLevel=1 "
                            + String.join(" ", stop)));
        } else {
            stop.forEach(plan::option);
        }
        return plan.start(told(), words);
    }

    /** A run that may write no large file fails and says so. */
    Outcome noLargeFile() throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        Path lake = Folder.copy(bases.get("load"), work.resolve("full"));
        // A library of the program unpacks a file of a megabyte when first used: of a limit that stops this, a run says
        // little.
        Child.Plan plan = victim().option("-DZstdNativePath=" + Program.compressor(work));
        String last = failed(plan.noFileAbove(MOST_KIBIBYTES), lake);
        return outcome(new Point("no file above " + MOST_KIBIBYTES + " KiB", "run", 0, false), last, lake, start);
    }

    /** A run on a disk that has little room left fails and says so; the next one finds room. */
    Outcome fullDisk(Disk disk) throws IOException, InterruptedException, SQLException {
        long start = System.nanoTime();
        Path lake = Folder.copy(bases.get("load"), disk.folder().resolve("lake"));
        disk.leave(96 << 10);
        String last = failed(victim(), lake);
        disk.leave(64 << 20);
        return outcome(new Point("full disk", "run", 0, false), last, lake, start);
    }

    /** The last line of a run that must fail. */
    private String failed(Child.Plan plan, Path lake) throws IOException, InterruptedException {
        try (Child child = plan.start(told(), words("run", lake))) {
            int code = child.end();
            String said = child.said().strip();
            if (code != 1) {
                throw new IllegalStateException("without room a run ended with " + code + ": " + said);
            }
            return said.substring(said.lastIndexOf('\n') + 1);
        }
    }

    /** What readers see now, and whether the next run ends as if nothing had been and leaves nothing lying about. */
    private Outcome outcome(Point point, String before, Path lake, long start) throws IOException, SQLException {
        Map<String, String> release = Seen.release(lake);
        String seen = release.equals(nights.formerRelease)
                ? "old"
                : release.equals(nights.laterRelease) ? "new" : "broken";
        boolean whole = !seen.equals("broken") && whole(Seen.loads(lake));
        nights.door.done(words("run", lake));
        boolean equal = Seen.release(lake).equals(nights.laterRelease)
                && Seen.loads(lake).equals(nights.laterLoads)
                && Seen.folders(lake.resolve("_staging")).isEmpty();
        return new Outcome(point, before, seen, whole, equal, (System.nanoTime() - start) / 1e9);
    }

    private Child.Plan victim() {
        Child.Plan plan = Child.Plan.accord(nights.classPath).umask("027");
        Nights.SETTINGS.forEach(plan::option);
        // Where no classes were kept, or they do not fit, the process reads its jars, and starts later.
        return plan.option("-XX:SharedArchiveFile=" + classes)
                .option("-Xshare:auto")
                .option("-Xlog:disable");
    }

    /** Each of the tables is as it was or as it will be: they lie in folders of their own, the articles come last. */
    private boolean whole(Map<String, String> loads) {
        return loads.entrySet().stream()
                .allMatch(table -> table.getValue().equals(nights.formerLoads.get(table.getKey()))
                        || table.getValue().equals(nights.laterLoads.get(table.getKey())));
    }

    private List<String> words(String what, Path lake) {
        List<String> words =
                switch (what) {
                    case "load" -> List.of("load", nights.archive.toString(), "--lake", lake.toString());
                    case "run" -> nights.run(nights.archive, lake);
                    case "recode" -> List.of("extract", "--recode", "--lake", lake.toString());
                    default -> List.of(what, "--lake", lake.toString());
                };
        return new ArrayList<>(words);
    }

    private Path told() {
        return work.resolve("said-" + children++ + ".txt");
    }
}
