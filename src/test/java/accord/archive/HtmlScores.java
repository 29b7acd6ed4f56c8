package accord.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * Measures what pages give against what publishers' own fixtures expect: token F1 of the text, title, day. The heuristics
 * were fitted on every second outlet, in the order of their names; the other half reports.
 */
final class HtmlScores {

    private static final Set<String> OTHER_LANGUAGES = Set.of(
            "Dizindaba", "EyethuNews", "Ilanga", "Isolezwe", "IsolezweLesiXhosa", "IsraelNachrichten", "Morgunbladid");

    private HtmlScores() {}

    /** One page's scores. */
    record Score(
            String page,
            String part,
            double precision,
            double recall,
            double f1,
            Boolean title,
            Boolean day,
            String say) {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        String part = arguments.length > 0 ? arguments[0] : "";
        List<Score> scores = scores(Shared.folder().resolve("samples/html"));
        if (!part.isEmpty()) {
            scores.stream()
                    .filter(s -> s.part().equals(part))
                    .forEach(s -> out.printf(
                            Locale.ROOT,
                            "%-38s P %.3f R %.3f F %.3f title %s day %s %s%n",
                            s.page(),
                            s.precision(),
                            s.recall(),
                            s.f1(),
                            s.title(),
                            s.day(),
                            s.say()));
        }
        out.print(table(scores));
        speed(Shared.folder().resolve("samples/html"), out);
    }

    static String table(List<Score> scores) {
        StringBuilder table = new StringBuilder("part   pages  text P  text R  text F1  titles   days\n");
        for (String part : List.of("fit", "report", "english", "other")) {
            List<Score> of = scores.stream()
                    .filter(s -> s.part().equals(part)
                            || (part.equals("english") && !s.part().equals("other")))
                    .toList();
            table.append(String.format(
                    Locale.ROOT,
                    "%-7s %4d   %.3f   %.3f    %.3f  %3d/%d  %3d/%d%n",
                    part,
                    of.size(),
                    of.stream().mapToDouble(Score::precision).average().orElse(0),
                    of.stream().mapToDouble(Score::recall).average().orElse(0),
                    of.stream().mapToDouble(Score::f1).average().orElse(0),
                    of.stream().filter(s -> Boolean.TRUE.equals(s.title())).count(),
                    of.stream().filter(s -> s.title() != null).count(),
                    of.stream().filter(s -> Boolean.TRUE.equals(s.day())).count(),
                    of.stream().filter(s -> s.day() != null).count()));
        }
        return table.toString();
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
            scores.add(score(page, part, read, expected));
        }
        return scores;
    }

    private static Score score(Path page, String part, HtmlPage read, JsonNode expected) {
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
        return new Score(page.getFileName().toString(), part, precision, recall, f1, titleRight, dayRight, say);
    }

    private static void speed(Path folder, PrintStream out) throws IOException {
        List<String> pages = new ArrayList<>();
        for (Path page : pages(folder)) {
            pages.add(html(page));
        }
        for (int round = 0; round < 6; round++) {
            long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            long characters = 0;
            for (String page : pages) {
                characters += HtmlPage.of(page).text().length();
            }
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "%d pages, %.0f pages/s of processor time, one thread, %d characters of text%n",
                    pages.size(),
                    pages.size() / seconds,
                    characters);
        }
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
