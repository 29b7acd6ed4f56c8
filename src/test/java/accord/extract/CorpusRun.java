package accord.extract;

import accord.codebook.Codebook;
import accord.model.Article;
import accord.model.Mention;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Scans and codes a corpus, prints the deals and the speed. For development: {@code CorpusRun FILE.jsonl.gz [most]}. */
final class CorpusRun {
    private CorpusRun() {}

    public static void main(String[] args) throws Exception {
        ObjectMapper json = new ObjectMapper();
        List<Article> articles = new ArrayList<>();
        long chars = 0;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(Path.of(args[0]))), StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                JsonNode node = json.readTree(line);
                String day = node.path("date").asText("");
                LocalDate published =
                        day.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(day.substring(0, 10)) : null;
                String text = node.path("text").asText("");
                chars += text.length();
                articles.add(new Article(
                        node.path("id").asText(),
                        null,
                        "c",
                        null,
                        node.path("title").asText(null),
                        published,
                        "metadata",
                        "en",
                        text,
                        0,
                        List.of(),
                        "",
                        1,
                        ""));
            }
        }
        Coder coder = new Coder(Codebook.standard());
        List<Article> candidates = null;
        for (int round = 0; round < 5; round++) {
            long t = System.nanoTime();
            candidates = articles.stream().filter(coder::candidate).toList();
            double s = (System.nanoTime() - t) / 1e9;
            System.err.printf(
                    "scan %.1f MB/s, %d of %d candidates%n", chars / 1e6 / s, candidates.size(), articles.size());
        }
        int most = args.length > 1 ? Integer.parseInt(args[1]) : Integer.MAX_VALUE;
        int n = 0;
        int deals = 0;
        int coded = 0;
        long t = System.nanoTime();
        for (Article article : candidates) {
            if (n == 100) {
                t = System.nanoTime();
            }
            if (n++ >= most) {
                break;
            }
            List<Mention> mentions = coder.code(article);
            deals += mentions.size();
            coded += mentions.isEmpty() ? 0 : 1;
            for (Mention m : mentions) {
                System.out.println(article.id() + "\t" + article.published() + "\t" + m.kinds() + "\t" + m.status()
                        + (m.background() ? " BG" : "") + "\tO="
                        + m.origins().stream().map(p -> p.text()).toList() + " D="
                        + m.destinations().stream().map(p -> p.text()).toList() + "\t"
                        + m.sentence().replaceAll("\\s+", " ") + "\t" + m.rules());
            }
        }
        System.err.printf(
                "%d deals in %d articles; %.1f candidates/s after the first 100%n",
                deals, coded, (n - 100) / ((System.nanoTime() - t) / 1e9));
    }
}
