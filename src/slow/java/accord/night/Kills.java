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
 * Kills real runs. A lake that holds a release of ten articles gets ten more; the verb of one stage is stopped before one of its
 * changes to the lake and killed there; then the tables are read as any reader would, and a run finishes the work.
 */
final class Kills {
    /** The verbs in order; publication is a part of each of them. */
    static final List<String> VERBS = List.of("load", "extract", "resolve", "count");

    /** What came of one kill. */
    record Outcome(Point point, String before, String seen, boolean whole, boolean equal) {}

    private final Path work;
    private final Path archive;
    private final Map<String, Path> bases = new LinkedHashMap<>();
    private final Map<String, List<String[]>> changes = new LinkedHashMap<>();
    private Map<String, String> formerRelease;
    private Map<String, String> formerLoads;
    private Map<String, String> laterRelease;
    private Map<String, String> laterLoads;
    private int children;

    Kills(Path work) {
        this.work = work.toAbsolutePath();
        this.archive = this.work.resolve("archive");
    }

    /** Makes the archive, the lake before each stage, and what an undisturbed run ends with. */
    Kills prepare() throws IOException, InterruptedException, SQLException {
        Files.createDirectories(archive);
        Path sample = Path.of("src/main/resources/archive/sample/cedar-wire");
        Path first = archive.resolve("2014.jsonl");
        Files.write(first, Files.readAllLines(sample.resolve("2014-2015.jsonl")).subList(0, 10));
        Path lake = work.resolve("lake");
        expect(0, run(lake, first));
        formerRelease = Seen.release(lake);
        formerLoads = Seen.loads(lake);
        Files.copy(sample.resolve("2017.jsonl"), archive.resolve("2017.jsonl"));
        Path undisturbed = copy(lake, work.resolve("undisturbed"));
        expect(0, run(undisturbed, archive));
        laterRelease = Seen.release(undisturbed);
        laterLoads = Seen.loads(undisturbed);
        for (String verb : VERBS) {
            bases.put(verb, copy(lake, work.resolve("before-" + verb)));
            Path log = work.resolve(verb + ".log");
            expect(0, accord(lake, verb).option("-D" + StoppingFileSystem.LOG + "=" + log), words(verb, lake));
            List<String[]> logged = new ArrayList<>();
            Files.readAllLines(log).forEach(line -> logged.add(line.split("\t")));
            changes.put(verb, logged);
        }
        if (!Seen.release(lake).equals(laterRelease)) {
            throw new IllegalStateException("stage by stage gives another release than one run");
        }
        return this;
    }

    /** As many points as wanted, spread over the stages, by the seed. */
    List<Point> points(int count, long seed) {
        Random random = new Random(seed);
        List<String> stages = List.of("load", "publish", "extract", "resolve", "count");
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String stage = stages.get(i % stages.size());
            // Workers live where tasks run: every seventh kill, of the stages that work in parallel.
            boolean executor = i % 7 == 3;
            List<Point> candidates = candidates(stage, executor);
            points.add(candidates.get(random.nextInt(candidates.size())));
        }
        return points;
    }

    private List<Point> candidates(String stage, boolean executor) {
        List<Point> candidates = new ArrayList<>();
        for (String verb : VERBS) {
            for (String[] change : changes.get(verb)) {
                boolean visible = !change[2].startsWith("_staging") && !change[2].startsWith("work/");
                String at = visible ? "publish" : verb;
                if (at.equals(stage)) {
                    candidates.add(new Point(stage, verb, Integer.parseInt(change[0]), executor));
                }
            }
        }
        return candidates;
    }

    /** Kills at the point, looks, runs again, looks again. */
    Outcome kill(Point point) throws IOException, InterruptedException, SQLException {
        Path lake = copy(bases.get(point.verb()), work.resolve("killed"));
        Path mark = work.resolve("mark");
        Files.deleteIfExists(mark);
        Child.Plan plan = accord(lake, point.verb())
                .option("-D" + StoppingFileSystem.STOP + "=" + point.number())
                .option("-D" + StoppingFileSystem.MARK + "=" + mark);
        List<String> words = new ArrayList<>(List.of(words(point.verb(), lake)));
        if (point.executor()) {
            plan.with("SPARK_HOME", Child.home(work.resolve("home"), Child.jars()).toString())
                    .with("SPARK_SCALA_VERSION", "2.13");
            words.addAll(List.of(
                    "--master", "local-cluster[2,1,1024]",
                    "--conf", "spark.executor.extraClassPath=" + System.getProperty("java.class.path")));
        }
        String before;
        try (Child child = plan.start(told(), words.toArray(String[]::new))) {
            while (!Files.exists(mark) && child.alive()) {
                Thread.sleep(20);
            }
            before = Files.exists(mark) ? Files.readString(mark) : "its end";
            if (point.executor()) {
                killExecutor(child);
                Files.deleteIfExists(mark);
                int code = child.end();
                if (code != 0) {
                    throw new IllegalStateException("the run did not outlive its worker: " + code + "\n" + child.said());
                }
            } else {
                child.kill();
            }
        }
        Map<String, String> release = Seen.release(lake);
        Map<String, String> loads = Seen.loads(lake);
        String seen = release.equals(formerRelease) ? "old" : release.equals(laterRelease) ? "new" : "broken";
        boolean whole = !seen.equals("broken") && whole(loads);
        expect(0, run(lake, archive));
        boolean equal = Seen.release(lake).equals(laterRelease)
                && Seen.loads(lake).equals(laterLoads)
                && leftovers(lake).isEmpty();
        return new Outcome(point, before, seen, whole, equal);
    }

    /** A run that may write no large file fails and says so; the next one, with room, ends as if nothing had been. */
    Outcome fullDisk() throws IOException, InterruptedException, SQLException {
        Path lake = copy(bases.get("load"), work.resolve("full"));
        Child.Plan plan = accord(lake, "run").noFileAbove(24);
        String said;
        try (Child child = plan.start(told(), words("run", lake))) {
            int code = child.end();
            said = child.said().strip();
            if (code != 1) {
                throw new IllegalStateException("a full disk ended with " + code + ": " + said);
            }
        }
        boolean whole = Seen.release(lake).equals(formerRelease)
                && whole(Seen.loads(lake));
        expect(0, run(lake, archive));
        boolean equal = Seen.release(lake).equals(laterRelease) && Seen.loads(lake).equals(laterLoads);
        String last = said.substring(said.lastIndexOf('\n') + 1);
        return new Outcome(new Point("full disk", "run", 0, false), last, "old", whole, equal);
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
                .filter(name -> name.startsWith("release-") || name.startsWith("load-"))
                .toList();
    }

    private static void killExecutor(Child child) throws InterruptedException {
        // Found by its arguments among the driver's own children.
        for (int i = 0; i < 3000 && child.alive(); i++) {
            List<ProcessHandle> executors = child.handle()
                    .descendants()
                    .filter(process -> process.info()
                            .commandLine()
                            .orElse("")
                            .contains("CoarseGrainedExecutorBackend"))
                    .filter(process -> !process.info().command().orElse("").endsWith("bash"))
                    .toList();
            if (!executors.isEmpty()) {
                executors.get(0).destroyForcibly();
                return;
            }
            Thread.sleep(20);
        }
    }

    private String[] words(String verb, Path lake) {
        return switch (verb) {
            case "load" -> new String[] {"load", archive.toString(), "--lake", lake.toString()};
            case "run" -> new String[] {
                "run", archive.toString(), "--lake", lake.toString(), "--out", work.resolve("out").toString()
            };
            default -> new String[] {verb, "--lake", lake.toString()};
        };
    }

    private static Child.Plan accord(Path lake, String verb) {
        Child.Plan plan = Child.Plan.accord()
                .option("-Dspark.master=local[2]")
                .option("-D" + StoppingFileSystem.LAKE + "=" + lake);
        return verb.equals("run") ? plan : plan.option("-Dspark.hadoop.fs.file.impl=" + StoppingFileSystem.class.getName());
    }

    private Child run(Path lake, Path what) throws IOException {
        return accord(lake, "run")
                .start(
                        told(),
                        "run",
                        what.toString(),
                        "--lake",
                        lake.toString(),
                        "--out",
                        work.resolve("out").toString());
    }

    private void expect(int code, Child.Plan plan, String... words) throws IOException, InterruptedException {
        expect(code, plan.start(told(), words));
    }

    private static void expect(int code, Child child) throws InterruptedException {
        try (child) {
            int found = child.end();
            if (found != code) {
                throw new IllegalStateException("exit code " + found + ", not " + code + ":\n" + child.said());
            }
        }
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
