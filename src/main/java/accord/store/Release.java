package accord.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** One complete, consistent, immutable set of results. */
public final class Release {
    private final String name;
    private final Path folder;
    private final Parquet parquet;
    private final JsonNode label;

    Release(String name, Path folder, Parquet parquet, JsonNode label) {
        this.label = label;
        this.name = name;
        this.folder = folder;
        this.parquet = parquet;
    }

    public String name() {
        return name;
    }

    /** Its place in the order in which the lake's releases were published, from 1; 0 where its label is lost. */
    long number() {
        return label.path("number").asLong();
    }

    /** The loads that it rests on; the lake may hold newer ones. */
    public List<String> loads() {
        return label.path("loads").valueStream().map(JsonNode::asText).toList();
    }

    /** The tables that a release holds, in the order of the contract. */
    public List<Table<?>> tables() {
        return Tables.RELEASED;
    }

    public Dataset<Row> read(Table<?> table) {
        return parquet.read(table, new Path(folder, table.name()));
    }

    public <R extends Record> Dataset<R> records(Table<R> table) {
        return table.typed(read(table));
    }

    /** What a table takes as it is stored. */
    public long bytes(Table<?> table) throws IOException {
        return parquet.bytes(new Path(folder, table.name()));
    }

    /** Where the release lies. */
    public Path folder() {
        return folder;
    }
}
