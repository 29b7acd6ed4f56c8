package accord.flow;

import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import accord.archive.FileRead;
import accord.model.ArchiveFile;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** What was read, set against what the lake holds: what of it is new. */
final class Harvest implements AutoCloseable {
    /** About 128 MB as stored. */
    private static final double ARTICLES_A_FILE = 100_000;

    private final Reading reading;
    private final Dataset<Row> fresh;
    private final Map<String, Long> gains = new HashMap<>();
    private final Set<List<String>> known = new HashSet<>();

    Harvest(Run run, Reading reading) throws IOException {
        this.reading = reading;
        // The first place of each article by file and record, whatever order the tasks ran in.
        Dataset<Row> firsts = places().groupBy("id")
                .agg(min(struct("file", "record")).as("first"))
                .select("id", "first.file", "first.record");
        if (run.lake().loads().isEmpty()) {
            fresh = firsts.persist();
        } else {
            Dataset<Row> loaded = run.lake().read(Tables.ARTICLES).select("id");
            fresh = firsts.join(loaded, new String[] {"id"}, "left_anti").persist();
            Dataset<Row> names = run.spark()
                    .createDataset(List.copyOf(reading.accounts().keySet()), Encoders.STRING())
                    .toDF("file");
            run.lake()
                    .read(Tables.FILES)
                    .select("file", "digest")
                    .join(broadcast(names), new String[] {"file"}, "left_semi")
                    .collectAsList()
                    .forEach(row -> known.add(List.of(row.getString(0), row.getString(1))));
        }
        fresh.groupBy("file")
                .agg(count(lit(1)))
                .collectAsList()
                .forEach(row -> gains.put(row.getString(0), row.getLong(1)));
    }

    private Dataset<Row> places() {
        return reading.articles().select("id", "file", "record");
    }

    /**
     * The files that have a row to themselves, with their accounts. A file of the same name and contents as one of an
     * earlier load, which gives nothing new, is that file: its listing has changed, nothing else.
     */
    List<ArchiveFile> files() {
        List<ArchiveFile> files = new ArrayList<>();
        reading.accounts().forEach((file, read) -> {
            long gain = gains.getOrDefault(file, 0L);
            if (gain > 0 || !known.contains(List.of(file, read.digest()))) {
                files.add(account(file, read, gain));
            }
        });
        return files;
    }

    private static ArchiveFile account(String file, FileRead read, long gain) {
        return new ArchiveFile(
                file,
                read.digest(),
                read.bytes(),
                read.format(),
                read.records(),
                gain,
                read.articles() - gain,
                read.rejects(),
                "");
    }

    /** The rejects of the given files. */
    Dataset<Row> rejects(Run run, List<ArchiveFile> files) {
        Dataset<Row> names = run.spark()
                .createDataset(files.stream().map(ArchiveFile::file).toList(), Encoders.STRING())
                .toDF("file");
        return reading.rejects().join(broadcast(names), new String[] {"file"}, "left_semi");
    }

    /** Where in the given files articles stand that are none of their own, as far as the lake does not know of it. */
    Dataset<Row> repeats(Run run, List<ArchiveFile> files) throws IOException {
        String[] place = {"id", "file", "record"};
        Dataset<Row> names = run.spark()
                .createDataset(files.stream().map(ArchiveFile::file).toList(), Encoders.STRING())
                .toDF("file");
        Dataset<Row> known = run.lake()
                .read(Tables.ARTICLES)
                .select("id", "file", "record")
                .union(run.lake().repeats().select("id", "file", "record"));
        return reading.articles()
                .drop("text")
                .join(broadcast(names), new String[] {"file"}, "left_semi")
                .join(fresh, place, "left_anti")
                .join(known, place, "left_anti")
                .coalesce(1);
    }

    /** The articles that are new, in few files. */
    Dataset<Row> articles() {
        long gained = gains.values().stream().mapToLong(Long::longValue).sum();
        long met = reading.readable();
        String[] place = {"file", "record"};
        Dataset<Row> wanted = reading.articles();
        // Texts are never shuffled: the smaller of the two lists goes to them.
        if (gained * 2 < met) {
            wanted = wanted.join(broadcast(fresh.select("file", "record")), place, "left_semi");
        } else if (gained < met) {
            Dataset<Row> repeats = places().join(fresh, new String[] {"id", "file", "record"}, "left_anti");
            wanted = wanted.join(broadcast(repeats.select("file", "record")), place, "left_anti");
        }
        return wanted.coalesce((int) Math.ceil((gained + 1) / ARTICLES_A_FILE));
    }

    @Override
    public void close() {
        fresh.unpersist();
    }
}
