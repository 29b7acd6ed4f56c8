package accord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Wrong words: one clear line, the right exit code, and nothing touched. None of them waits for Spark to start. */
class MainTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int accord(String... words) {
        return Main.run(new PrintWriter(out), new PrintWriter(err), words);
    }

    private void assertOneLine(String part) {
        assertThat(err.toString().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("accord: ").contains(part));
        assertThat(out.toString()).isEmpty();
    }

    private String lake() {
        return folder.resolve("lake").toString();
    }

    @Test
    void noVerbIsWrongUsage() {
        assertThat(accord()).isEqualTo(2);
        assertOneLine("which verb?");
    }

    @Test
    void anUnknownVerbIsWrongUsage() {
        assertThat(accord("fly")).isEqualTo(2);
        assertThat(err.toString()).startsWith("accord: ").contains("fly");
    }

    @Test
    void anUnknownOptionIsWrongUsage() {
        assertThat(accord("load", "--colour", "red", folder.toString())).isEqualTo(2);
        assertOneLine("--colour");
    }

    @Test
    void aDayThatIsNoneIsWrongUsage() {
        assertThat(accord("load", "--since", "yesterday", folder.toString())).isEqualTo(2);
        assertOneLine("yesterday");
    }

    @Test
    void aWholeRunTakesNoDaysForItTakesWhatIsNew() {
        assertThat(accord("run", "--since", "2018-03-13", folder.toString())).isEqualTo(2);
        assertOneLine("--since");
    }

    @Test
    void keepingNoReleaseIsWrongUsage() {
        assertThat(accord("run", "--keep", "0", "--lake", lake(), folder.toString()))
                .isEqualTo(2);
        assertOneLine("--keep 0: the newest release always stays");
        assertThat(folder.resolve("lake")).doesNotExist();
    }

    @Test
    void aCountThatKeepsNoReleaseIsWrongUsage() {
        assertThat(accord("count", "--keep", "-1", "--lake", lake())).isEqualTo(2);
        assertOneLine("--keep -1: the newest release always stays");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "1.01", "NaN", "20"})
    void aShareOfRejectsThatIsNoneIsWrongUsage(String share) {
        assertThat(accord("load", "--max-rejects", share, "--lake", lake(), folder.toString()))
                .isEqualTo(2);
        assertOneLine("a share of the records lies between 0 and 1");
        assertThat(folder.resolve("lake")).doesNotExist();
    }

    @Test
    void daysInTheWrongOrderAreWrongUsage() {
        assertThat(accord("load", "--since", "2018-03-13", "--until", "2018-03-12", folder.toString()))
                .isEqualTo(2);
        assertOneLine("--until 2018-03-12 lies before --since 2018-03-13");
    }

    @Test
    void aNameThatLooksLikeAnOptionIsANameAfterTwoDashes() {
        assertThat(accord("run", "--lake", lake(), "--", "-rf")).isEqualTo(3);
        assertOneLine("no such archive: -rf");
    }

    @Test
    void aMappingThatIsNoneIsWrongUsage() {
        assertThat(accord("load", "--field", "text", "--lake", lake(), folder.toString()))
                .isEqualTo(2);
        assertOneLine("--field text");
    }

    @Test
    void aLakeThatIsAFileIsWrongUsage() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertThat(accord("load", "--lake", file.toString(), folder.toString())).isEqualTo(2);
        assertOneLine("is a file, not a folder");
        assertThat(file).hasContent("mine");
    }

    @Test
    void aMissingArchiveIsCodeThreeAndMakesNoLake() {
        assertThat(accord("run", "--lake", lake(), folder.resolve("absent").toString()))
                .isEqualTo(3);
        assertOneLine("no such archive");
        assertThat(folder.resolve("lake")).doesNotExist();
    }

    @Test
    void aCodebookWithAWrongLineIsRefusedBeforeAnythingIsRead() throws IOException {
        Files.writeString(folder.resolve("actors.tsv"), "this is\tno line of actors\n");

        assertThat(accord("run", "--codebook", folder.toString(), "--lake", lake(), folder.toString()))
                .isEqualTo(2);
        assertOneLine("actors.tsv");
        assertThat(folder.resolve("lake")).doesNotExist();
    }

    @Test
    void codeOfAMissingFileIsCodeThree() {
        assertThat(accord("code", folder.resolve("absent.txt").toString())).isEqualTo(3);
        assertOneLine("no such archive");
    }

    @Test
    void codeOfAnEmptyFileIsCodeThree() throws IOException {
        Files.writeString(folder.resolve("empty.txt"), "");

        assertThat(accord("code", folder.resolve("empty.txt").toString())).isEqualTo(3);
        assertThat(err.toString()).contains("empty.txt");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void evaluateWithoutAGoldFileIsWrongUsage() {
        assertThat(accord("evaluate", "--gold", folder.resolve("absent").toString(), folder.toString()))
                .isEqualTo(2);
        assertOneLine("no such file");
    }

    @Test
    void theDataDictionaryNamesEveryColumn() {
        assertThat(accord("tables", "--markdown")).isZero();
        assertThat(out.toString())
                .contains(
                        "## `articles`",
                        "| `published` | date |",
                        "## struct `place`",
                        "| `people` | array of people |");
    }

    @Test
    void aTriggerWhoseExampleFailsIsWrongUsage() throws IOException {
        Path book = Files.createDirectory(folder.resolve("book"));
        Files.writeString(
                book.resolve("triggers.tsv"), "xx.out\tevacuation\t\ttrudge/V out\tThe garrison marched out.\n");

        assertThat(accord("codebook", "check", book.toString())).isEqualTo(2);
        assertThat(out.toString())
                .isEqualTo("example\txx.out\tits example does not yield it: The garrison marched out.\n");
        assertThat(err.toString()).isEqualTo("accord: codebook: 1 of its examples do not yield their entry\n");
    }

    @Test
    void whyATriggerBecameNoDealIsToldOnRequest() throws IOException {
        Path article = Files.writeString(
                folder.resolve("a.jsonl"),
                "{\"id\":\"a1\",\"title\":\"Match\",\"date_publish\":\"2018-03-13\",\"maintext\":\"Rebels shelled the besieged"
                        + " town on Monday. The ceasefire of words between the two agents ended. Fighters and soldiers"
                        + " clashed near the front.\"}\n");

        assertThat(accord("code", "--why", article.toString())).isZero();
        assertThat(out.toString()).isEqualTo("{\"id\":\"a1\",\"published\":\"2018-03-13\",\"deals\":[]}\n");
        assertThat(err.toString()).startsWith("a1\tsentence 2\tceasefire.ceasefire\tceasefire\t");
    }
}
