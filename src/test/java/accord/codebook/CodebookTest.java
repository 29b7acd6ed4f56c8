package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.text.Parser;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodebookTest {
    private static final Parser PARSER = new Parser();

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aUsersRowIsAddedToTheStandardOnes() {
        Codebook book = Codebook.with(Map.of(
                "actors.tsv",
                bytes("xx.league\tRiver League\t\t\t\trebel\tSYR\trebel\tLeague of the River\tThe River"
                        + " League left.\tme\n")));
        assertThat(book.actors()
                        .read("The League of the River left.", null, "SYR")
                        .get(0)
                        .entry()
                        .id())
                .isEqualTo("xx.league");
        assertThat(book.actors().actor("sy.hts")).isNotNull();
        assertThat(book.version()).isNotEqualTo(Codebook.standard().version());
    }

    @Test
    void aUsersRowOfTheSameIdReplacesTheStandardOne() {
        Codebook book = Codebook.with(
                Map.of("actors.tsv", bytes("sy.hts\tHTS of mine\t\t\t\trebel\tSYR\trebel\t\tHTS of mine left.\tme\n")));
        assertThat(book.actors().actor("sy.hts").name()).isEqualTo("HTS of mine");
    }

    @Test
    void aFileNamedOnlyReplacesTheWholeSheet() {
        Codebook book = Codebook.with(Map.of(
                "only-actors.tsv",
                bytes("xx.league\tRiver League\t\t\t\trebel\tSYR\trebel\t\tThe River League left.\tme\n")));
        assertThat(book.actors().all().stream().map(ActorEntry::id)).containsExactly("xx.league");
    }

    @Test
    void aWrongLineIsRefusedWithFileLineAndRemedy() {
        assertThatThrownBy(
                        () -> Codebook.with(Map.of("actors.tsv", bytes("# remark\nxx.a\tA\t\t\t\tgang\tSYR\trebel\n"))))
                .isInstanceOf(CodebookException.class)
                .hasMessageStartingWith("actors.tsv, line 2: unknown type 'gang'; use one of aid, ");
        assertThatThrownBy(() -> Codebook.with(Map.of("places.tsv", bytes("p\tP\ttown\t\t\t\tSyria\n"))))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("line 1: country 'Syria' is no ISO 3166-1 alpha-3 code");
        assertThatThrownBy(() -> Codebook.with(Map.of("novels.tsv", bytes("x"))))
                .isInstanceOf(CodebookException.class)
                .hasMessageStartingWith("novels.tsv: no file of a codebook");
    }

    @Test
    void theSameFilesHaveTheSameVersion() {
        Map<String, byte[]> files = Map.of("places-stoplist.tsv", bytes("nowhere\tdrop\tword\n"));
        assertThat(Codebook.with(files).version())
                .isEqualTo(Codebook.with(files).version());
    }

    @Test
    void everyExampleOfTheStandardCodebookYieldsItsEntryAndNoNamesCollideUnawares() {
        assertThat(new CodebookCheck(Codebook.standard()).entries(PARSER)).isEmpty();
    }

    @Test
    void theCheckFindsCollisionsAndBrokenExamples() {
        Codebook book = Codebook.with(Map.of(
                "only-actors.tsv",
                bytes("xx.a\tRiver League\t\t\t\trebel\tSYR\trebel\tThe Boats\tNobody left.\tme\n"
                        + "xx.b\tHill League\t\t\t\trebel\tSYR\trebel\tThe Boats\tThe Hill League left.\tme\n")));
        assertThat(new CodebookCheck(book)
                        .entries(PARSER).stream().filter(f -> f.entry().startsWith("xx.")))
                .containsExactly(
                        new CodebookCheck.Finding("example", "xx.a", "its example does not yield it: Nobody left."),
                        new CodebookCheck.Finding("collision", "xx.a", "'The Boats' also names xx.b"));
    }

    @Test
    void namesThatAnArchiveHasOftenAndTheCodebookLacksAreProposed() {
        String text = "Fighters of the Qirmiz Falcons Brigade left the besieged town of Qrzimbaya.";
        ArchiveNames names = new CodebookCheck(Codebook.standard()).archive();
        names.add(text);
        names.add(text);
        names.add(text);
        assertThat(names.findings())
                .contains(
                        new CodebookCheck.Finding(
                                "missing place", "Qrzimbaya", "named by 3 texts; add a row if it is one"),
                        new CodebookCheck.Finding(
                                "missing actor", "Qirmiz Falcons Brigade", "named by 3 texts; add a row if it is one"),
                        new CodebookCheck.Finding("dead", "sy.hts", "no text of 3 names Hayat Tahrir al-Sham"));
    }

    @Test
    void onlyTheUsersOwnEntriesAreTriedWhereThereAreSome() {
        Map<String, byte[]> mine =
                Map.of("triggers.tsv", bytes("xx.walkout\tevacuation\t\ttrudge/V out\tThe garrison marched out.\n"));
        assertThat(new CodebookCheck(Codebook.with(mine), mine).entries(PARSER))
                .containsExactly(new CodebookCheck.Finding(
                        "example", "xx.walkout", "its example does not yield it: The garrison marched out."));
    }

    @Test
    void aUsersTriggersDiscardsAndStemsAreAddedToTheStandardOnes() {
        Codebook book = Codebook.with(Map.of(
                "triggers.tsv", bytes("xx.trudge\tevacuation\tdeal\ttrudge/V out\tThe garrison trudged out.\n"),
                "scan.tsv", bytes("leave\ttrudg\n")));
        assertThat(book.cues().all().stream().map(Cue::id)).contains("xx.trudge", "ceasefire.truce");
        assertThat(book.stems().count("They trudged.")[Stems.Group.LEAVE.ordinal()])
                .isOne();
    }

    @Test
    void aFileNamedOnlyReplacesTheTriggers() {
        Codebook book = Codebook.with(Map.of(
                "only-triggers.tsv",
                bytes("xx.trudge\tevacuation\t\ttrudge/V out\tThey trudged out.\n"),
                "only-course.tsv",
                bytes("xx.ebb\tended\t\tebb/V\tThe truce ebbed.\n"),
                "only-discards.tsv",
                bytes("xx.game\tdiscard\t\tgame/N\tIt was a game.\n")));
        assertThat(book.cues().all().stream().map(Cue::id)).containsExactly("xx.trudge", "xx.ebb", "xx.game");
    }

    @Test
    void theVersionIsThatOfNamesAndContentsInOrder() {
        byte[] one = "one".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] two = "two".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Codebook.hash(java.util.Map.of("b.tsv", two, "a.tsv", one)))
                .isEqualTo("1b575aa904d1ac3fab21da269a735d90");
    }
}
