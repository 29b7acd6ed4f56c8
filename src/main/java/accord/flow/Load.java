package accord.flow;

import static org.apache.spark.sql.functions.col;

import accord.model.ArchiveFile;
import accord.model.Sha256;
import accord.store.Archives;
import accord.store.Fault;
import accord.store.LoadDraft;
import accord.store.Receipt;
import accord.store.Records;
import accord.store.StoredFile;
import accord.store.Streams;
import accord.store.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * An archive becomes articles, rejects and accounts. Files known by path, size and time are not opened; the others are
 * read once, in Spark tasks, into a scratch table; what is new in it becomes a load.
 */
public final class Load implements Stage {
    /** Small row groups, so that even one file can be worked on by many cores. */
    private static final long BLOCK = 8L << 20;

    private final LoadOptions options;

    public Load(LoadOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "load";
    }

    @Override
    @SuppressWarnings("try") // Lightness is held, not used.
    public Receipt run(Run run) throws IOException {
        List<StoredFile> listed = new Archives(run.lake()).list(options.archives());
        List<StoredFile> unread = options.verify() ? listed : unknown(run, listed);
        if (unread.isEmpty()) {
            return nothing(
                    listed.isEmpty()
                            ? "no files in " + String.join(" ", options.archives())
                            : listed.size() + (listed.size() == 1 ? " file, known" : " files, all known"));
        }
        long stored = unread.stream().mapToLong(StoredFile::bytes).sum();
        try (Lightly light = Lightly.on(run, stored / Lightly.WITHOUT_TEXT)) {
            return settle(run, listed, unread, new Reading(read(run, unread)));
        }
    }

    private Receipt settle(Run run, List<StoredFile> listed, List<StoredFile> unread, Reading reading)
            throws IOException {
        reading.warn(run.notices());
        if (listed.size() == unread.size() && reading.readable() == 0) {
            throw Fault.archive(
                    "nothing readable in " + String.join(" ", options.archives()) + ": " + reading.complaint());
        }
        Receipt receipt = publish(run, reading);
        remember(run, unread);
        return receipt;
    }

    private Dataset<Row> read(Run run, List<StoredFile> files) throws IOException {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(run.spark().sparkContext());
        List<Batch> batches = Batch.of(files, context.defaultParallelism());
        run.notices().accept("reading " + files.size() + (files.size() == 1 ? " file" : " files"));
        String scratch = run.lake().scratch("read");
        run.spark()
                .createDataset(context.parallelize(batches, batches.size()).rdd(), Records.encoder(Batch.class))
                .mapPartitions(
                        new ReadFiles(
                                new FileReader(
                                        Streams.of(run.lake()), options.fields().mapping()),
                                options.window()),
                        Records.encoder(Item.class))
                .write()
                .option("compression", "zstd")
                .option("parquet.block.size", BLOCK)
                .parquet(scratch);
        return run.spark().read().schema(Records.schema(Item.class)).parquet(scratch);
    }

    private Receipt publish(Run run, Reading reading) throws IOException {
        try (Harvest harvest = new Harvest(run, reading)) {
            List<ArchiveFile> files = harvest.files();
            if (files.isEmpty()) {
                return nothing("the same contents as before");
            }
            Accounts accounts = Accounts.of(files);
            if (accounts.rejects() > 0) {
                new Refusals(harvest.rejects(run, files)).tell(run.notices());
            }
            accounts.refuse(options.rejectsLimit());
            String load = name(files);
            LoadDraft draft = run.lake().load(load);
            accounts.balance(
                    draft.write(Tables.ARTICLES, harvest.articles()),
                    draft.write(Tables.REJECTS, harvest.rejects(run, files).coalesce(1)));
            if (accounts.repeats() > 0) {
                draft.write(Tables.REPEATS, harvest.repeats(run, files));
            }
            draft.write(Tables.FILES, run.spark().createDataset(files, Tables.FILES.encoder()));
            draft.publish();
            return new Receipt(
                            name(),
                            accounts.records(),
                            accounts.articles(),
                            accounts.rejects(),
                            0,
                            accounts + "; load " + load)
                    .of(digests(files));
        }
    }

    /** By file; two archives may each hold one of a name. */
    private static Map<String, String> digests(List<ArchiveFile> files) {
        return files.stream()
                .collect(Collectors.toMap(ArchiveFile::file, ArchiveFile::digest, (one, other) -> one + " " + other));
    }

    /** The same files with the same contents, read the same way, make the same load. */
    private String name(List<ArchiveFile> files) {
        return "L"
                + Sha256.ofParts(Stream.concat(
                                        files.stream().flatMap(file -> Stream.of(file.file(), file.digest())),
                                        Stream.of(reading()))
                                .toList())
                        .hex(8);
    }

    private Receipt nothing(String why) {
        return new Receipt(name(), 0, 0, 0, 0, "nothing new: " + why);
    }

    /** The files that no earlier load has read, as far as their listing tells. */
    private List<StoredFile> unknown(Run run, List<StoredFile> listed) throws IOException {
        if (run.lake().memory(Known.TABLE).isEmpty()) {
            return listed;
        }
        Dataset<Row> known = run.lake()
                .memory(Known.TABLE)
                .read()
                .where(col("reading").equalTo(reading()))
                .drop("reading");
        return run.spark()
                .createDataset(listed, Records.encoder(StoredFile.class))
                .join(known, known.columns(), "left_anti")
                .as(Records.encoder(StoredFile.class))
                .collectAsList();
    }

    private void remember(Run run, List<StoredFile> files) throws IOException {
        List<Known> known = files.stream()
                .map(file -> new Known(file.uri(), file.bytes(), file.modified(), reading()))
                .toList();
        String name =
                Sha256.ofParts(known.stream().map(Known::toString).toList()).hex(8);
        run.lake().memory(Known.TABLE).add(name, run.spark().createDataset(known, Records.encoder(Known.class)));
    }

    /** The same file read by another mapping, or for other days, gives other articles. */
    private String reading() {
        return Sha256.ofParts(Stream.concat(
                                options.fields().mapping().columns().entrySet().stream()
                                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                                        .sorted(),
                                Stream.of(
                                        String.valueOf(
                                                options.fields().mapping().pattern()),
                                        options.window().toString()))
                        .toList())
                .hex(8);
    }
}
