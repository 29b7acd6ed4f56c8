package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.model.Article;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonFormatTest {

    @Test
    void aGoldLineBecomesAnArticleWithItsTextUnchanged() {
        Loaded loaded = Loaded.of(
                "gold/a.jsonl",
                "{\"id\": \"retold-1\", \"title\": \" Buses leave \", \"text\": \"  First.\\r\\n\\nSecond.  \","
                        + " \"source\": \"Levant Wire\", \"meta_date\": \"2014-05-04\"}\n");
        Article article = loaded.articles().get(0);
        assertThat(article.key()).isEqualTo("retold-1");
        assertThat(article.title()).isEqualTo("Buses leave");
        assertThat(article.text()).isEqualTo("  First.\r\n\nSecond.  ");
        assertThat(article.source()).isEqualTo("Levant Wire");
        assertThat(article.record()).isEqualTo(1);
        assertThat(article.words()).isEqualTo(2);
        assertThat(loaded.account().format()).isEqualTo("jsonl");
    }

    @Test
    void theFieldsOfNewsPleaseAreKnown() {
        Loaded loaded = Loaded.of("crawl/a.json", """
                {
                  "authors": ["A. Writer"],
                  "date_download": "2018-03-14 10:00:00",
                  "date_publish": "2018-03-13 22:10:00",
                  "description": "Short.",
                  "filename": "x.html",
                  "language": "en",
                  "maintext": "Fighters left the town.",
                  "source_domain": "www.example.org",
                  "title": "Fighters leave",
                  "url": "https://www.example.org/a"
                }
                """);
        Article article = loaded.articles().get(0);
        assertThat(article.text()).isEqualTo("Fighters left the town.");
        assertThat(article.source()).isEqualTo("www.example.org");
        assertThat(article.language()).isEqualTo("en");
        assertThat(article.published()).isEqualTo("2018-03-13");
        assertThat(loaded.account().format()).isEqualTo("json");
    }

    @Test
    void aBrokenLineCostsItselfOnly() {
        Loaded loaded = Loaded.of("a.jsonl", """
                {"text": "one"}
                {"text": "two
                not json at all
                {"text": "three"}
                """);
        assertThat(loaded.texts()).containsExactly("one", "three");
        assertThat(loaded.reasons()).containsExactly("truncated", "broken");
        assertThat(loaded.rejects().get(1).sample()).isEqualTo("not json at all");
        assertThat(loaded.rejects().get(1).record()).isEqualTo(3);
        assertThat(loaded.account().records()).isEqualTo(4);
    }

    @Test
    void aStringThatIsNeverClosedCostsOneElementOfAnArray() {
        Loaded loaded = Loaded.of("a.json", """
                [
                  {"text": "one"},
                  {"text": "two, and no end},
                  {"text": "three {curly} \\"quoted\\""},
                  {"title": "no brace", "text": "four",
                  {"text": "five"}
                ]
                """);
        assertThat(loaded.texts()).containsExactly("one", "three {curly} \"quoted\"", "five");
        assertThat(loaded.reasons()).containsExactly("truncated", "broken");
    }

    @Test
    void anArrayOnOneLineAndAnEnvelopeAreRead() {
        assertThat(Loaded.of("a.json", "[{\"text\":\"one\"},{\"text\":\"two\"}]")
                        .texts())
                .containsExactly("one", "two");
        assertThat(Loaded.of("a.json", "{\"status\":\"ok\",\"articles\":[{\"content\":\"one\"},{\"content\":\"two\"}]}")
                        .texts())
                .containsExactly("one", "two");
        assertThat(Loaded.of(
                                "a.jsonl",
                                "{\"_id\":\"7\",\"_source\":{\"body\":\"one\",\"source\":{\"name\":\"The Post\"}}}")
                        .articles())
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.key()).isEqualTo("7");
                    assertThat(a.source()).isEqualTo("The Post");
                    assertThat(a.text()).isEqualTo("one");
                });
    }

    @Test
    void aRecordWithoutTextIsAReject() {
        Loaded loaded = Loaded.of("a.jsonl", "{\"title\":\"Only this\",\"text\":\" \"}\n{\"title\":\"Nor that\"}\n");
        assertThat(loaded.reasons()).containsExactly("no-text", "no-text");
        assertThat(loaded.rejects().get(0).sample()).isEqualTo("{\"title\":\"Only this\",\"text\":\" \"}");
    }

    @Test
    void deepNestingIsAReject() {
        String deep = "{\"text\":\"a\",\"x\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThat(Loaded.of("a.jsonl", deep + "\n{\"text\":\"b\"}\n").reasons())
                .containsExactly("too-deep");
        assertThat(Loaded.of("a.json", "[" + deep + ",\n{\"text\":\"b\"}]").texts())
                .containsExactly("b");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindows1252() {
        byte[] line = "{\"text\":\"caf\u00E9 \u2013 na\u00EFve\"}\n".getBytes(Charsets.CP1252);
        assertThat(Loaded.of("a.jsonl", line).texts()).containsExactly("caf\u00E9 \u2013 na\u00EFve");
        byte[] wide = "{\"text\":\"\u0647\u062F\u0646\u0629\"}\n".getBytes(StandardCharsets.UTF_16);
        assertThat(Loaded.of("a.jsonl", wide).texts()).containsExactly("\u0647\u062F\u0646\u0629");
    }

    @Test
    void aMappedColumnThatIsNowhereIsWrongUsage() {
        byte[] lines = "{\"text\":\"a\",\"when\":\"2018-01-01\"}\n".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() ->
                        Loaded.of("a.jsonl", lines, Mapping.parse(List.of("published=whenever")), Limits.STANDARD))
                .isInstanceOf(MappingException.class)
                .hasMessage("--field published=whenever: no such column in a.jsonl; it has text, when");
        assertThat(Loaded.of("a.jsonl", lines, Mapping.parse(List.of("published=When")), Limits.STANDARD)
                        .articles()
                        .get(0)
                        .published())
                .isEqualTo("2018-01-01");
    }

    @Test
    void halfACharacterIsReplacedAndNoted() {
        Article article =
                Loaded.of("a.jsonl", "{\"text\":\"a \\ud83d b\"}").articles().get(0);
        assertThat(article.text()).isEqualTo("a \uFFFD b");
        assertThat(article.notes()).containsExactly("text: half characters replaced");
    }
}
