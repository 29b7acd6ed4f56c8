package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import accord.SparkExtension;
import accord.model.ArchiveFile;
import accord.model.Article;
import accord.store.Fault;
import accord.store.Lake;
import accord.store.Receipt;
import accord.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SparkExtension.class)
class LoadTest {
    private static final String QADAM = "{\"id\":\"q\",\"source\":\"Radio Strand\",\"published\":\"2018-03-13\","
            + "\"title\":\"Buses leave\",\"text\":\"Fighters left the quarter on buses under a deal with the army.\"}";
    private static final String HOMS = "{\"id\":\"h\",\"source\":\"Radio Strand\",\"published\":\"2014-05-07\","
            + "\"title\":\"Homs\",\"text\":\"Rebels began to leave the old city of Homs on Wednesday.\"}";
    private static final String ARSAL = "{\"id\":\"a\",\"source\":\"Cedar Wire\",\"published\":\"2017-08-02\","
            + "\"title\":\"Arsal\",\"text\":\"A convoy carried fighters and families out of Arsal.\"}";

    @TempDir
    Path folder;

    private Path archive;
    private Run run;
    private final List<String> notices = new ArrayList<>();

    @BeforeEach
    void anArchiveAndALake(SparkSession spark) throws IOException {
        archive = Files.createDirectory(folder.resolve("archive"));
        run = new Run(spark, Lake.create(spark, folder.resolve("lake").toString()), notices::add);
    }

    private Receipt load(String... options) throws IOException {
        boolean verify = Arrays.asList(options).contains("verify");
        return new Load(new LoadOptions(List.of(archive.toString()), Fields.of(List.of()), Window.ALL, verify, 1))
                .run(run);
    }

    private void write(String file, String... lines) throws IOException {
        Files.createDirectories(archive.resolve(file).getParent());
        Files.writeString(archive.resolve(file), String.join("\n", lines) + "\n");
    }

    private List<String> keys() throws IOException {
        return Tables.ARTICLES.typed(run.lake().read(Tables.ARTICLES)).collectAsList().stream()
                .map(Article::key)
                .sorted()
                .toList();
    }

    private List<ArchiveFile> files() throws IOException {
        return Tables.FILES.typed(run.lake().read(Tables.FILES)).collectAsList();
    }

    @Test
    void theArticlesOfALargeFileStandInPiecesThatCoresCanShare() throws IOException {
        String[] lines = new String[600];
        Random random = new Random(1);
        for (int i = 0; i < lines.length; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(9_000, 'a', 'z' + 1).forEach(letter -> text.append((char) letter));
            lines[i] = HOMS.replace("\"h\"", "\"h" + i + "\"").replace("on Wednesday", text);
        }
        write("large.jsonl", lines);

        load();

        assertThat(run.lake().read(Tables.ARTICLES).inputFiles())
                .singleElement()
                .satisfies(file -> {
                    try (ParquetFileReader footer = ParquetFileReader.open(
                            HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file), new Configuration()))) {
                        assertThat(footer.getRowGroups()).hasSizeGreaterThan(1);
                    }
                });
    }

    @Test
    void everyRecordIsAnArticleARepeatOrAReject() throws IOException {
        write("one.jsonl", QADAM, HOMS, QADAM, "{broken");
        write("two/more.jsonl", HOMS, ARSAL);

        Receipt receipt = load();

        assertThat(keys()).containsExactly("a", "h", "q");
        assertThat(receipt.read()).isEqualTo(6);
        assertThat(files())
                .extracting(
                        ArchiveFile::file,
                        ArchiveFile::records,
                        ArchiveFile::articles,
                        ArchiveFile::repeats,
                        ArchiveFile::rejects)
                .containsExactlyInAnyOrder(tuple("one.jsonl", 4L, 2L, 1L, 1L), tuple("two/more.jsonl", 2L, 1L, 1L, 0L));
        assertThat(run.lake().read(Tables.REJECTS).count()).isEqualTo(1);
        assertThat(run.lake().repeats().select("file", "record").collectAsList())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("[one.jsonl,3]", "[two/more.jsonl,1]");
    }

    @Test
    void anEmptyFolderOnANewLakePublishesNothingAndSaysSo() throws IOException {
        Coders coders = new Coders(Map.of());

        assertThat(load().note()).isEqualTo("nothing new: no files in " + archive);
        assertThat(new Resolve(coders).run(run).note()).isEqualTo("nothing to resolve: the lake has no load");
        assertThat(new Count().run(run).note()).isEqualTo("nothing new");
        assertThat(new Export(new ExportOptions(folder.resolve("out").toString(), Window.ALL, false, false, "test"))
                        .run(run)
                        .note())
                .isEqualTo("nothing to export: the lake holds no release");
        assertThat(run.lake().current()).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
        run.lake().dropIfEmpty();
        assertThat(folder.resolve("lake")).doesNotExist();
    }

    @Test
    void rejectsAreToldByReasonAndByFile() throws IOException {
        write("one.jsonl", QADAM, "{broken", "{\"title\":\"no text\"}");
        write("two.jsonl", "{broken", HOMS);

        load();

        assertThat(notices)
                .containsSubsequence(
                        "rejects: 2 broken: the record breaks the rules of its format",
                        "rejects: 1 no-text: the record has no text",
                        "rejects in one.jsonl: 1 broken, 1 no-text",
                        "rejects in two.jsonl: 1 broken");
    }

    @Test
    void aFileIsReadWhateverItsNameHolds() throws IOException {
        List<String> names = List.of(
                "two words.jsonl",
                "$(touch pwned).jsonl",
                "`touch pwned`.jsonl",
                "; touch pwned.jsonl",
                "quote's \"both\".jsonl",
                "-rf.jsonl",
                "line\nbreak.jsonl",
                "100%25 a:b.jsonl",
                "[*]{?}.jsonl",
                "ünïcödé.jsonl",
                "back\\slash.jsonl",
                "deeper -- still/{a,b}.jsonl");
        for (String name : names) {
            write(name, QADAM.replace("Buses leave", "Number " + names.indexOf(name)));
        }

        load();

        assertThat(files()).extracting(ArchiveFile::file).containsExactlyInAnyOrderElementsOf(names);
        assertThat(Tables.ARTICLES.typed(run.lake().read(Tables.ARTICLES)).collectAsList())
                .extracting(Article::file)
                .containsExactlyInAnyOrderElementsOf(names);
        assertThat(Path.of("pwned")).doesNotExist();
        assertThat(load().note()).isEqualTo("nothing new: 12 files, all known");
    }

    @Test
    void theLoadIsTheFoldersNameAndStandsOnceInEveryRow(SparkSession spark) throws IOException {
        write("one.jsonl", QADAM);
        load();

        String load = run.lake().loads().first();
        assertThat(load).startsWith("L");
        var plain = spark.read().parquet(folder.resolve("lake/articles").toString());
        assertThat(plain.columns()).containsExactly(Tables.ARTICLES.columns().toArray(new String[0]));
        assertThat(plain.collectAsList())
                .singleElement()
                .satisfies(row -> assertThat(row.<String>getAs("load")).isEqualTo(load));
    }

    @Test
    void theSameArchiveAgainAddsNothing() throws IOException {
        write("one.jsonl", QADAM, HOMS);
        load();

        Receipt again = load();

        assertThat(again.written()).isZero();
        assertThat(again.note()).startsWith("nothing new");
        assertThat(run.lake().loads()).hasSize(1);
    }

    @Test
    void aFileWhoseTimeAloneChangedIsTheSameFile() throws IOException {
        write("one.jsonl", QADAM);
        load();
        Files.setLastModifiedTime(archive.resolve("one.jsonl"), FileTime.fromMillis(1_000_000));

        assertThat(load().note()).startsWith("nothing new");
        assertThat(files()).hasSize(1);
    }

    @Test
    void aFileThatGrewIsReadAgainAndItsOldRecordsAreRepeats() throws IOException {
        write("one.jsonl", QADAM, HOMS);
        load();
        write("one.jsonl", QADAM, HOMS, ARSAL);

        load();

        assertThat(keys()).containsExactly("a", "h", "q");
        assertThat(files())
                .extracting(ArchiveFile::articles, ArchiveFile::repeats)
                .containsExactlyInAnyOrder(tuple(2L, 0L), tuple(1L, 2L));
    }

    @Test
    void verifyFindsAChangeThatTheListingHides() throws IOException {
        write("one.jsonl", QADAM);
        FileTime time = Files.getLastModifiedTime(archive.resolve("one.jsonl"));
        load();
        write("one.jsonl", QADAM.replace("army", "navy"));
        Files.setLastModifiedTime(archive.resolve("one.jsonl"), time);

        assertThat(load().written()).isZero();
        assertThat(load("verify").written()).isEqualTo(1);
    }

    @Test
    void anotherMappingReadsTheSameFileAgain() throws IOException {
        write("one.csv", "day,headline,words", "2018-03-13,Buses leave,\"Fighters left under a deal.\"");
        assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.ARCHIVE));

        Fields fields = Fields.of(List.of("text=words", "title=headline", "published=day"));
        new Load(new LoadOptions(List.of(archive.toString()), fields, Window.ALL, false, 1)).run(run);

        assertThat(Tables.ARTICLES.typed(run.lake().read(Tables.ARTICLES)).collectAsList())
                .singleElement()
                .satisfies(article -> assertThat(article.published()).isEqualTo(LocalDate.of(2018, 3, 13)));
    }

    @Test
    void aColumnThatIsNotThereIsWrongUsageAndNothingIsLoaded() throws IOException {
        write("one.csv", "day,words", "2018-03-13,Fighters left under a deal.");
        Fields fields = Fields.of(List.of("text=body"));

        assertThatThrownBy(() ->
                        new Load(new LoadOptions(List.of(archive.toString()), fields, Window.ALL, false, 1)).run(run))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.USAGE))
                .hasMessageContaining("body");
        assertThat(run.lake().loads()).isEmpty();
    }

    @Test
    void nothingReadableIsAFaultOfTheArchiveAndPublishesNothing() throws IOException {
        write("empty.jsonl");

        assertThatThrownBy(this::load)
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.ARCHIVE))
                .hasMessageContaining("empty.jsonl");
        assertThat(run.lake().loads()).isEmpty();
    }

    @Test
    void anEmptyFolderIsNothingNew() throws IOException {
        assertThat(load().note()).startsWith("nothing new");
    }

    @Test
    void tooManyRejectsPublishNothing() throws IOException {
        write("one.jsonl", QADAM, "{broken", "{broken again");

        assertThatThrownBy(() -> new Load(new LoadOptions(
                                List.of(archive.toString()), Fields.of(List.of()), Window.ALL, false, 0.5))
                        .run(run))
                .isInstanceOfSatisfying(
                        Fault.class, fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.AUDIT));
        assertThat(run.lake().loads()).isEmpty();
    }

    @Test
    void articlesOutsideOfTheWindowAreRejectsThatSaySo() throws IOException {
        write("one.jsonl", QADAM, HOMS, ARSAL);
        Window window = new Window(LocalDate.of(2017, 1, 1), LocalDate.of(2017, 12, 31));

        new Load(new LoadOptions(List.of(archive.toString()), Fields.of(List.of()), window, false, 1)).run(run);

        assertThat(keys()).containsExactly("a");
        assertThat(run.lake().read(Tables.REJECTS).select("reason").distinct().collectAsList())
                .extracting(row -> row.getString(0))
                .containsExactly("outside");
    }

    @Test
    void theFirstCopyByFileAndRecordIsTheArticleWhateverTheCores() throws IOException {
        for (int i = 0; i < 20; i++) {
            write("copy-%02d.jsonl".formatted(i), QADAM);
        }
        load();

        assertThat(Tables.ARTICLES.typed(run.lake().read(Tables.ARTICLES)).collectAsList())
                .extracting(Article::file)
                .containsExactly("copy-00.jsonl");
    }

    @Test
    void aLoadIsNamedAfterItsContents() throws IOException {
        write("one.jsonl", QADAM);
        load();
        String first = run.lake().loads().first();
        run = new Run(
                run.spark(), Lake.create(run.spark(), folder.resolve("other").toString()), notices::add);
        load();

        assertThat(run.lake().loads()).containsExactly(first);
    }

    @Test
    void theReceiptNamesWhatCameInWithItsDigest() throws IOException {
        write("one.jsonl", QADAM);

        assertThat(load().inputs())
                .containsExactly(Map.entry(
                        "one.jsonl",
                        Tables.FILES
                                .typed(run.lake().read(Tables.FILES))
                                .first()
                                .digest()));
        assertThat(load().inputs()).isEmpty();
    }
}
