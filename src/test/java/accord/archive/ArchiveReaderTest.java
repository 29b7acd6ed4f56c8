package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.model.Article;
import accord.model.Reject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchiveReaderTest {

    @Test
    void aPlainTextIsOneArticleWithItsFirstLineAsTitleAndItsTextUnchanged() {
        Loaded loaded = Loaded.of("archive/wire/a.txt", Fixtures.TEXT);
        Article article = loaded.articles().get(0);
        assertThat(article.text()).isEqualTo(Fixtures.TEXT);
        assertThat(article.title()).isEqualTo("Buses leave the old town");
        assertThat(article.source()).isEqualTo("wire");
        assertThat(article.url()).isNull();
        assertThat(loaded.account().format()).isEqualTo("text");
    }

    @Test
    void aFirstLineThatIsASentenceIsNoTitle() {
        assertThat(Loaded.of("a.txt", "The buses left on Tuesday.\nNobody was hurt.\n")
                        .articles()
                        .get(0)
                        .title())
                .isNull();
    }

    @Test
    void formatsAreToldByContentFirst() {
        assertThat(Loaded.of("a.txt", Fixtures.JSON_LINES).account().format()).isEqualTo("jsonl");
        assertThat(Loaded.of("a.txt", Fixtures.HTML).account().format()).isEqualTo("html");
        assertThat(Loaded.of("a", Fixtures.CSV).account().format()).isEqualTo("csv");
        assertThat(Loaded.of("a.html", Fixtures.NITF).account().format()).isEqualTo("nitf");
        assertThat(Loaded.of("a.json", Fixtures.WARC).account().format()).isEqualTo("warc");
        assertThat(Loaded.of("a.csv", "One, two, three\n").account().format()).isEqualTo("csv");
        assertThat(Loaded.of("a.txt", "Today, text and title, were written\nby hand.\n")
                        .account()
                        .format())
                .isEqualTo("text");
        assertThat(Loaded.of("a.txt", "[Updated] The buses left.\n").account().format())
                .isEqualTo("text");
    }

    @Test
    void packedFilesAreReadWhateverTheirName() {
        byte[] lines = Packed.bytes(Fixtures.JSON_LINES);
        assertThat(Loaded.of("a.jsonl.gz", Packed.gzip(lines)).account().format())
                .isEqualTo("jsonl.gz");
        assertThat(Loaded.of("a.jsonl", Packed.bzip2(lines)).account().format()).isEqualTo("jsonl.bz2");
        assertThat(Loaded.of("a", Packed.zstd(lines)).texts())
                .containsExactly("The buses left.\nNobody was hurt.", "The talks went on.");
        assertThat(Loaded.of("a.jsonl.gz", Packed.joined(Packed.gzip(lines), Packed.gzip(lines)))
                        .articles())
                .hasSize(4);
    }

    @Test
    void aPackedFileThatEndsEarlyGivesWhatCameBefore() {
        byte[] lines = Packed.bytes(Fixtures.JSON_LINES.repeat(2000));
        byte[] packed = Packed.gzip(lines);
        Loaded loaded = Loaded.of("a.jsonl.gz", java.util.Arrays.copyOf(packed, packed.length / 2));
        assertThat(loaded.articles()).hasSizeGreaterThan(100);
        assertThat(loaded.reasons())
                .containsExactlyInAnyOrderElementsOf(
                        loaded.rejects().size() == 1 ? List.of("truncated") : List.of("truncated", "truncated"));
    }

    @Test
    void aBombIsARejectAndTheDigestIsThatOfTheStoredBytes() {
        byte[] bomb = Packed.gzip(new byte[300 << 20]);
        Loaded loaded = Loaded.of("bomb.txt.gz", bomb);
        assertThat(loaded.articles()).isEmpty();
        assertThat(loaded.rejects()).hasSize(1);
        assertThat(loaded.account().bytes()).isEqualTo(bomb.length);
        Limits small = new Limits(1 << 20, 64, 1 << 20, 1L << 30, 200, 1 << 20);
        byte[] lines = Packed.gzip(Packed.bytes("{\"title\":\"a\"}\n".repeat(1 << 18)));
        assertThat(Loaded.of("bomb.jsonl.gz", lines, Mapping.NONE, small).reasons())
                .endsWith("too-much");
    }

    @Test
    void aLineOfTwoHundredMegabytesIsARejectAndTheNextLineIsRead() {
        List<Article> articles = new ArrayList<>();
        List<Reject> rejects = new ArrayList<>();
        FileRead account = ArchiveReader.read(
                new Input("a.jsonl", "", 0, () -> new Endless(200L << 20, "\"}\n{\"text\":\"after\"}\n")),
                Mapping.NONE,
                Limits.STANDARD,
                "L1",
                new Sink() {
                    @Override
                    public void article(Article article) {
                        articles.add(article);
                    }

                    @Override
                    public void reject(Reject reject) {
                        rejects.add(reject);
                    }
                });
        assertThat(rejects).extracting(Reject::reason).containsExactly("too-large");
        assertThat(articles).extracting(Article::text).containsExactly("after");
        assertThat(account.bytes()).isGreaterThan(200L << 20);
    }

    @Test
    void aFileThatCannotBeReadIsAReject() {
        FileRead account = ArchiveReader.read(
                new Input("a.jsonl", "", 10, () -> {
                    throw new IOException("permission denied");
                }),
                Mapping.NONE,
                Limits.STANDARD,
                "L1",
                new Sink() {
                    @Override
                    public void article(Article article) {
                        throw new AssertionError(article);
                    }

                    @Override
                    public void reject(Reject reject) {
                        assertThat(reject.reason()).isEqualTo("unreadable");
                        assertThat(reject.record()).isZero();
                    }
                });
        assertThat(account.rejects()).isEqualTo(1);
        assertThat(account.records()).isEqualTo(1);
    }

    @Test
    void whatTheSinkThrowsIsNoFaultOfTheFile() {
        byte[] lines = Packed.bytes(Fixtures.JSON_LINES);
        Input input = new Input("a.jsonl", "", lines.length, () -> new ByteArrayInputStream(lines));
        assertThatThrownBy(() -> ArchiveReader.read(input, Mapping.NONE, Limits.STANDARD, "L1", new Sink() {
                    @Override
                    public void article(Article article) {
                        throw new IllegalStateException("disk full");
                    }

                    @Override
                    public void reject(Reject reject) {
                        throw new AssertionError(reject);
                    }
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("disk full");
    }

    @Test
    void aFileOfNoKnownFormatIsAReject() {
        assertThat(Loaded.of("a.pdf", "%PDF-1.7\n%\u00E2\u00E3").reasons()).containsExactly("unknown-format");
        assertThat(Loaded.of("a.txt", new byte[5000]).reasons()).containsExactly("unknown-format");
        assertThat(Loaded.of("a.xml", "<?xml version=\"1.0\"?><rss><channel/></rss>")
                        .reasons())
                .containsExactly("unknown-format");
    }

    @Test
    void anEmptyFileIsAReject() {
        assertThat(Loaded.of("a.txt", "").reasons()).containsExactly("no-text");
        assertThat(Loaded.of("a.csv", "").reasons()).containsExactly("no-text");
    }

    @Test
    void theSameRecordHasTheSameIdWhereverItStands() {
        Article one = Loaded.of("a.jsonl", "{\"text\":\"cafe\\u0301\",\"source\":\"Wire\",\"url\":\"http://a\"}")
                .articles()
                .get(0);
        Article two = Loaded.of("b.csv", "id,text,source\n9,caf\u00E9,Wire\n")
                .articles()
                .get(0);
        assertThat(one.id()).isEqualTo(two.id()).hasSize(32);
        assertThat(ArticleId.of("Radio Strand", java.time.LocalDate.of(2018, 3, 13), null, "cafe\u0301"))
                .isEqualTo("1823c907ea21a651ac2b342a25ca41f3");
        assertThat(ArticleId.of("a", null, "b", "c")).isNotEqualTo(ArticleId.of("a", null, null, "bc"));
    }

    /** A line that is never finished, until it is. */
    private static final class Endless extends InputStream {
        private final byte[] end;
        private long left;
        private int position;
        private boolean begun;

        Endless(long length, String end) {
            this.left = length;
            this.end = Packed.bytes(end);
        }

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (!begun) {
                begun = true;
                byte[] start = Packed.bytes("{\"text\":\"");
                System.arraycopy(start, 0, buffer, offset, start.length);
                return start.length;
            }
            if (left > 0) {
                int size = (int) Math.min(left, length);
                java.util.Arrays.fill(buffer, offset, offset + size, (byte) 'x');
                left -= size;
                return size;
            }
            if (position == end.length) {
                return -1;
            }
            buffer[offset] = end[position++];
            return 1;
        }
    }
}
