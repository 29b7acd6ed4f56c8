package accord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * What a page says of its article in JSON-LD, by the names of schema.org; parts are null where it says nothing.
 *
 * @param body the text, often without paragraphs, sometimes cut
 * @param description the standfirst, or a summary for search engines
 * @param live true for a blog of live updates
 */
record LinkedData(
        String title,
        String published,
        String language,
        String url,
        String byline,
        String publisher,
        String body,
        String description,
        boolean live) {

    static final LinkedData NONE = new LinkedData(null, null, null, null, null, null, null, null, false);

    /** Of several articles on a page, the first with a date and a headline is its own. */
    static LinkedData of(List<String> scripts) {
        List<Map<?, ?>> articles = new ArrayList<>();
        for (String script : scripts) {
            Object value = Json.lenient(script);
            collect(value, articles, 0);
        }
        Optional<Map<?, ?>> best = articles.stream()
                .filter(a -> a.containsKey("datePublished") && a.containsKey("headline"))
                .findFirst()
                .or(() -> articles.stream().findFirst());
        return best.map(LinkedData::read).orElse(NONE);
    }

    private static void collect(Object value, List<Map<?, ?>> articles, int depth) {
        if (depth > 4) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(element -> collect(element, articles, depth + 1));
        } else if (value instanceof Map<?, ?> map) {
            if (isArticle(map.get("@type"))) {
                articles.add(map);
            }
            collect(map.get("@graph"), articles, depth + 1);
            collect(map.get("mainEntity"), articles, depth + 1);
            collect(map.get("mainEntityOfPage"), articles, depth + 1);
        }
    }

    private static boolean isArticle(Object type) {
        if (type instanceof List<?> list) {
            return list.stream().anyMatch(LinkedData::isArticle);
        }
        String name = type == null ? "" : type.toString();
        return name.endsWith("Article")
                || name.endsWith("BlogPosting")
                || name.equals("Report")
                || name.equals("Review");
    }

    private static LinkedData read(Map<?, ?> article) {
        String type = String.valueOf(article.get("@type"));
        return new LinkedData(
                words(article.get("headline")),
                words(article.get("datePublished")),
                words(article.get("inLanguage")),
                Stream.of(article.get("url"), article.get("@id"), article.get("mainEntityOfPage"))
                        .map(LinkedData::address)
                        .filter(address -> address != null)
                        .findFirst()
                        .orElse(null),
                words(article.get("author")),
                words(article.get("publisher")),
                article.get("articleBody") instanceof String body ? Parser.unescapeEntities(body, false) : null,
                words(article.get("description")),
                type.contains("LiveBlog"));
    }

    private static String words(Object value) {
        String line = Records.line(value);
        return line == null || line.isBlank() ? null : Parser.unescapeEntities(line.strip(), false);
    }

    private static String address(Object value) {
        Object id = value instanceof Map<?, ?> map ? map.get("@id") : value;
        String line = Records.line(id);
        return line != null && line.toLowerCase(Locale.ROOT).startsWith("http") ? line.strip() : null;
    }
}
