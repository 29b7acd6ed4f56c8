package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.SparkExtension;
import accord.archive.FileRead;
import accord.store.Archives;
import accord.store.Fault;
import accord.store.Lake;
import accord.store.Receipt;
import accord.store.StoredFile;
import accord.store.Streams;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong at two in the morning. A codebook with a syntax error is tried at the front door, in MainTest. */
@ExtendWith(SparkExtension.class)
class BadNightsTest {
    private static final Coders CODERS = new Coders(Map.of());

    @TempDir
    Path folder;

    private final List<String> notices = new ArrayList<>();
    private Lake lake;
    private Run run;
    private Path archive;

    @BeforeEach
    void aLakeAndAnArchive(SparkSession spark) throws IOException {
        lake = Lake.create(spark, folder.resolve("lake").toString());
        run = new Run(spark, lake, notices::add);
        archive = Files.createDirectory(folder.resolve("archive"));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(
                archive.resolve(name),
                "{\"source\":\"Wire\",\"published\":\"2018-03-13\",\"title\":\"" + name + "\",\"text\":\"" + text
                        + "\"}\n");
    }

    private Receipt load() throws IOException {
        return new Load(new LoadOptions(List.of(archive.toString()), Fields.of(List.of()), Window.ALL, false, 1))
                .run(run);
    }

    @Test
    void anUnreadableFileInTheMiddleOfAThousandIsOneReject() throws IOException {
        for (int i = 0; i < 1000; i++) {
            write("n" + i + ".jsonl", "Fighters left the quarter number " + i + ".");
        }
        // Packed, and cut off in the middle: what a broken copy looks like.
        Files.write(archive.resolve("n500.jsonl"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 42});

        Receipt receipt = load();

        assertThat(receipt.note()).startsWith("1000 files: 999 articles, 0 repeats, 1 rejects; load L");
        assertThat(lake.read(Tables.REJECTS).select("file").collectAsList())
                .extracting(Object::toString)
                .containsExactly("[n500.jsonl]");
    }

    @Test
    void aFileThatVanishesAfterItWasListedIsAReject() throws IOException {
        Path file = write("gone.jsonl", "Fighters left.");
        List<StoredFile> listed = new Archives(lake).list(List.of(archive.toString()));
        Files.delete(file);
        List<String> rejects = new ArrayList<>();

        FileRead read = new FileReader(Streams.of(lake), Fields.of(List.of()).mapping())
                .read(
                        listed.get(0),
                        new WindowSink(
                                "gone.jsonl",
                                Window.ALL,
                                item -> rejects.add(item.reject().reason())));

        assertThat(rejects).hasSize(1);
        assertThat(read.articles()).isZero();
        assertThat(read.records()).isEqualTo(read.rejects()).isEqualTo(1);
    }

    @Test
    void anArchiveThatVanishedIsSaidByNameAndTheLakeStays() throws IOException {
        write("one.jsonl", "Fighters left.");
        load();
        Files.delete(archive.resolve("one.jsonl"));
        Files.delete(archive);

        assertThatThrownBy(this::load).isInstanceOf(Fault.class).hasMessage("no such archive: " + archive);
        assertThat(lake.read(Tables.ARTICLES).count()).isEqualTo(1);
    }

    @Test
    void aClockSetBackHidesNoNews() throws IOException {
        Path file = write("one.jsonl", "Fighters left on Monday.");
        load();
        write("one.jsonl", "Fighters left on Sunday.");
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000_000_000L));

        load();

        assertThat(lake.read(Tables.ARTICLES).count()).isEqualTo(2);
    }

    @Test
    void whichReleaseIsNewestIsCountedNotTimed() throws IOException {
        publish("R9");
        publish("R1");
        Files.setLastModifiedTime(folder.resolve("lake/releases/R1"), FileTime.fromMillis(1_000_000_000_000L));

        assertThat(lake.prune(1)).containsExactly("R9");
        assertThat(lake.current())
                .hasValueSatisfying(release -> assertThat(release.name()).isEqualTo("R1"));
    }

    @Test
    void aReleaseIsRefusedWhileALoadIsNotCoded() throws IOException {
        write("one.jsonl", "The weather was fine.");
        load();
        Extract.missing(CODERS).run(run);
        write("two.jsonl", "The weather was bad.");
        load();
        String coder = CODERS.version();

        assertThatThrownBy(() -> new Resolve(CODERS).run(run))
                .isInstanceOf(Fault.class)
                .hasMessage("1 of 2 loads are not coded by coder " + coder + " yet ("
                        + lake.coded(coder).missing().get(0) + "): accord extract codes them");
    }

    @Test
    void aReleaseDeletedByHandIsMissedAndMadeAgain() throws IOException {
        write("one.jsonl", "The weather was fine.");
        load();
        Extract.missing(CODERS).run(run);
        new Resolve(CODERS).run(run);
        new Count().run(run);
        String name = lake.current().orElseThrow().name();
        delete(folder.resolve("lake/releases").resolve(name));
        assertThat(lake.unfinished()).singleElement().asString().contains("current names " + name);

        new Resolve(CODERS).run(run);
        new Count().run(run);

        assertThat(notices)
                .contains("warning: the folder of the current release " + name + " is gone: it is made again");
        assertThat(lake.current())
                .hasValueSatisfying(release -> assertThat(release.name()).isEqualTo(name));
        assertThat(lake.unfinished()).isEmpty();
    }

    @Test
    void aReaderThatHoldsFilesReadsThemToTheEndThoughTheirReleaseIsPruned() throws IOException {
        publish("R1");
        Path deals = folder.resolve("lake/releases/R1/deals");
        Path file;
        try (Stream<Path> files = Files.list(deals)) {
            file = files.filter(one -> one.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] whole = Files.readAllBytes(file);
        try (InputStream held = Files.newInputStream(file)) {
            byte[] read = new byte[whole.length];
            held.readNBytes(read, 0, 4);
            publish("R2");
            assertThat(lake.prune(1)).containsExactly("R1");

            assertThat(file).doesNotExist();
            held.readNBytes(read, 4, whole.length - 4);
            assertThat(read).isEqualTo(whole);
        }
    }

    private void publish(String name) throws IOException {
        var draft = lake.draft(name);
        for (Table<?> table : Tables.RELEASED) {
            draft.write(table, lake.spark().createDataFrame(List.of(), table.schema()));
        }
        lake.publish(draft);
    }

    private static void delete(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
