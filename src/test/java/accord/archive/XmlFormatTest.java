package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Article;
import org.junit.jupiter.api.Test;

class XmlFormatTest {

    @Test
    void everyItemOfANewsMessageIsAnArticle() {
        Loaded loaded = Loaded.of("wire/a.xml", Fixtures.NEWSML);
        assertThat(loaded.texts()).containsExactly("The buses left, said one.\n\nNobody was hurt.", "A plain text.");
        Article first = loaded.articles().get(0);
        assertThat(first.title()).isEqualTo("Buses leave");
        assertThat(first.key()).isEqualTo("urn:newsml:wire.example:20180313:1");
        assertThat(first.source()).isEqualTo("Example Wire");
        assertThat(first.published()).isEqualTo("2018-03-13");
        assertThat(loaded.articles().get(1).source()).isEqualTo("wire");
        assertThat(loaded.account().format()).isEqualTo("newsml");
    }

    @Test
    void anArticleOfNitfHasItsDatelineAndNoCaption() {
        Article article = Loaded.of("a.xml", Fixtures.NITF).articles().get(0);
        assertThat(article.text()).startsWith("DAMASCUS\n\nThe buses left.").endsWith("\n\nNobody was hurt.");
        assertThat(article.source()).isEqualTo("Example Post");
        assertThat(article.key()).isEqualTo("n-1");
    }

    @Test
    void noEntityIsResolved() {
        assertThat(Loaded.of("a.xml", Fixtures.NITF).articles().get(0).text()).doesNotContain("root:");
        String laughs = "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>"
                + "<nitf><body><body.content><p>So &b; far &amp; near.</p></body.content></body></nitf>";
        assertThat(Loaded.of("a.xml", laughs).texts()).containsExactly("So &b; far & near.");
    }

    @Test
    void anItemThatBreaksOffIsAReject() {
        String cut = Fixtures.NEWSML.substring(0, Fixtures.NEWSML.indexOf("A plain text"));
        Loaded loaded = Loaded.of("a.xml", cut);
        assertThat(loaded.articles()).hasSize(1);
        assertThat(loaded.reasons()).containsExactly("truncated");
    }

    @Test
    void anItemWithoutTextIsAReject() {
        Loaded loaded = Loaded.of(
                "a.xml", "<newsItem guid=\"v\"><contentMeta><headline>Film</headline></contentMeta></newsItem>");
        assertThat(loaded.reasons()).containsExactly("no-text");
        assertThat(loaded.rejects().get(0).sample()).isEqualTo("v Film");
    }
}
