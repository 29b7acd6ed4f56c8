package accord.flow;

import accord.evaluate.Agreement;
import accord.evaluate.AgreementList;
import accord.evaluate.Comparison;
import accord.store.Fault;
import accord.store.Release;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Lines the newest release's deals up with a list of agreements that people made; writes nothing. */
public final class Compare {
    private final AgreementList list;
    private final String file;
    private final int tolerance;

    /**
     * @param file the list: CSV in UTF-8 with a header row, on any file system that Hadoop knows
     * @param list which of its columns is what
     * @param tolerance days that the dates may be apart
     */
    public Compare(String file, AgreementList list, int tolerance) {
        this.file = file;
        this.list = list;
        this.tolerance = tolerance;
    }

    /** What was found, missed and is extra. */
    public Comparison run(Run run) throws IOException {
        Release release = run.lake()
                .current()
                .orElseThrow(() -> Fault.usage("the lake holds no release yet: accord run ARCHIVE makes one"));
        return Comparison.of(
                agreements(run), release.records(Tables.DEALS).orderBy("id").collectAsList(), tolerance);
    }

    private List<Agreement> agreements(Run run) {
        Dataset<Row> rows = run.spark()
                .read()
                .option("header", true)
                .option("multiLine", true)
                .option("quote", "\"")
                .option("escape", "\"")
                .csv(file);
        List<String> header = Arrays.asList(rows.columns());
        List<Map<String, String>> cells = new ArrayList<>();
        for (Row row : rows.collectAsList()) {
            Map<String, String> cell = new HashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cell.put(header.get(i), row.getString(i));
            }
            cells.add(cell);
        }
        return list.read(header, cells);
    }
}
