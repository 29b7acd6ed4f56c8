package accord.archive;

import accord.model.Article;
import accord.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** How fast one thread reads, in megabytes of uncompressed bytes for a second of processor time, on real articles and pages. */
final class ReadingSpeed {

    private static final int ROUNDS = 4;

    private ReadingSpeed() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        byte[] lines = unpacked(Shared.folder().resolve("corpora/timelines.jsonl.gz"));
        byte[] csv = table(lines);
        measure(out, "JSON lines to records", lines, () -> records("a.jsonl", lines));
        measure(out, "JSON lines to articles", lines, () -> articles("a.jsonl", lines));
        measure(out, "CSV to records", csv, () -> records("a.csv", csv));
        measure(out, "CSV to articles", csv, () -> articles("a.csv", csv));
        byte[] packed = Files.readAllBytes(Shared.folder().resolve("corpora/timelines.jsonl.gz"));
        measure(out, "JSON lines, gzip, to articles", lines, () -> articles("a.jsonl.gz", packed));
        byte[] warc = warc();
        measure(out, "WARC scanned", warc, () -> scanned(warc));
        measure(out, "WARC to articles", warc, () -> articles("a.warc", warc));
    }

    private interface Work {
        long run() throws IOException;
    }

    private static void measure(PrintStream out, String what, byte[] bytes, Work work) throws IOException {
        double best = 0;
        long records = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            records = work.run();
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
            best = Math.max(best, bytes.length / 1e6 / seconds);
        }
        out.printf(Locale.ROOT, "%-32s %6.0f MB/s  (%d records, %.0f MB)%n", what, best, records, bytes.length / 1e6);
    }

    private static long articles(String file, byte[] bytes) {
        return ArchiveReader.read(
                        new Input(file, "", bytes.length, () -> new ByteArrayInputStream(bytes)),
                        Mapping.NONE,
                        Limits.STANDARD,
                        "L1",
                        new Nothing())
                .records();
    }

    /** To records only: cut and parsed, neither dated nor hashed. */
    private static long records(String file, byte[] bytes) throws IOException {
        long records = 0;
        Head head = Head.of(new ByteArrayInputStream(bytes));
        if (file.endsWith("csv")) {
            TableScanner scanner = new TableScanner(
                    Decoding.of(head.all(), StandardCharsets.UTF_8), ',', Limits.STANDARD.recordBytes());
            while (scanner.next() != null) {
                records++;
            }
            return records;
        }
        JsonSplitter splitter = new JsonSplitter(head.all(), Limits.STANDARD, true);
        var factory = Json.factory(64, 1 << 25);
        for (Slice slice = splitter.next(); slice != null; slice = splitter.next()) {
            try (var parser = factory.createParser(slice.bytes(), 0, slice.length())) {
                records += Json.whole(parser) == null ? 0 : 1;
            }
        }
        return records;
    }

    private static long scanned(byte[] bytes) throws IOException {
        Feed feed = new Feed(new ByteArrayInputStream(bytes));
        WarcFrames frames = new WarcFrames(feed);
        long records = 0;
        for (Frames.Frame frame = frames.next(); frame != null; frame = frames.next()) {
            feed.take((int) frame.length());
            records++;
        }
        return records;
    }

    /** The same articles as a table, every text in quotes. */
    private static byte[] table(byte[] lines) throws IOException {
        StringBuilder table = new StringBuilder("id,date,text\n");
        JsonSplitter splitter = new JsonSplitter(new ByteArrayInputStream(lines), Limits.STANDARD, true);
        var factory = Json.factory(64, 1 << 25);
        for (Slice slice = splitter.next(); slice != null; slice = splitter.next()) {
            try (var parser = factory.createParser(slice.bytes(), 0, slice.length())) {
                var record = (java.util.Map<?, ?>) Json.whole(parser);
                table.append(record.get("id"))
                        .append(',')
                        .append(record.get("date"))
                        .append(",\"");
                table.append(String.valueOf(record.get("text")).replace("\"", "\"\""))
                        .append("\"\n");
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The sample pages as one web archive. */
    private static byte[] warc() throws IOException {
        java.io.ByteArrayOutputStream warc = new java.io.ByteArrayOutputStream();
        for (Path page : HtmlScores.pages(Shared.folder().resolve("samples/html"))) {
            String content =
                    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + HtmlScores.html(page);
            warc.writeBytes(
                    Packed.bytes(Fixtures.warc("response", "https://a.example/" + page.getFileName(), content)));
        }
        return warc.toByteArray();
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }

    private static final class Nothing implements Sink {
        @Override
        public void article(Article article) {}

        @Override
        public void reject(Reject reject) {}
    }
}
