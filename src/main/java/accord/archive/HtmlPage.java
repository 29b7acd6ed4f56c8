package accord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page of HTML says: its own statements in JSON-LD, OpenGraph and meta elements first, then what its content looks
 * like.
 *
 * @param title headline, or null
 * @param byline who wrote it, or null
 * @param published dates of publication as the page states them, most trusted first
 * @param language language as the page states it, or null
 * @param url canonical address, or null
 * @param text paragraphs with an empty line between them; empty where there is no prose
 */
record HtmlPage(String title, String byline, List<String> published, String language, String url, String text) {

    /** What publishers add to the title element: their name behind a bar or a dash. */
    private static final Pattern SITE =
            Pattern.compile("\\s+(?:[|\u2013\u2014\u00BB*]|-|::)\\s+([^|\u2013\u2014]{2,40})$");

    private static final int LONGEST_TITLE = 500;

    /** Letters at the beginning that make two headlines alike: two words or three. */
    private static final int ALIKE = 12;

    HtmlPage {
        published = List.copyOf(published);
    }

    static HtmlPage of(String html) {
        Markup markup = Markup.of(html);
        Document page = Jsoup.parse(markup.html());
        LinkedData data = LinkedData.of(markup.linkedData());
        MetaTags meta = new MetaTags(page);
        String title = title(page, data, meta);
        List<String> published = new ArrayList<>();
        if (data.published() != null) {
            published.add(data.published());
        }
        published.addAll(meta.published());
        published.addAll(stamps(page));
        return new HtmlPage(
                title,
                data.byline() != null ? data.byline() : meta.byline(),
                published,
                data.language() != null ? data.language() : meta.language(),
                meta.url() != null ? meta.url() : data.url(),
                MainText.of(page, data, description(data, meta)));
    }

    /**
     * Publishers put the headline that they stand by into og:title, some with their name behind it, some shortened. Where it
     * is not the heading that readers see, and begins otherwise than the headline that linked data and the title element agree
     * on, it was rewritten for those who share the page, and that headline is the one.
     */
    private static String title(Document page, LinkedData data, MetaTags meta) {
        List<Element> headings = page.select("h1");
        String shown = headings.size() == 1 ? headings.get(0).text().strip() : null;
        List<String> stated = Stream.of(data.title(), shown)
                .filter(t -> t != null && !t.isBlank())
                .toList();
        String shared = meta.title();
        if (shared == null) {
            return stated.isEmpty() ? bare(page.title().strip(), meta) : stated.get(0);
        }
        for (String title : stated) {
            if (shared.length() > title.length() && MainText.folded(shared).startsWith(MainText.folded(title))) {
                return title;
            }
        }
        String headline = data.title() == null ? "" : MainText.folded(data.title());
        boolean agreed = !headline.isEmpty() && MainText.folded(page.title()).startsWith(headline);
        String other = MainText.folded(shared);
        boolean seen = shown != null && other.startsWith(MainText.folded(shown));
        return agreed && !seen && !begin(headline, other) ? data.title() : bare(shared, meta);
    }

    /** Whether two folded headlines begin alike: one headline, worded in two ways. */
    private static boolean begin(String one, String other) {
        return one.length() >= ALIKE && other.startsWith(one.substring(0, ALIKE));
    }

    private static List<String> description(LinkedData data, MetaTags meta) {
        return Stream.of(data.description(), meta.description())
                .filter(d -> d != null)
                .toList();
    }

    private static String bare(String title, MetaTags meta) {
        if (title.length() > LONGEST_TITLE) {
            return title;
        }
        Matcher site = SITE.matcher(title);
        if (!site.find()) {
            return title.isBlank() ? null : title;
        }
        String name = MainText.folded(site.group(1));
        String outlet = meta.siteName() == null ? "" : MainText.folded(meta.siteName());
        boolean named = !outlet.isEmpty() && (name.contains(outlet) || outlet.contains(name));
        return named || site.group().strip().startsWith("|")
                ? title.substring(0, site.start()).strip()
                : title;
    }

    /** Times that the page shows with a machine's reading beside them. */
    private static List<String> stamps(Document page) {
        List<String> stamps = new ArrayList<>();
        for (Element element : page.select("[itemprop=datePublished]")) {
            stamps.add(element.hasAttr("datetime") ? element.attr("datetime") : element.attr("content"));
        }
        for (Element element : page.select("article time[datetime], header time[datetime], main time[datetime]")) {
            stamps.add(element.attr("datetime"));
        }
        if (stamps.isEmpty()) {
            for (Element element : page.select("time[datetime]")) {
                stamps.add(element.attr("datetime"));
            }
        }
        return stamps.stream().filter(stamp -> !stamp.isBlank()).limit(8).toList();
    }
}
