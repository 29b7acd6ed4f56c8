package accord.store;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.parquet.format.ColumnChunk;
import org.apache.parquet.format.ColumnMetaData;
import org.apache.parquet.format.Encoding;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.PageEncodingStats;
import org.apache.parquet.format.RowGroup;
import org.apache.parquet.format.Util;

/**
 * Copies a Parquet file so that the same rows are the same bytes in every run. Its writer lists the encodings of a column in the
 * order of a hash set of constants, which hash by their identity, and so as the JVM's threads happened to run; here they stand in the order of the
 * format's numbers. Nothing else changes: pages and their places stay as they are.
 */
final class SettledParquet {
    /** The footer's length and the magic word behind it. */
    private static final int TAIL = 8;

    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
    private static final int BUFFER = 1 << 16;

    private SettledParquet() {}

    /**
     * Copies a file.
     *
     * @param tail the same file, opened once more
     * @param length bytes of the file
     * @throws IOException also where it is no Parquet file
     */
    static void copy(InputStream in, InputStream tail, long length, OutputStream out) throws IOException {
        tail.skipNBytes(length - TAIL);
        ByteBuffer end = ByteBuffer.wrap(tail.readNBytes(TAIL)).order(ByteOrder.LITTLE_ENDIAN);
        int footer = end.getInt();
        long pages = length - TAIL - footer;
        if (footer <= 0 || pages < MAGIC.length || !end.equals(ByteBuffer.wrap(MAGIC))) {
            throw new IOException("no Parquet file: it does not end as one");
        }
        byte[] buffer = new byte[BUFFER];
        for (long left = pages; left > 0; ) {
            int read = in.readNBytes(buffer, 0, (int) Math.min(BUFFER, left));
            if (read == 0) {
                throw new IOException("a Parquet file became shorter while it was copied");
            }
            out.write(buffer, 0, read);
            left -= read;
        }
        byte[] settled = settled(in.readNBytes(footer));
        out.write(settled);
        out.write(ByteBuffer.allocate(TAIL)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(settled.length)
                .put(MAGIC)
                .array());
    }

    private static byte[] settled(byte[] footer) throws IOException {
        FileMetaData file = Util.readFileMetaData(new ByteArrayInputStream(footer));
        for (RowGroup group : file.getRow_groups()) {
            for (ColumnChunk chunk : group.getColumns()) {
                ColumnMetaData column = chunk.getMeta_data();
                List<Encoding> encodings = new ArrayList<>(column.getEncodings());
                encodings.sort(Comparator.comparingInt(Encoding::getValue));
                column.setEncodings(encodings);
                if (column.isSetEncoding_stats()) {
                    List<PageEncodingStats> stats = new ArrayList<>(column.getEncoding_stats());
                    stats.sort(Comparator.comparingInt(
                                    (PageEncodingStats s) -> s.getPage_type().getValue())
                            .thenComparingInt(s -> s.getEncoding().getValue()));
                    column.setEncoding_stats(stats);
                }
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(footer.length);
        Util.writeFileMetaData(file, bytes);
        return bytes.toByteArray();
    }
}
