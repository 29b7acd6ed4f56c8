package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Article;
import org.junit.jupiter.api.Test;

class WebFormatTest {

    private static final String PAGE = "https://post.example/news/2018/fighters-leave";
    private static final String TEXT =
            "Several hundred fighters left the old town on Tuesday under a deal with the government.\n\n"
                    + "They were driven to the north, a monitor said, with their families and light arms.\n\n"
                    + "What comes next\n\n"
                    + "More convoys are expected on Wednesday, said the Red Crescent.";

    @Test
    void aResponseOfHtmlBecomesAnArticle() {
        Loaded loaded = Loaded.of("crawl/a.warc", Fixtures.WARC);
        Article article = loaded.articles().get(0);
        assertThat(article.title()).isEqualTo("Fighters leave the old town");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.url()).isEqualTo(PAGE);
        assertThat(article.source()).isEqualTo("post.example");
        assertThat(article.published()).isEqualTo("2018-03-13");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.key()).startsWith("urn:uuid:response-");
        assertThat(loaded.account().format()).isEqualTo("warc");
    }

    @Test
    void whatIsNoPageOrWasNotFoundIsARejectWithItsAddress() {
        Loaded loaded = Loaded.of("crawl/a.warc", Fixtures.WARC);
        assertThat(loaded.reasons()).containsExactly("not-a-page", "not-found", "not-a-page");
        assertThat(loaded.rejects().get(0).sample()).isEqualTo("image/gif https://post.example/b.gif");
        assertThat(loaded.rejects().get(1).sample()).isEqualTo("404 https://post.example/c");
        assertThat(loaded.account().records()).isEqualTo(4);
    }

    @Test
    void aBrokenMemberOfAGzipArchiveCostsItselfOnly() {
        byte[] good = Packed.gzip(Packed.bytes(response("https://post.example/1")));
        byte[] broken = Packed.gzip(Packed.bytes(response("https://post.example/2")));
        for (int i = 40; i < 80; i++) {
            broken[i] ^= 0x55;
        }
        byte[] last = Packed.gzip(Packed.bytes(response("https://post.example/3")));
        Loaded loaded = Loaded.of("a.warc.gz", Packed.joined(good, broken, last));
        assertThat(loaded.articles())
                .extracting(Article::url)
                .containsExactly("https://post.example/1", "https://post.example/3");
        assertThat(loaded.account().rejects()).isGreaterThanOrEqualTo(1);
        assertThat(loaded.account().format()).isEqualTo("warc.gz");
    }

    @Test
    void aRecordWithAWrongLengthCostsItselfOnly() {
        String archive = response("https://post.example/1")
                + response("https://post.example/2").replaceFirst("Content-Length: \\d+", "Content-Length: many")
                + response("https://post.example/3");
        Loaded loaded = Loaded.of("a.warc", archive);
        assertThat(loaded.articles())
                .extracting(Article::url)
                .containsExactly("https://post.example/1", "https://post.example/3");
        assertThat(loaded.reasons()).containsExactly("broken");
    }

    @Test
    void anArchiveThatEndsEarlyLosesItsLastRecordOnly() {
        String archive = response("https://post.example/1") + response("https://post.example/2");
        Loaded loaded = Loaded.of("a.warc", archive.substring(0, archive.length() - 300));
        assertThat(loaded.articles()).hasSize(1);
        assertThat(loaded.reasons()).containsExactly("truncated");
    }

    @Test
    void bodiesInChunksAndPackedBodiesAreUnpackedAndThoseThatOnlySaySoAreTaken() {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n";
        String half = Fixtures.HTML.substring(0, 1000);
        String rest = Fixtures.HTML.substring(1000);
        String chunked = head
                + Integer.toHexString(Packed.bytes(half).length) + "\r\n" + half + "\r\n"
                + Integer.toHexString(Packed.bytes(rest).length) + ";x=y\r\n" + rest + "\r\n0\r\n\r\n";
        assertThat(Loaded.of("a.warc", Fixtures.warc("response", PAGE, chunked)).texts())
                .containsExactly(TEXT);
        assertThat(Loaded.of("a.warc", Fixtures.warc("response", PAGE, head + Fixtures.HTML))
                        .texts())
                .containsExactly(TEXT);
        String said = head.replace("Transfer-Encoding: chunked", "Content-Encoding: gzip");
        assertThat(Loaded.of("a.warc", Fixtures.warc("response", PAGE, said + Fixtures.HTML))
                        .texts())
                .containsExactly(TEXT);
    }

    @Test
    void bodiesPackedWithBrotliOrDeflateAreUnpacked() {
        byte[] page = Packed.bytes(Fixtures.HTML.replace("</html>", "<!-- " + "x".repeat(1 << 17) + " --></html>"));
        assertThat(captured("br", Packed.brotli(page)).texts()).containsExactly(TEXT);
        assertThat(captured("deflate", Packed.deflate(page)).texts()).containsExactly(TEXT);
        assertThat(captured("br", page).texts()).containsExactly(TEXT);
        assertThat(captured("br", Packed.bytes("\u00FF\u00FE no such thing")).reasons())
                .containsExactly("broken");
    }

    private static Loaded captured(String encoding, byte[] body) {
        byte[] head = Packed.bytes(
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: " + encoding + "\r\n\r\n");
        byte[] record = Packed.bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2018-03-15T08:00:00Z\r\n"
                + "WARC-Target-URI: " + PAGE + "\r\nContent-Type: application/http\r\nContent-Length: "
                + (head.length + body.length) + "\r\n\r\n");
        return Loaded.of("a.warc", Packed.joined(record, head, body, Packed.bytes("\r\n\r\n")));
    }

    @Test
    void anArcFileIsReadFromTheEndOfItsLines() {
        Loaded loaded = Loaded.of("a.arc", Fixtures.ARC);
        assertThat(loaded.texts()).containsExactly(TEXT);
        assertThat(loaded.reasons()).containsExactly("not-a-page");
        assertThat(loaded.account().format()).isEqualTo("arc");
    }

    @Test
    void zstdArchivesAreRead() {
        byte[] members = Packed.joined(
                Packed.zstd(Packed.bytes(response("https://post.example/1"))),
                Packed.zstd(Packed.bytes(response("https://post.example/2"))));
        assertThat(Loaded.of("a.warc.zst", members).articles()).hasSize(2);
    }

    @Test
    void aPlainTextThatWasConvertedFromAPageIsAnArticle() {
        String wet = Fixtures.warc("conversion", "https://post.example/w", "Buses leave town today\nThe buses left.\n")
                .replace("application/http", "text/plain");
        Article article = Loaded.of("a.warc.wet.gz", Packed.gzip(Packed.bytes(wet)))
                .articles()
                .get(0);
        assertThat(article.title()).isEqualTo("Buses leave town today");
        assertThat(article.text()).isEqualTo("Buses leave town today\nThe buses left.\n");
    }

    private static String response(String url) {
        String page = Fixtures.HTML.replace(PAGE, url);
        return Fixtures.warc("response", url, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page);
    }
}
