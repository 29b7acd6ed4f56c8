package accord.flow;

import accord.store.Fault;
import accord.store.Lake;
import accord.store.Receipt;
import accord.store.Release;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Tries the promises of the contract on a lake. It reads everything and changes nothing; what a dead run left was
 * cleared when the lock was taken.
 */
public final class Check implements Stage {
    private static final int SHOWN = 3;

    @Override
    public String name() {
        return "check";
    }

    @Override
    public Receipt run(Run run) throws IOException {
        Lake lake = run.lake();
        List<String> broken = new ArrayList<>(lake.unfinished());
        Optional<Release> release = lake.current();
        // What is not there cannot be asked; the rest is tried once it is mended.
        if (broken.isEmpty()) {
            for (Table<?> table : Tables.LOADED) {
                lake.read(table).createOrReplaceTempView(table.name());
            }
            for (Promise promise : Promise.OF_LOADS) {
                verify(run, promise, broken);
            }
            if (release.isPresent()) {
                verify(run, release.get(), broken);
            }
        }
        if (!broken.isEmpty()) {
            broken.forEach(line -> run.notices().accept("broken: " + line));
            throw Fault.audit(broken.size() + " promises are broken in this lake, see above");
        }
        return new Receipt(
                name(),
                lake.loads().size(),
                0,
                0,
                0,
                Promise.OF_LOADS.size() + (release.isPresent() ? Promise.OF_RELEASES.size() : 0)
                        + " promises hold over " + lake.loads().size() + " loads and "
                        + release.map(found -> "release " + found.name()).orElse("no release"));
    }

    private static void verify(Run run, Release release, List<String> broken) throws IOException {
        for (Table<?> table : release.tables()) {
            release.read(table).createOrReplaceTempView(table.name());
        }
        // Loads that came after it are none of its business.
        run.lake().read(Tables.ARTICLES, release.loads()).createOrReplaceTempView(Tables.ARTICLES.name());
        for (Promise promise : Promise.OF_RELEASES) {
            verify(run, promise, broken);
        }
    }

    private static void verify(Run run, Promise promise, List<String> broken) {
        Dataset<Row> offending = run.spark().sql(promise.offending());
        List<Row> first = offending.takeAsList(SHOWN);
        if (first.isEmpty()) {
            run.notices().accept("holds: " + promise.name());
        } else {
            broken.add(promise.name() + ": for instance "
                    + String.join(
                            "; ", first.stream().map(row -> row.mkString(", ")).toList()));
        }
    }
}
