package accord.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the head of a page says in meta elements: OpenGraph, Dublin Core and the habits of publishers. */
final class MetaTags {

    /** Names of dates of publication, most trusted first; dates of change are no evidence of publication. */
    private static final List<String> PUBLISHED = List.of(
            "article:published_time",
            "article:published",
            "og:article:published_time",
            "og:published_time",
            "datepublished",
            "article.published",
            "published_time",
            "publish-date",
            "publish_date",
            "publication_date",
            "publicationdate",
            "date.published",
            "cxenseparse:recs:publishtime",
            "parsely-pub-date",
            "sailthru.date",
            "dcterms.created",
            "dcterms.date",
            "dc.date.issued",
            "dc.date",
            "dc.date.created",
            "pubdate",
            "originalpublicationdate",
            "date",
            "created",
            "article:post_date",
            "rnews:datepublished");

    private final Document page;
    private final Map<String, String> tags = new HashMap<>();

    MetaTags(Document page) {
        this.page = page;
        for (Element meta : page.getElementsByTag("meta")) {
            for (String attribute : new String[] {"property", "name", "itemprop"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT);
                String content = meta.attr("content").strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    tags.putIfAbsent(name, content);
                }
            }
        }
    }

    List<String> published() {
        List<String> dates = new ArrayList<>();
        for (String name : PUBLISHED) {
            String date = tags.get(name);
            if (date != null) {
                dates.add(date);
            }
        }
        return dates;
    }

    String title() {
        return first("og:title", "twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title");
    }

    String siteName() {
        return first("og:site_name", "application-name");
    }

    String byline() {
        return first("author", "article:author", "byl", "parsely-author", "dc.creator", "sailthru.author");
    }

    String description() {
        return first("og:description", "description", "twitter:description", "sailthru.description");
    }

    String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String href = canonical == null ? "" : canonical.attr("href").strip();
        String url = href.toLowerCase(Locale.ROOT).startsWith("http") ? href : first("og:url", "parsely-link");
        return url != null && url.toLowerCase(Locale.ROOT).startsWith("http") ? url : null;
    }

    String language() {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang");
        return lang.isBlank() ? first("og:locale", "content-language", "dc.language", "inlanguage") : lang;
    }

    private String first(String... names) {
        for (String name : names) {
            String content = tags.get(name);
            if (content != null && !content.isBlank()) {
                return content;
            }
        }
        return null;
    }
}
