package accord.store;

import accord.model.Mention;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * The folder that holds everything: loads, what was coded of them, releases. Readers never see a part of a load or of a
 * release, and nothing that was published is ever changed.
 */
public final class Lake {
    /** Version of the layout and of the tables' columns. */
    static final int SCHEMA = 1;

    private static final String DRAFT = "release-";

    private final SparkSession spark;
    private final Folders folders;
    private final Parquet parquet;

    private Lake(SparkSession spark, Folders folders) {
        this.spark = spark;
        this.folders = folders;
        this.parquet = new Parquet(spark, folders);
    }

    /** Opens a lake, creating it where nothing is; refuses a file and a lake of another schema. */
    public static Lake create(SparkSession spark, String where) throws IOException {
        Folders folders = new Folders(new Path(where), spark.sparkContext().hadoopConfiguration());
        Manifest.ensure(folders);
        return new Lake(spark, folders);
    }

    /** Refuses a lake path that is a file, without the seconds that a session takes to start. */
    public static void refuseFile(String where) {
        if (java.nio.file.Files.isRegularFile(java.nio.file.Path.of(where))) {
            throw Fault.usage("the lake path " + where + " is a file, not a folder");
        }
    }

    /** Refuses a local lake path where nothing is. */
    public static void refuseAbsent(String where) {
        boolean local = !where.contains(":/");
        if (local && !java.nio.file.Files.exists(java.nio.file.Path.of(where, Manifest.FILE))) {
            throw Fault.usage("no lake at " + where + " (it has no accord.json): accord run ARCHIVE --lake " + where
                    + " makes one");
        }
    }

    /** Opens a lake that exists. */
    public static Lake open(SparkSession spark, String where) throws IOException {
        Folders folders = new Folders(new Path(where), spark.sparkContext().hadoopConfiguration());
        Manifest.check(folders);
        return new Lake(spark, folders);
    }

    /**
     * Takes the lake for one run, and finishes or clears what a dead run left.
     *
     * @param owner host and process, told to whoever comes meanwhile
     */
    public Lock lock(String owner) throws IOException {
        Lock lock = Lock.take(folders, owner);
        new Recovery(folders).run();
        return lock;
    }

    /** Leaves no trace of a lake that was made for a run which then came to nothing. */
    public void dropIfEmpty() throws IOException {
        if (loads().isEmpty() && current().isEmpty()) {
            for (String own : List.of(Manifest.FILE, "history", "work", "_staging")) {
                folders.delete(folders.path(own));
            }
            folders.deleteIfEmpty(folders.root());
        }
    }

    public SparkSession spark() {
        return spark;
    }

    /** The loads in order of their names. */
    public SortedSet<String> loads() throws IOException {
        return folders.loads(folders.path(Tables.ARTICLES.name()));
    }

    /** What its articles take as they are stored. */
    public long bytes() throws IOException {
        return folders.bytes(folders.path(Tables.ARTICLES.name()));
    }

    /** What the articles of one load take as they are stored. */
    public long bytes(String load) throws IOException {
        return folders.bytes(folders.path(Tables.ARTICLES.name() + "/load=" + load));
    }

    /** All articles (or rejects, or files) of all loads. */
    public Dataset<Row> read(Table<?> table) throws IOException {
        return read(table, loads());
    }

    /** Those of some loads. */
    public Dataset<Row> read(Table<?> table, Iterable<String> loads) throws IOException {
        List<String> wanted = new ArrayList<>();
        loads.forEach(wanted::add);
        return parquet.read(table, folders.path(table.name()), wanted);
    }

    /** Where else the articles of the lake's loads stand; loads that met no repeat have none. */
    public Dataset<Row> repeats() throws IOException {
        SortedSet<String> met = folders.loads(folders.path(Tables.REPEATS.name()));
        met.retainAll(loads());
        return read(Tables.REPEATS, met);
    }

    /** Whether any load met articles that stood in the lake already, or twice in itself. */
    public boolean hasRepeats() throws IOException {
        return !folders.loads(folders.path(Tables.REPEATS.name())).isEmpty();
    }

    /** The mentions of a coder, load by load. */
    public Shelf<Mention> coded(String coder) {
        return new Shelf<>(this, folders.path("coded/" + coder), Tables.MENTIONS);
    }

    /** What a stage remembers of each load, by a name that holds the method's version; may be deleted at any time. */
    public <R extends Record> Shelf<R> work(Table<R> table) {
        return new Shelf<>(this, folders.path("work/" + table.name()), table);
    }

    /** What a stage remembers from run to run; may be deleted at any time. */
    public <R extends Record> Memory<R> memory(Table<R> table) {
        return new Memory<>(this, "work", table);
    }

    /** What the lake's history keeps beside the accounts of runs. */
    public <R extends Record> Memory<R> history(Table<R> table) {
        return new Memory<>(this, "history", table);
    }

    /** Leaves the account of a run in the lake's history: a file of one line of JSON. */
    public void remember(String run, String json) throws IOException {
        folders.replace(folders.path("history/runs/" + run + ".json"), json + "\n");
    }

    /** The sample archive that ships with the program, laid out as files under {@code work/}; returns the folder. */
    public String sample() throws IOException {
        return Sample.copy(folders, folders.path("work/sample"));
    }

    /** The newest release, if there is one; none where somebody has deleted its folder. */
    public Optional<Release> current() throws IOException {
        Path pointer = folders.path("current");
        if (!folders.exists(pointer)) {
            return Optional.empty();
        }
        String name = folders.text(pointer).strip();
        return folders.exists(folders.path("releases/" + name)) ? Optional.of(release(name)) : Optional.empty();
    }

    /** The release that {@code current} names though its folder is gone: somebody has deleted it. */
    public Optional<String> lost() throws IOException {
        Path pointer = folders.path("current");
        return folders.exists(pointer) && current().isEmpty()
                ? Optional.of(folders.text(pointer).strip())
                : Optional.empty();
    }

    /** What is not as a run leaves it: loads of which a folder is missing, a pointer to no release, one that lacks a table. */
    public List<String> unfinished() throws IOException {
        List<String> found = new ArrayList<>();
        SortedSet<String> loads = new TreeSet<>();
        for (Table<?> table : Tables.LOADED) {
            loads.addAll(folders.loads(folders.path(table.name())));
        }
        for (Table<?> table : Tables.LOADED) {
            for (String load : loads) {
                if (!folders.exists(folders.path(table.name() + "/load=" + load))) {
                    found.add("load " + load + " has no folder in " + table.name());
                }
            }
        }
        lost().ifPresent(release -> found.add(
                "current names " + release + ", which is not there: accord resolve and accord count make it again"));
        Optional<Release> current = current();
        for (Table<?> table : Tables.RELEASED) {
            if (current.isPresent() && !folders.exists(new Path(current.get().folder(), table.name()))) {
                found.add("release " + current.get().name() + " has no folder " + table.name()
                        + ": delete the release's folder, then accord resolve and accord count make it again");
            }
        }
        return found;
    }

    /**
     * Deletes old releases but the newest ones, by the order in which they were published; the current one is always
     * kept. Files that a reader holds open stay readable to it on local disks and HDFS.
     */
    public List<String> prune(int keep) throws IOException {
        List<Release> releases = new ArrayList<>();
        for (String name : folders.children(folders.path("releases"))) {
            releases.add(release(name));
        }
        releases.sort(Comparator.comparingLong(Release::number).reversed().thenComparing(Release::name));
        String current = current().map(Release::name).orElse("");
        List<String> gone = new ArrayList<>();
        for (Release old : releases.subList(Math.min(keep, releases.size()), releases.size())) {
            if (!old.name().equals(current)) {
                folders.retire(old.folder());
                gone.add(old.name());
            }
        }
        return gone;
    }

    /** Makes a release that is complete the current one, if there is one of that name. */
    public boolean choose(String name) throws IOException {
        if (!folders.exists(folders.path("releases/" + name))) {
            return false;
        }
        folders.replace(folders.path("current"), name + "\n");
        return true;
    }

    /** Adds what a later stage could not use of a load to its rejects; replaces what the same stage said before. */
    public void addRejects(String load, Dataset<?> rows) throws IOException {
        Path staged = folders.staging("rejects-" + load);
        folders.delete(staged);
        parquet.write(Tables.REJECTS, rows.coalesce(1), staged, true);
        folders.replaceFile(
                folders.onlyFile(staged), new Path(folders.path("rejects/load=" + load), "extract.zstd.parquet"));
        folders.delete(staged);
    }

    /** A release by its name. */
    public Release release(String name) throws IOException {
        Path folder = folders.path("releases/" + name);
        if (!folders.exists(folder)) {
            throw Fault.usage("no release " + name + " in " + folders.root());
        }
        return new Release(name, folder, parquet, Label.read(folders, folder));
    }

    /** Starts a load in the making; what an interrupted run left of it is cleared. */
    public LoadDraft load(String name) throws IOException {
        folders.delete(folders.staging(LoadDraft.PREFIX + name));
        return new LoadDraft(name, this);
    }

    /** A place for what one stage hands on to itself within a run; emptied first. */
    public String scratch(String name) throws IOException {
        Path scratch = folders.staging("scratch-" + name);
        folders.delete(scratch);
        return scratch.toString();
    }

    /** Deletes what the stages of a run handed on to themselves. */
    public void tidy() throws IOException {
        for (String folder : folders.children(folders.path("_staging"))) {
            if (folder.startsWith("scratch-")) {
                folders.delete(folders.staging(folder));
            }
        }
    }

    /** Rows written to a scratch place and read back: whatever is asked of them, they are computed once. */
    public Dataset<Row> kept(String name, Dataset<Row> rows) throws IOException {
        String scratch = scratch(name);
        rows.write().option("compression", "zstd").parquet(scratch);
        return spark.read().schema(rows.schema()).parquet(scratch);
    }

    /** Starts a release in the making; what an interrupted run left of it is cleared. */
    public Draft draft(String name) throws IOException {
        Draft draft = new Draft(name, folders.staging(DRAFT + name), this);
        for (String folder : folders.children(folders.path("_staging"))) {
            if (folder.startsWith(DRAFT)) {
                folders.delete(folders.staging(folder));
            }
        }
        return draft;
    }

    /** The release in the making that resolve has finished and count has not published yet. */
    public Optional<Draft> pending() throws IOException {
        for (String folder : folders.children(folders.path("_staging"))) {
            if (folder.startsWith(DRAFT) && folders.exists(new Path(folders.staging(folder), Draft.SEAL))) {
                return Optional.of(new Draft(folder.substring(DRAFT.length()), folders.staging(folder), this));
            }
        }
        return Optional.empty();
    }

    /** Gives a complete draft its name and makes it the current release. */
    public Release publish(Draft draft) throws IOException {
        for (Table<?> table : Tables.RELEASED) {
            if (!folders.exists(draft.path(table))) {
                throw Fault.audit(
                        "release " + draft.name() + " lacks the table " + table.name() + "; nothing was published");
            }
        }
        long newest = 0;
        for (String name : folders.children(folders.path("releases"))) {
            newest = Math.max(newest, release(name).number());
        }
        Label.write(folders, draft.folder(), newest + 1);
        folders.publish(draft.folder(), folders.path("releases/" + draft.name()));
        folders.replace(folders.path("current"), draft.name() + "\n");
        return release(draft.name());
    }

    Folders folders() {
        return folders;
    }

    Parquet parquet() {
        return parquet;
    }
}
