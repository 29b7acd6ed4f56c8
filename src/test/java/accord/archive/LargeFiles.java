package accord.archive;

import accord.model.Article;
import accord.model.Reject;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reads files larger than the memory that it is given: to be started in a small heap. Every line that it prints is one
 * file: its name, bytes, records, articles, rejects by reason, seconds of processor time.
 */
final class LargeFiles {

    private static final String STORY =
            "The buses of convoy %09d left the old town on Tuesday, said a monitor who watched"
                    + " from the road. Nobody was hurt, and a committee of elders waits for the next convoy. ";

    private LargeFiles() {}

    /**
     * Reads the files.
     *
     * @param arguments how many bytes a file of many records is to have; the files wanted, all where none is named
     */
    public static void main(String[] arguments) {
        PrintStream out = System.out;
        List<String> wanted = List.of(arguments).subList(1, arguments.length);
        files(Long.parseLong(arguments[0])).forEach((file, made) -> {
            if (wanted.isEmpty() || wanted.contains(file)) {
                out.println(read(file, made));
            }
        });
    }

    private static Map<String, Made> files(long bytes) {
        Map<String, Made> files = new LinkedHashMap<>();
        String story = STORY.repeat(10);
        files.put(
                "lines.jsonl",
                new Made("", "{\"id\":\"%09d\",\"published\":\"2018-03-13\",\"text\":\"" + story + "\"}\n", "", bytes));
        files.put("array.json", new Made("[{\"text\":\"first\"}", ",\n{\"text\":\"" + story + "\"}", "]", bytes));
        files.put("table.csv", new Made("id,published,text\n", "%09d,2018-03-13,\"" + story + "\"\n", "", bytes));
        files.put(
                "news.xml",
                new Made(
                        "<newsMessage><itemSet>",
                        "<newsItem guid=\"%09d\"><contentSet><inlineData contenttype=\"text/plain\">" + story
                                + "</inlineData></contentSet></newsItem>",
                        "</itemSet></newsMessage>",
                        bytes));
        String page = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><body><h1>Buses</h1><p>" + story
                + "</p></body></html>";
        String picture = Fixtures.warc(
                "response",
                "https://a.example/p.gif",
                "HTTP/1.1 200 OK\r\nContent-Type: image/gif\r\n\r\n" + "x".repeat(20_000));
        int length = page.replace("%09d", "123456789").length();
        files.put(
                "web.warc",
                new Made(
                        "",
                        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://a.example/%09d\r\n"
                                + "Content-Type: application/http\r\nContent-Length: " + length + "\r\n\r\n" + page
                                + "\r\n\r\n" + picture,
                        "",
                        bytes));
        long one = 200_000_000;
        files.put("one-line.jsonl", new Made("{\"text\":\"", story, "\"}\n{\"text\":\"after\"}\n", one));
        files.put("one-cell.csv", new Made("id,text\n1,\"", story, "\"\n2,after\n", one));
        files.put("one-text.txt", new Made("", story, "", one));
        files.put("one-page.html", new Made("<html><body><p>", story, "</p></body></html>", one));
        files.put("one-element.xml", new Made("<nitf><body><p>", story, "</p></body></nitf>", one));
        byte[] lines = Packed.bytes(("{\"text\":\"" + "a".repeat(100_000) + "\"}\n").repeat(100));
        files.put("bomb.jsonl.gz", new Made(Packed.gzip(lines), 10_000_000));
        files.put("bomb.jsonl.bz2", new Made(Packed.bzip2(lines), 10_000_000));
        files.put("bomb.jsonl.zst", new Made(Packed.zstd(lines), 10_000_000));
        return files;
    }

    private static String read(String file, Made made) {
        TreeMap<String, Integer> reasons = new TreeMap<>();
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        FileRead read = ArchiveReader.read(
                new Input(file, "", made.bytes, made::open), Mapping.NONE, Limits.STANDARD, "L1", new Sink() {
                    @Override
                    public void article(Article article) {}

                    @Override
                    public void reject(Reject reject) {
                        reasons.merge(reject.reason(), 1, Integer::sum);
                    }
                });
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%d\t%s\t%.1f",
                file,
                read.bytes(),
                read.records(),
                read.articles(),
                reasons,
                seconds);
    }

    /** A file that is made while it is read: a beginning, one part again and again with its number in it, an end. */
    private static final class Made {
        private final byte[] start;
        private final byte[] part;
        private final byte[] end;
        private final int number;
        private final long bytes;

        Made(String start, String part, String end, long bytes) {
            this.start = Packed.bytes(start);
            this.number = Packed.bytes(part.substring(0, part.indexOf("%09d"))).length;
            this.part = Packed.bytes(part.replace("%09d", "123456789"));
            this.end = Packed.bytes(end);
            this.bytes = bytes;
        }

        Made(byte[] part, long bytes) {
            this.start = new byte[0];
            this.part = part;
            this.end = new byte[0];
            this.number = -1;
            this.bytes = bytes;
        }

        InputStream open() {
            return new Source() {
                private byte[] piece = start;
                private int at;
                private long given;
                private long count;
                private boolean ending;

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    while (at == piece.length) {
                        if (ending) {
                            return -1;
                        }
                        ending = given >= bytes;
                        piece = ending ? end : next();
                        at = 0;
                    }
                    int size = Math.min(length, piece.length - at);
                    System.arraycopy(piece, at, buffer, offset, size);
                    at += size;
                    given += size;
                    return size;
                }

                private byte[] next() {
                    if (number >= 0) {
                        byte[] digits = Packed.bytes(String.format(Locale.ROOT, "%09d", count++));
                        System.arraycopy(digits, 0, part, number, digits.length);
                    }
                    return part;
                }
            };
        }
    }
}
