package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import accord.archive.FileRead;
import accord.archive.Mapping;
import accord.archive.Sink;
import accord.model.Article;
import accord.model.Reject;
import accord.store.StoredFile;
import accord.store.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parquet files are read by a library that trusts their lengths: damaged ones must become rejects all the same. */
class ParquetFuzzTest {
    private static final int ROUNDS = 150;

    @TempDir
    Path folder;

    private final List<Article> articles = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();

    @Test
    void damagedParquetFilesNeverCrashOrHangAndTheirAccountsBalance() throws IOException {
        byte[] good = good();
        assertThat(read(good).articles()).isPositive().isEqualTo(articles.size());
        assertThat(rejects).isEmpty();
        Random random = new Random(20180313);
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                FileRead account = read(damaged(good, round, random));
                String where = "round " + round;
                assertThat(account.articles()).as(where).isEqualTo(articles.size());
                assertThat(account.rejects()).as(where).isEqualTo(rejects.size());
                assertThat(account.articles() + account.rejects()).as(where).isEqualTo(account.records());
            }
        });
    }

    @Test
    void aParquetFileThatUnpacksToFarMoreThanItsSizeIsAReject() throws IOException {
        MessageType columns = MessageTypeParser.parseMessageType("message a { required binary text (STRING); }");
        Path file = folder.resolve("bomb.parquet");
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(file.toUri()))
                .withType(columns)
                .withDictionaryEncoding(false)
                .withCompressionCodec(CompressionCodecName.ZSTD)
                .build()) {
            for (int i = 0; i < 80; i++) {
                writer.write(new SimpleGroupFactory(columns).newGroup().append("text", i + "a".repeat(1 << 20)));
            }
        }
        assertThat(read(Files.readAllBytes(file)).articles()).isZero();
        assertThat(rejects).extracting(Reject::reason).containsExactly("too-much");
    }

    private static byte[] damaged(byte[] good, int round, Random random) {
        if (round % 3 == 0) {
            return Arrays.copyOf(good, 4 + random.nextInt(good.length - 4));
        }
        byte[] damaged = good.clone();
        // the footer tells where everything is and how long
        int from = round % 3 == 1 ? 4 : good.length * 3 / 4;
        for (int i = 0; i < 1 + random.nextInt(20); i++) {
            damaged[from + random.nextInt(good.length - from)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private FileRead read(byte[] bytes) throws IOException {
        articles.clear();
        rejects.clear();
        Path file = Files.write(folder.resolve("a.parquet"), bytes);
        StoredFile stored = new StoredFile(file.toUri().toString(), "a.parquet", "", bytes.length, 0);
        return new FileReader(Streams.local(), Mapping.NONE).read(stored, new Sink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void reject(Reject reject) {
                rejects.add(reject);
            }
        });
    }

    private static byte[] good() throws IOException {
        try (InputStream in =
                ParquetFuzzTest.class.getResourceAsStream("/archive/sample/pearl-coast-newswire/articles.parquet")) {
            return in.readAllBytes();
        }
    }
}
