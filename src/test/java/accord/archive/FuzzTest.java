package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damages a good file of every format in every way that archives are damaged in. */
class FuzzTest {

    private static final int ROUNDS = 120;
    private static final Limits SMALL = new Limits(1 << 18, 32, 1 << 16, 1 << 24, 200, 1 << 20);

    static Stream<String> formats() {
        return good().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("formats")
    void damagedFilesNeverCrashOrHangAndTheirAccountsBalance(String file) {
        byte[] good = good().get(file);
        Random random = new Random(20180313L + file.hashCode());
        assertTimeoutPreemptively(Duration.ofMinutes(3), () -> {
            for (int round = 0; round < ROUNDS; round++) {
                byte[] damaged = damaged(good, round, random);
                byte[] stored = switch (random.nextInt(8)) {
                    case 0 -> Packed.gzip(damaged);
                    case 1 -> damagedBits(Packed.gzip(damaged), random);
                    case 2 -> damagedBits(Packed.zstd(damaged), random);
                    case 3 -> cut(Packed.bzip2(damaged), random);
                    default -> damaged;
                };
                Loaded loaded = Loaded.of(file, stored, Mapping.NONE, SMALL);
                FileRead account = loaded.account();
                String where = file + " round " + round + " " + account.warnings();
                assertThat(account.articles())
                        .as(where)
                        .isEqualTo(loaded.articles().size());
                assertThat(account.rejects())
                        .as(where)
                        .isEqualTo(loaded.rejects().size());
                assertThat(account.articles() + account.rejects()).as(where).isEqualTo(account.records());
                assertThat(account.bytes()).as(where).isEqualTo(stored.length);
                assertThat(loaded.articles())
                        .as(where)
                        .allSatisfy(a -> assertThat(a.text()).isNotBlank());
            }
        });
    }

    private static Map<String, byte[]> good() {
        Map<String, byte[]> good = new LinkedHashMap<>();
        good.put("a.txt", Packed.bytes(Fixtures.TEXT));
        good.put("a.html", Packed.bytes(Fixtures.HTML));
        good.put("a.jsonl", Packed.bytes(Fixtures.JSON_LINES.repeat(20)));
        good.put("a.json", Packed.bytes(Fixtures.JSON));
        good.put("a.csv", Packed.bytes(Fixtures.CSV + Fixtures.CSV.substring(19).repeat(20)));
        good.put("a.tsv", Packed.bytes(Fixtures.TSV));
        good.put("newsml.xml", Packed.bytes(Fixtures.NEWSML));
        good.put("nitf.xml", Packed.bytes(Fixtures.NITF));
        good.put("a.warc", Packed.bytes(Fixtures.WARC));
        good.put("b.warc.gz", members(Fixtures.WARC));
        good.put("a.arc", Packed.bytes(Fixtures.ARC));
        return good;
    }

    private static byte[] members(String warc) {
        List<byte[]> members = new ArrayList<>();
        for (String record : warc.split("(?=WARC/1.0)", -1)) {
            members.add(Packed.gzip(Packed.bytes(record)));
        }
        return Packed.joined(members.toArray(byte[][]::new));
    }

    private static byte[] damaged(byte[] good, int round, Random random) {
        return switch (round % 8) {
            case 0 -> cut(good, random);
            case 1, 2 -> damagedBits(good, random);
            case 3 -> recoded(good, random);
            case 4 -> nested(good, random);
            case 5 -> moved(good, random);
            case 6 -> repeated(good, random);
            default -> {
                byte[] noise = new byte[random.nextInt(4096)];
                random.nextBytes(noise);
                int at = random.nextInt(good.length);
                yield Packed.joined(Arrays.copyOf(good, at), noise, Arrays.copyOfRange(good, at, good.length));
            }
        };
    }

    private static byte[] cut(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
    }

    private static byte[] damagedBits(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        int flips = 1 + random.nextInt(1 + bytes.length / 50);
        for (int i = 0; i < flips; i++) {
            damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return damaged;
    }

    private static byte[] recoded(byte[] bytes, Random random) {
        String words = new String(bytes, StandardCharsets.UTF_8).replace("said", "s\u00E4id \u2013 \u0642\u0627\u0644");
        Charset charset = List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE,
                        Charset.forName("windows-1256"),
                        Charset.forName("windows-1252"),
                        Charset.forName("UTF-32"))
                .get(random.nextInt(6));
        return words.getBytes(charset);
    }

    private static byte[] nested(byte[] bytes, Random random) {
        String open = List.of("[", "{\"a\":", "<div>", "<p><b>", "\"", "<x:y>", "<!--", "<script>", "(")
                .get(random.nextInt(9));
        int at = random.nextInt(bytes.length);
        return Packed.joined(
                Arrays.copyOf(bytes, at),
                Packed.bytes(open.repeat(1 + random.nextInt(20_000))),
                Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static byte[] moved(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        return Packed.joined(Arrays.copyOfRange(bytes, at, bytes.length), Arrays.copyOf(bytes, at));
    }

    private static byte[] repeated(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + random.nextInt(bytes.length - from);
        byte[] part = Arrays.copyOfRange(bytes, from, to);
        byte[][] parts = new byte[1 + random.nextInt(50)][];
        Arrays.fill(parts, part);
        return Packed.joined(
                Arrays.copyOf(bytes, from), Packed.joined(parts), Arrays.copyOfRange(bytes, to, bytes.length));
    }
}
