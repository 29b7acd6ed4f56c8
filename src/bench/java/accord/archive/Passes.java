package accord.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Single passes of reading, for measuring: what a reader does before an article is made. */
public final class Passes {

    private Passes() {}

    /** Cuts lines and parses each. */
    public static long jsonLines(byte[] lines) throws IOException {
        long records = 0;
        JsonSplitter splitter = new JsonSplitter(new ByteArrayInputStream(lines), Limits.STANDARD, true);
        var factory = Json.factory(64, 1 << 25);
        for (Slice slice = splitter.next(); slice != null; slice = splitter.next()) {
            try (var parser = factory.createParser(slice.bytes(), 0, slice.length())) {
                records += Json.whole(parser) == null ? 0 : 1;
            }
        }
        return records;
    }

    /** Cuts rows into cells. */
    public static long csv(byte[] table) throws IOException {
        long records = 0;
        TableScanner scanner = new TableScanner(
                Decoding.of(new ByteArrayInputStream(table), StandardCharsets.UTF_8),
                ',',
                Limits.STANDARD.recordBytes());
        while (scanner.next() != null) {
            records++;
        }
        return records;
    }

    /** Finds the records and takes their bytes. */
    public static long warc(byte[] archive) throws IOException {
        Feed feed = new Feed(new ByteArrayInputStream(archive));
        WarcFrames frames = new WarcFrames(feed);
        long records = 0;
        for (Frames.Frame frame = frames.next(); frame != null; frame = frames.next()) {
            feed.take((int) frame.length());
            records++;
        }
        return records;
    }

    /** Extracts every page. */
    public static long pages(List<String> pages) {
        return pages.stream()
                .filter(page -> !HtmlPage.of(page).text().isBlank())
                .count();
    }

    /** The publishers' pages of the shared samples. */
    public static List<String> samplePages(Path shared) throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path page : HtmlScores.pages(shared.resolve("samples/html"))) {
            pages.add(HtmlScores.html(page));
        }
        return pages;
    }

    /** Pages as one web archive. */
    public static byte[] archive(List<String> pages) {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        for (int i = 0; i < pages.size(); i++) {
            String content = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + pages.get(i);
            archive.writeBytes(Packed.bytes(Fixtures.warc("response", "https://a.example/" + i, content)));
        }
        return archive.toByteArray();
    }

    /** The articles of JSON lines as a table, every text in quotes. */
    public static byte[] table(byte[] lines) throws IOException {
        StringBuilder table = new StringBuilder("id,date,text\n");
        JsonSplitter splitter = new JsonSplitter(new ByteArrayInputStream(lines), Limits.STANDARD, true);
        var factory = Json.factory(64, 1 << 25);
        for (Slice slice = splitter.next(); slice != null; slice = splitter.next()) {
            try (var parser = factory.createParser(slice.bytes(), 0, slice.length())) {
                Map<?, ?> record = (Map<?, ?>) Json.whole(parser);
                String text = String.valueOf(record.get("text"));
                table.append(record.get("id")).append(',').append(record.get("date"));
                table.append(",\"").append(text.replace("\"", "\"\"")).append("\"\n");
            }
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
