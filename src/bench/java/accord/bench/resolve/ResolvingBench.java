package accord.bench.resolve;

import accord.flow.Coders;
import accord.flow.Resolve;
import accord.flow.Run;
import accord.model.Article;
import accord.model.Mention;
import accord.resolve.Resolver;
import accord.resolve.Settled;
import accord.resolve.Signature;
import accord.resolve.Stories;
import accord.resolve.Told;
import accord.resolve.World;
import accord.store.Lake;
import accord.store.LoadDraft;
import accord.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.SparkSession;

/**
 * How long it takes to resolve: 50,000 mentions of one country in one thread; the whole stage on two cores, from a lake with
 * their articles to the written tables; and the signatures and comparisons of articles of 400 words, every third of them a
 * copy. Elapsed seconds. Prints a table.
 */
public final class ResolvingBench {
    private static final int MENTIONS = 50_000;
    private static final int ARTICLES = 10_000;
    private static final int WORDS = 400;

    private ResolvingBench() {}

    public static void main(String[] arguments) throws IOException {
        StringBuilder table = new StringBuilder("| what | measured | wanted |\n| --- | ---: | ---: |\n");
        List<Mention> mentions = MadeMentions.of(MENTIONS);
        table.append(row("50,000 mentions of one country to deals, one thread", resolver(mentions), ""));
        table.append(row("the stage resolve with 50,000 mentions, two cores", stage(mentions), "40 s"));
        table.append(row("signatures and stories of 10,000 articles, one thread", stories(), ""));
        System.out.print(table);
    }

    private static String row(String what, double seconds, String wanted) {
        return String.format(Locale.ROOT, "| %s | %.1f s | %s |%n", what, seconds, wanted);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double resolver(List<Mention> mentions) {
        List<Told> told = mentions.stream()
                .map(mention -> new Told(mention, mention.article(), "outlet"))
                .toList();
        long start = System.nanoTime();
        List<Settled> deals = new Resolver(World.RECORDS).resolve(told);
        double seconds = since(start);
        System.err.println(deals.size() + " deals");
        return seconds;
    }

    private static double stage(List<Mention> mentions) throws IOException {
        Path folder = Files.createTempDirectory("resolving");
        try (SparkSession spark = SparkSession.builder()
                .master("local[2]")
                .config("spark.ui.enabled", false)
                .config("spark.sql.shuffle.partitions", 2)
                .config("spark.sql.session.timeZone", "UTC")
                .config("spark.driver.host", "127.0.0.1")
                .getOrCreate()) {
            Lake lake = Lake.create(spark, folder.resolve("lake").toString());
            Coders coders = new Coders(Map.of());
            LoadDraft load = lake.load("L1");
            load.write(Tables.ARTICLES, spark.createDataset(articles(mentions), Tables.ARTICLES.encoder()));
            load.publish();
            lake.coded(coders.version()).publish("L1", spark.createDataset(mentions, Tables.MENTIONS.encoder()));
            long start = System.nanoTime();
            new Resolve(coders).run(new Run(spark, lake, System.err::println));
            return since(start);
        }
    }

    private static List<Article> articles(List<Mention> mentions) {
        List<Article> articles = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < mentions.size(); i += 2) {
            LocalDate day = mentions.get(i).published();
            String text = text(random, 30);
            articles.add(new Article(
                    MadeMentions.article(i),
                    null,
                    "outlet " + i % 40,
                    null,
                    null,
                    day,
                    "metadata",
                    "en",
                    text,
                    30,
                    List.of(),
                    "file",
                    i + 1,
                    "L1"));
        }
        return articles;
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int j = 0; j < words; j++) {
            text.append('w').append(random.nextInt(5000)).append(' ');
        }
        return text.toString();
    }

    private static double stories() {
        List<String> texts = new ArrayList<>();
        Random random = new Random(1);
        for (int i = 0; i < ARTICLES; i++) {
            if (i % 3 == 2) {
                texts.add(texts.get(i - 1) + " Edited by the desk");
                continue;
            }
            texts.add(text(random, WORDS));
        }
        long start = System.nanoTime();
        List<Signature> signatures = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            signatures.add(Signature.of("article" + i, LocalDate.of(2016, 1, 1).plusDays(i % 300), texts.get(i)));
        }
        int copies = Stories.of(Stories.pairs(signatures)).size();
        double seconds = since(start);
        System.err.println(copies + " articles in stories of several");
        return seconds;
    }
}
