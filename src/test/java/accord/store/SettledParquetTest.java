package accord.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.SparkExtension;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.Util;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same rows are the same bytes, whatever order a run's hash sets had. */
@ExtendWith(SparkExtension.class)
class SettledParquetTest {
    @TempDir
    Path folder;

    @Test
    void theOrderInWhichAWriterNamesItsEncodingsLeavesNoTrace(SparkSession spark) throws IOException {
        byte[] written = written(spark);
        byte[] other = reversed(written);

        assertThat(other).isNotEqualTo(written);
        assertThat(settled(other)).isEqualTo(settled(written));
    }

    @Test
    void theRowsStayAsTheyWere(SparkSession spark) throws IOException {
        Path file = Files.write(folder.resolve("settled.parquet"), settled(reversed(written(spark))));

        assertThat(spark.read().parquet(file.toString()).orderBy("id").collectAsList())
                .isEqualTo(rows(spark).orderBy("id").collectAsList());
    }

    @Test
    void whatIsNoParquetFileIsRefused() {
        byte[] text = "no table at all".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> settled(text)).isInstanceOf(IOException.class).hasMessageContaining("no Parquet file");
    }

    private static org.apache.spark.sql.Dataset<org.apache.spark.sql.Row> rows(SparkSession spark) {
        return spark.range(500).selectExpr("id", "concat('deal ', id % 7) as deal", "id % 3 = 0 as struck");
    }

    private byte[] written(SparkSession spark) throws IOException {
        Path parts = folder.resolve("parts");
        rows(spark).coalesce(1).write().mode("overwrite").parquet(parts.toString());
        try (var files = Files.list(parts)) {
            return Files.readAllBytes(files.filter(f -> f.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow());
        }
    }

    private static byte[] settled(byte[] file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SettledParquet.copy(new ByteArrayInputStream(file), new ByteArrayInputStream(file), file.length, out);
        return out.toByteArray();
    }

    /** The same file by a writer whose sets run the other way round. */
    private static byte[] reversed(byte[] file) throws IOException {
        int footer = ByteBuffer.wrap(file, file.length - 8, 4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .getInt();
        int pages = file.length - 8 - footer;
        FileMetaData meta =
                Util.readFileMetaData(new ByteArrayInputStream(Arrays.copyOfRange(file, pages, pages + footer)));
        meta.getRow_groups()
                .forEach(group -> group.getColumns().forEach(chunk -> {
                    ColumnMetaData column = chunk.getMeta_data();
                    List<org.apache.parquet.format.Encoding> encodings = new ArrayList<>(column.getEncodings());
                    Collections.reverse(encodings);
                    column.setEncodings(encodings);
                }));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, pages);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Util.writeFileMetaData(meta, bytes);
        out.write(bytes.toByteArray());
        out.write(ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(bytes.size())
                .put("PAR1".getBytes(StandardCharsets.US_ASCII))
                .array());
        return out.toByteArray();
    }
}
