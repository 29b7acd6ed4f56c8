package accord.export;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Actor;
import accord.model.Deal;
import accord.model.Document;
import accord.model.Link;
import accord.model.Mention;
import accord.model.Place;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportPageTest {
    /** What an archive may hold that would break out of a page, were it written as it is. */
    static final List<String> HOSTILE = List.of(
            "</script><img src=x onerror=alert(1)>",
            "<!--<script>",
            "\"'><svg/onload=alert(1)>",
            "=HYPERLINK(\"https://evil.example\")",
            "javascript:alert(1)",
            "{{data}} ${1} &lt; \\u003c/script>",
            "\u202eتقول الأنباء\u202c إن الاتفاق",
            "line\u2028paragraph\u2029end\u0000\u0007",
            "half \ud83d a pair",
            "long ".repeat(4000) + "word".repeat(2000));

    @Test
    void aHostileTextNeverLeavesTheDataElement() throws IOException {
        String page = page(hostile());
        Element html = Jsoup.parse(page);

        assertThat(html.select("img, svg, iframe, object, embed, base, link")).isEmpty();
        assertThat(html.select("script").eachAttr("id"))
                .containsExactly("world-data", "governorates-data", "report-data");
        assertThat(html.select("script")).hasSize(5);
        assertThat(html.select("*").stream()
                        .flatMap(e -> e.attributes().asList().stream())
                        .filter(a -> a.getKey().startsWith("on")))
                .isEmpty();
        assertThat(data(page).toString()).doesNotContain("\ud83d ");
    }

    @Test
    void whatIsShownIsWhatTheArchiveSays() throws IOException {
        List<String> titles = new ArrayList<>();
        data(page(hostile())).path("documents").forEach(d -> titles.add(d.get(3).textValue()));

        assertThat(titles)
                .containsExactlyInAnyOrderElementsOf(HOSTILE.stream()
                        .map(text -> text.replace("\ud83d ", "\ufffd "))
                        .toList());
    }

    @Test
    void noScriptButThePagesOwnMayRunAndNoAddressMayBeAsked() throws Exception {
        Element html = Jsoup.parse(page(MadeReport.of(3)));
        String policy =
                html.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        List<String> allowed = new ArrayList<>();
        for (Element script : html.select("script:not([type])")) {
            byte[] sum =
                    MessageDigest.getInstance("SHA-256").digest(script.data().getBytes(StandardCharsets.UTF_8));
            allowed.add("'sha256-" + Base64.getEncoder().encodeToString(sum) + "'");
        }

        assertThat(allowed).hasSize(2);
        assertThat(policy)
                .isEqualTo("default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src "
                        + String.join(" ", allowed) + "; base-uri 'none'; form-action 'none'");
        assertThat(html.select("[src], link[href]")).isEmpty();
    }

    @Test
    void theOrderOfTheRowsDoesNotChangeThePage() throws IOException {
        ReportData data = MadeReport.of(40);
        ReportData turned = new ReportData(
                data.release(),
                data.program(),
                data.coder(),
                turned(data.dealsOverTime()),
                turned(data.destinationsOverTime()),
                turned(data.actorsOverTime()),
                turned(data.pairsOverTime()),
                turned(data.routesOverTime()),
                turned(data.coverage()),
                turned(data.deals()),
                turned(data.links()),
                turned(data.steps()),
                turned(data.legs()),
                turned(data.mentions()),
                turned(data.documents()));

        assertThat(page(turned)).isEqualTo(page(data));
    }

    @Test
    void everyDealComesWithItsSentencesAndTheirArticles() throws IOException {
        ReportData data = MadeReport.of(25);
        JsonNode json = data(page(data));

        List<String> shown = new ArrayList<>();
        for (JsonNode deal : json.path("deals")) {
            for (JsonNode told : deal.get(20)) {
                JsonNode document = json.path("documents").get(told.get(0).asInt());
                shown.add(deal.get(0).textValue() + " " + document.get(0).textValue() + " "
                        + told.get(3).textValue());
            }
        }
        List<String> linked = data.links().stream()
                .map(link -> link.deal() + " " + link.article() + " "
                        + data.mentions().stream()
                                .filter(m -> m.id().equals(link.mention()))
                                .findFirst()
                                .orElseThrow()
                                .sentence())
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(linked);
    }

    @Test
    void anEmptyReleaseIsAPageToo() throws IOException {
        JsonNode json = data(page(MadeReport.of(0)));

        assertThat(json.path("deals")).isEmpty();
        assertThat(json.path("places")).isEmpty();
    }

    static String page(ReportData data) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportPage.write(data, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static JsonNode data(String page) throws IOException {
        return new ObjectMapper()
                .readTree(Jsoup.parse(page).getElementById("report-data").data());
    }

    private static <T> List<T> turned(List<T> rows) {
        List<T> turned = new ArrayList<>(rows);
        Collections.reverse(turned);
        return turned;
    }

    /** A deal an article, each with one hostile text wherever the archive's words go. */
    static ReportData hostile() {
        List<Deal> deals = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        LocalDate day = LocalDate.of(2017, 3, 13);
        for (int i = 0; i < HOSTILE.size(); i++) {
            String text = HOSTILE.get(i);
            Place place = new Place("text:" + i, text, text, null, null, text, null, null, null);
            Actor actor = new Actor("text:" + i, text, "text:" + i, "party", text);
            deals.add(new Deal(
                    "deal" + i,
                    List.of("evacuation"),
                    "agreed",
                    true,
                    null,
                    null,
                    List.of(place),
                    List.of(place),
                    List.of(place),
                    List.of(actor),
                    List.of(),
                    null,
                    null,
                    null,
                    day,
                    day,
                    List.of(text),
                    1,
                    1,
                    1,
                    1,
                    0.9));
            mentions.add(new Mention(
                    "mention" + i,
                    "article" + i,
                    day,
                    List.of("evacuation"),
                    "agreed",
                    false,
                    List.of(place),
                    List.of(place),
                    List.of(),
                    List.of(actor),
                    List.of(text),
                    List.of(),
                    List.of(),
                    null,
                    null,
                    null,
                    0,
                    1,
                    text,
                    List.of(text),
                    0.9,
                    "made"));
            links.add(new Link("deal" + i, "mention" + i, "article" + i, 1, text));
            documents.add(new Document(
                    "article" + i, text, text, text, text, day, "metadata", "en", 1, List.of(), text, 1, "L"));
        }
        return new ReportData(
                HOSTILE.get(0),
                HOSTILE.get(0),
                HOSTILE.get(0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                deals,
                links,
                List.of(),
                List.of(),
                mentions,
                documents);
    }
}
