package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableFormatTest {

    @Test
    void quotesDelimitersAndLineBreaksInAFieldBelongToIt() {
        Loaded loaded = Loaded.of("a.csv", """
            id,title,text,date
            1,"A ""quoted"", long title","First line
            second line, with a comma",2018-03-13
            2,Plain,Short text,2018-03-14
            """);
        assertThat(loaded.texts()).containsExactly("First line\nsecond line, with a comma", "Short text");
        assertThat(loaded.articles().get(0).title()).isEqualTo("A \"quoted\", long title");
        assertThat(loaded.articles().get(1).published()).isEqualTo("2018-03-14");
        assertThat(loaded.account().format()).isEqualTo("csv");
    }

    @Test
    void aQuoteThatIsNeverClosedCostsItsLineOnly() {
        Loaded loaded = Loaded.of("a.csv", """
            id,text,date
            1,one,2018-03-13
            2,"two without an end,2018-03-13
            3,three,2018-03-13
            """);
        assertThat(loaded.texts()).containsExactly("one", "three");
        assertThat(loaded.reasons()).containsExactly("broken");
        assertThat(loaded.rejects().get(0).sample()).startsWith("2,\"two without");
    }

    @Test
    void aRowWithTooManyFieldsIsAReject() {
        Loaded loaded = Loaded.of("a.csv", "id,text\n1,one, and more\n2,two\n3,three,\n");
        assertThat(loaded.texts()).containsExactly("two", "three");
        assertThat(loaded.reasons()).containsExactly("broken");
    }

    @Test
    void aTableOfTabsMayHoldLooseQuotes() {
        Loaded loaded =
                Loaded.of("a.tsv", "id\ttext\tsource\n1\t\"We leave,\" he said\tWire\n2\t\"never closed\tPost\n");
        assertThat(loaded.texts()).containsExactly("\"We leave,\" he said", "\"never closed");
        assertThat(loaded.account().format()).isEqualTo("tsv");
    }

    @Test
    void characterSetsAreToldByTheirBytes() {
        String latin = "id;text\n"
                + "1;Le cessez-le-feu a \u00E9t\u00E9 sign\u00E9 \u00E0 No\u00EBl, apr\u00E8s"
                + " l\u2019\u00E9t\u00E9\n";
        assertThat(Loaded.of("a.csv", latin.getBytes(Charset.forName("windows-1252")))
                        .texts())
                .containsExactly("Le cessez-le-feu a \u00E9t\u00E9 sign\u00E9 \u00E0 No\u00EBl, apr\u00E8s"
                        + " l\u2019\u00E9t\u00E9");
        String arabic =
                "\u062A\u0645 \u0627\u0644\u0627\u062A\u0641\u0627\u0642 \u0639\u0644\u0649 \u0647\u062F\u0646\u0629"
                        + " \u0641\u064A \u0627\u0644\u0645\u062F\u064A\u0646\u0629 \u0628\u064A\u0646"
                        + " \u0627\u0644\u062C\u064A\u0634 \u0648\u0627\u0644\u0645\u0639\u0627\u0631\u0636\u0629";
        assertThat(Loaded.of("a.csv", ("id,text\n1," + arabic + "\n").getBytes(Charset.forName("windows-1256")))
                        .texts())
                .containsExactly(arabic);
        assertThat(Loaded.of("a.csv", ("id,text\n1," + arabic + "\n").getBytes(StandardCharsets.UTF_16LE))
                        .texts())
                .containsExactly(arabic);
    }

    @Test
    void aLineThatWasWrittenInAnotherCharacterSetIsReadInIt() {
        byte[] head = "id,text\n1,caf\u00E9 one\n".getBytes(StandardCharsets.UTF_8);
        byte[] filler = ("2," + "plain words ".repeat(12_000) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] tail = "3,caf\u00E9 two\n".getBytes(Charsets.CP1252);
        byte[] all = new byte[head.length + filler.length + tail.length];
        System.arraycopy(head, 0, all, 0, head.length);
        System.arraycopy(filler, 0, all, head.length, filler.length);
        System.arraycopy(tail, 0, all, head.length + filler.length, tail.length);
        Loaded loaded = Loaded.of("a.csv", all);
        assertThat(loaded.texts().get(0)).isEqualTo("caf\u00E9 one");
        assertThat(loaded.texts().get(2)).isEqualTo("caf\u00E9 two");
    }

    @Test
    void mojibakeIsMendedAndNoted() {
        Loaded loaded = Loaded.of("a.csv", "id,text\n1,Syria\u00E2\u20AC\u2122s army\n2,caf\u00E9 \u00C2 la carte\n");
        assertThat(loaded.texts()).containsExactly("Syria\u2019s army", "caf\u00E9 \u00C2 la carte");
        assertThat(loaded.articles().get(0).notes())
                .containsExactly("text: characters mended (UTF-8 had been read as Windows-1252)");
        assertThat(loaded.articles().get(1).notes()).isEmpty();
    }

    @Test
    void numericDatesThatCouldBeReadTwoWaysNeedAPattern() {
        String table = "text,when\nNothing else said.,7/10/2016\nNothing more.,7/11/2016\n";
        Loaded loaded = Loaded.of(
                "a.csv",
                table.getBytes(StandardCharsets.UTF_8),
                Mapping.parse(List.of("published=when")),
                Limits.STANDARD);
        assertThat(loaded.articles().get(0).published()).isNull();
        assertThat(loaded.articles().get(0).basis()).isEqualTo("none");
        assertThat(loaded.account().warnings()).hasSize(1);
        Loaded told = Loaded.of(
                "a.csv",
                table.getBytes(StandardCharsets.UTF_8),
                Mapping.parse(List.of("published=when:M/d/yyyy")),
                Limits.STANDARD);
        assertThat(told.articles().get(0).published()).isEqualTo("2016-07-10");
        assertThat(told.account().warnings()).isEmpty();
    }

    @Test
    void wrongMappingsAreToldWithTheColumnsFound() {
        byte[] table = "id,story,when\n1,a,b\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Loaded.of("a.csv", table, Mapping.parse(List.of("text=body")), Limits.STANDARD))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("it has id, story, when");
        byte[] twice = "id,body,body\n1,a,b\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Loaded.of("a.csv", twice, Mapping.parse(List.of("text=body")), Limits.STANDARD))
                .isInstanceOf(MappingException.class)
                .hasMessageContaining("ambiguous");
    }

    @Test
    void aLineBeyondTheLimitIsARejectAndTheNextIsRead() {
        Limits small = new Limits(100_000, 64, 50_000, 1L << 30, 200, 1 << 20);
        String table = "id,text\n1," + "x".repeat(300_000) + "\n2,fine\n3," + "y".repeat(60_000) + "\n";
        Loaded loaded = Loaded.of("a.csv", table.getBytes(StandardCharsets.UTF_8), Mapping.NONE, small);
        assertThat(loaded.texts()).containsExactly("fine");
        assertThat(loaded.reasons()).containsExactly("too-large", "text-too-long");
    }

    @Test
    void aColumnThatStandsTwiceIsReadOnceAndTheUserIsTold() {
        Loaded loaded = Loaded.of("a.csv", "text,text,date\nOne.,Two.,2018-03-13\n");
        assertThat(loaded.texts()).containsExactly("One.");
        assertThat(loaded.account().warnings())
                .containsExactly("a.csv: the column text stands more than once; its first cell is read");
    }
}
