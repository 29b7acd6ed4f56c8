package accord.flow;

import accord.codebook.Edition;
import accord.export.DataPackage;
import accord.export.Provenance;
import accord.export.ReportData;
import accord.export.ReportPage;
import accord.store.Fault;
import accord.store.Lake;
import accord.store.Outbox;
import accord.store.Receipt;
import accord.store.Release;
import accord.store.Tables;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/** The newest release becomes a folder for data scientists. */
public final class Export implements Stage {
    private final ExportOptions options;

    public Export(ExportOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    @SuppressWarnings("try") // Lightness is held, not used.
    public Receipt run(Run run) throws IOException {
        Lake lake = run.lake();
        Optional<Release> newest = lake.current();
        if (newest.isEmpty() && !options.again()) {
            return new Receipt(name(), 0, 0, 0, 0, "nothing to export: the lake holds no release");
        }
        Release release =
                newest.orElseThrow(() -> Fault.usage("the lake holds no release yet: accord run ARCHIVE makes one"));
        try (Lightly light = Lightly.on(run, release.bytes(Tables.MENTIONS))) {
            return export(run, release);
        }
    }

    private Receipt export(Run run, Release release) throws IOException {
        Lake lake = run.lake();
        Provenance provenance = provenance(lake, release);
        if (!options.again() && held(run, provenance)) {
            return new Receipt(name(), 0, 0, 0, 0, options.folder() + " holds release " + release.name() + " already");
        }
        DataPackage data = options.window().equals(Window.ALL)
                ? DataPackage.of(release, provenance)
                : DataPackage.of(Excerpt.of(run, release, options.window()), provenance);
        if (options.text()) {
            data.with(Tables.ARTICLES, lake.read(Tables.ARTICLES).where(Excerpt.within(options.window())));
        }
        Outbox outbox = Outbox.to(run.spark(), options.folder() + "/data");
        ReportData.Gathering gathering = new ReportData.Gathering();
        Map<String, Long> written = data.write(outbox, gathering::take);
        outbox.publish();
        ReportData report = gathering.of(release.name(), options.program());
        Outbox.file(run.spark(), options.folder() + "/report.html", out -> ReportPage.write(report, out));
        long rows = written.values().stream().mapToLong(Long::longValue).sum();
        return new Receipt(
                name(),
                rows,
                rows,
                0,
                0,
                written.size() + " tables of release " + release.name() + " and report.html in " + options.folder());
    }

    /** Whether both the data and the page of this release are there; texts may have been asked for since, so they are written. */
    private boolean held(Run run, Provenance provenance) throws IOException {
        String folder = options.folder();
        return !options.text()
                && Outbox.published(run.spark(), folder + "/report.html").isPresent()
                && Outbox.published(run.spark(), folder + "/data/datapackage.json")
                        .filter(label -> DataPackage.holds(label, provenance))
                        .isPresent();
    }

    private Provenance provenance(Lake lake, Release release) throws IOException {
        return new Provenance(
                release.name(),
                options.window().days(),
                distinct(release.read(Tables.MENTIONS), "coder"),
                options.program(),
                Edition.of("model", "store", "export", "flow")
                        .data("/export/report.css")
                        .library("org.mvnpm/echarts")
                        .hash(),
                distinct(lake.read(Tables.FILES), "digest"));
    }

    private static List<String> distinct(Dataset<Row> rows, String column) {
        return rows.select(column).distinct().as(Encoders.STRING()).collectAsList();
    }
}
