package accord.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Measures what pages give against what publishers' own fixtures expect: token F1 of the text, title, day. The heuristics
 * were fitted on every second outlet, in the order of their names; the other half reports.
 */
final class HtmlScores {

    private static final Set<String> OTHER_LANGUAGES = Set.of(
            "Dizindaba", "EyethuNews", "Ilanga", "Isolezwe", "IsolezweLesiXhosa", "IsraelNachrichten", "Morgunbladid");

    private static final Map<String, String> PARTS = parts();

    private HtmlScores() {}

    private static Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("report", "English, outlets that the heuristics were not fitted on");
        parts.put("fit", "English, outlets that they were fitted on");
        parts.put("english", "English, all");
        parts.put("other", "German, Icelandic, Xhosa, Zulu");
        return parts;
    }

    /**
     * One page's scores.
     *
     * @param title whether it is the expected one; null where none is expected
     * @param agreed whether linked data, OpenGraph and the heading state one headline: where they state several, which one
     *     the fixture expects is its maker's choice
     * @param day whether it is the expected one; null where none is expected
     * @param say what is wrong
     */
    record Score(
            String page,
            String part,
            double precision,
            double recall,
            double f1,
            Boolean title,
            boolean agreed,
            Boolean day,
            String say) {}

    /** The averages of every part, as a table of Markdown. */
    static String table(List<Score> scores) {
        StringBuilder table = new StringBuilder(
                "| pages | n | text precision | recall | F1 | titles | titles,"
                        + " where the page states one only | days |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n");
        for (Map.Entry<String, String> part : PARTS.entrySet()) {
            List<Score> of = of(part.getKey(), scores);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.3f | %.3f | %.3f | %s | %s | %s |%n",
                    part.getValue(),
                    of.size(),
                    of.stream().mapToDouble(Score::precision).average().orElse(0),
                    of.stream().mapToDouble(Score::recall).average().orElse(0),
                    f1(of),
                    share(of.stream().map(Score::title)),
                    share(of.stream().filter(Score::agreed).map(Score::title)),
                    share(of.stream().map(Score::day))));
        }
        return table.toString();
    }

    static List<Score> of(String part, List<Score> scores) {
        return scores.stream()
                .filter(s -> s.part().equals(part)
                        || (part.equals("english") && !s.part().equals("other")))
                .toList();
    }

    static double f1(List<Score> scores) {
        return scores.stream().mapToDouble(Score::f1).average().orElse(0);
    }

    /** Right of all, null being neither. */
    private static String share(Stream<Boolean> judged) {
        List<Boolean> all = judged.filter(j -> j != null).toList();
        return all.stream().filter(j -> j).count() + " of " + all.size();
    }

    static List<Score> scores(Path folder) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Path> pages = pages(folder);
        TreeSet<String> outlets = new TreeSet<>();
        pages.stream()
                .map(HtmlScores::outlet)
                .filter(o -> !OTHER_LANGUAGES.contains(o))
                .forEach(outlets::add);
        List<String> order = new ArrayList<>(outlets);
        List<Score> scores = new ArrayList<>();
        for (Path page : pages) {
            String outlet = outlet(page);
            String part =
                    OTHER_LANGUAGES.contains(outlet) ? "other" : order.indexOf(outlet) % 2 == 0 ? "fit" : "report";
            String html = html(page);
            HtmlPage read = HtmlPage.of(html);
            JsonNode expected =
                    expected(json.readTree(page.resolveSibling(outlet + ".json").toFile()), html);
            scores.add(score(page, part, html, read, expected));
        }
        return scores;
    }

    private static Score score(Path page, String part, String html, HtmlPage read, JsonNode expected) {
        Map<String, Integer> gold = tokens(body(expected));
        Map<String, Integer> got = tokens(read.text());
        int common = gold.entrySet().stream()
                .mapToInt(e -> Math.min(e.getValue(), got.getOrDefault(e.getKey(), 0)))
                .sum();
        double precision = got.isEmpty() ? 0 : (double) common / size(got);
        double recall = gold.isEmpty() ? 0 : (double) common / size(gold);
        double f1 = common == 0 ? 0 : 2 * precision * recall / (precision + recall);
        String title = expected.path("title").asText("");
        String day = expected.path("publishing_date").asText("");
        String say = "";
        Boolean titleRight = title.isEmpty() ? null : fold(title).equals(fold(read.title()));
        if (Boolean.FALSE.equals(titleRight)) {
            say += "\n    title: " + title + "\n    read:  " + read.title();
        }
        LocalDate dated = Dating.date(new Dating.Evidence(
                        read.title(), read.text(), List.of(), null, read.published(), read.url(), "", null))
                .published();
        Boolean dayRight =
                day.length() < 10 ? null : LocalDate.parse(day.substring(0, 10)).equals(dated);
        if (Boolean.FALSE.equals(dayRight)) {
            say += "\n    day: " + day + " read: " + dated + " from " + read.published();
        }
        return new Score(
                page.getFileName().toString(), part, precision, recall, f1, titleRight, agreed(html), dayRight, say);
    }

    /** Whether all headlines that the page states are one, apart from an outlet's name behind it. */
    private static boolean agreed(String html) {
        Markup markup = Markup.of(html);
        Document page = Jsoup.parse(markup.html());
        return Stream.of(
                                LinkedData.of(markup.linkedData()).title(),
                                new MetaTags(page).title(),
                                page.select("h1").size() == 1
                                        ? page.select("h1").text()
                                        : null)
                        .filter(t -> t != null && !t.isBlank())
                        .map(t -> fold(t.replaceFirst("\\s+[|\u2013\u2014-]\\s+[^|\u2013\u2014]{2,40}$", "")))
                        .distinct()
                        .count()
                <= 1;
    }

    static List<Path> pages(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".html.gz")).sorted().toList();
        }
    }

    static String outlet(Path page) {
        String name = page.getFileName().toString();
        return name.substring(0, name.indexOf('_'));
    }

    static String html(Path page) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(page))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Of the versions of an outlet's fixtures the one whose title and first words stand in the page. */
    static JsonNode expected(JsonNode versions, String html) {
        Map<String, Integer> page = tokens(html);
        JsonNode best = null;
        double most = -1;
        for (JsonNode version : versions) {
            Map<String, Integer> gold =
                    tokens(body(version) + " " + version.path("title").asText(""));
            double found = gold.keySet().stream().filter(page::containsKey).count() / (double) Math.max(1, gold.size());
            if (found > most) {
                most = found;
                best = version;
            }
        }
        return best;
    }

    static String body(JsonNode version) {
        StringBuilder body = new StringBuilder();
        version.path("body")
                .path("summary")
                .forEach(p -> body.append(p.asText()).append('\n'));
        for (JsonNode section : version.path("body").path("sections")) {
            section.path("headline").forEach(p -> body.append(p.asText()).append('\n'));
            section.path("paragraphs").forEach(p -> body.append(p.asText()).append('\n'));
        }
        return body.toString();
    }

    static Map<String, Integer> tokens(String text) {
        Map<String, Integer> tokens = new HashMap<>();
        for (String token : fold(text).split(" ", -1)) {
            if (!token.isEmpty()) {
                tokens.merge(token, 1, Integer::sum);
            }
        }
        return tokens;
    }

    private static int size(Map<String, Integer> tokens) {
        return tokens.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String fold(String words) {
        return words == null
                ? ""
                : Normalizer.normalize(words, Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
