package accord.bench.archive;

import accord.ReadmeSection;
import accord.archive.ArchiveReader;
import accord.archive.FileRead;
import accord.archive.Input;
import accord.archive.Limits;
import accord.archive.Mapping;
import accord.archive.Passes;
import accord.archive.Sink;
import accord.model.Article;
import accord.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/**
 * How fast archives are read: one thread, real articles and pages, in megabytes of uncompressed bytes a second of
 * processor time, the best of several rounds; and how long a load of many small files takes. Prints a table; with a page's
 * name as its argument it is put into that page.
 */
public final class ReadingBench {
    private static final int ROUNDS = 5;

    private final StringBuilder table = new StringBuilder("| what | measured | wanted |\n| --- | ---: | ---: |\n");

    private ReadingBench() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(System.getProperty("accord.shared", "../shared"));
        ReadingBench bench = new ReadingBench();
        bench.read(shared);
        bench.table.append(SmallFiles.row());
        System.out.print(bench.table);
        if (arguments.length > 0) {
            new ReadmeSection(Path.of(arguments[0]), "reading").write(bench.table.toString());
        }
    }

    private void read(Path shared) throws IOException {
        byte[] packed = Files.readAllBytes(shared.resolve("corpora/timelines.jsonl.gz"));
        byte[] lines = unpacked(packed);
        byte[] csv = Passes.table(lines);
        megabytes("JSON lines to records", 40, lines.length, () -> Passes.jsonLines(lines));
        megabytes("JSON lines to articles", 15, lines.length, () -> articles("a.jsonl", lines));
        megabytes("JSON lines in gzip to articles", 15, lines.length, () -> articles("a.jsonl.gz", packed));
        megabytes("CSV to records", 40, csv.length, () -> Passes.csv(csv));
        megabytes("CSV to articles", 15, csv.length, () -> articles("a.csv", csv));
        List<String> pages = Passes.samplePages(shared);
        byte[] warc = Passes.archive(pages);
        megabytes("WARC, records scanned", 60, warc.length, () -> Passes.warc(warc));
        megabytes("WARC to articles", 0, warc.length, () -> articles("a.warc", warc));
        double rate = best(pages.size(), () -> Passes.pages(pages));
        row("HTML to text", String.format(Locale.ROOT, "%.0f pages/s", rate), "150 pages/s");
    }

    private interface Work {
        long run() throws IOException;
    }

    private void megabytes(String what, int wanted, long bytes, Work work) throws IOException {
        double rate = best(bytes / 1e6, work);
        row(what, String.format(Locale.ROOT, "%.0f MB/s", rate), wanted == 0 ? "" : wanted + " MB/s");
    }

    private void row(String what, String measured, String wanted) {
        table.append(String.format(Locale.ROOT, "| %s | %s | %s |%n", what, measured, wanted));
    }

    /** Units a second of the thread's processor time, in the best round: others share the machine. */
    private static double best(double units, Work work) throws IOException {
        double best = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (work.run() == 0) {
                throw new IOException("nothing was read");
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
            best = Math.max(best, units / seconds);
        }
        return best;
    }

    private static long articles(String file, byte[] bytes) {
        FileRead read = ArchiveReader.read(
                new Input(file, "", bytes.length, () -> new ByteArrayInputStream(bytes)),
                Mapping.NONE,
                Limits.STANDARD,
                "L1",
                new Nothing());
        return read.articles();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
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
