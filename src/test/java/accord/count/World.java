package accord.count;

import accord.model.Actor;
import accord.model.ArchiveFile;
import accord.model.Article;
import accord.model.Deal;
import accord.model.Document;
import accord.model.Interval;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.Place;
import accord.model.Step;
import accord.model.Story;
import accord.store.Draft;
import accord.store.Lake;
import accord.store.LoadDraft;
import accord.store.Records;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A small archive and the deals in it, said in a few words; and what is counted of it. */
public final class World {
    public static final Place HOMS = place("homs", "Homs");
    public static final Place IDLIB = place("idlib", "Idlib");
    public static final Place JARABLUS = place("jarablus", "Jarablus");
    public static final Actor STATE =
            new Actor("sy.government", "Syrian government", "sy.government", "party", "Damascus");
    public static final Actor REBELS = new Actor("sy.rebels", "rebels", "sy.rebels", "party", "rebels");
    public static final Actor RUSSIA = new Actor("ru", "Russia", "ru", "mediator", "Moscow");

    private String title;

    /** The title of the articles that come next. */
    public World title(String words) {
        title = words;
        return this;
    }

    private final List<Article> articles = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<Chance> chances = new ArrayList<>();

    public static Place place(String id, String name) {
        return new Place("ocha:" + id, name, name, "city", "ocha:1", "One", "SYR", 34.5, 36.25);
    }

    public static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** A deal of one day, or of a span of days written since/until, or of no day. */
    public final class Told {
        private final String id;
        private String[] kinds = {"evacuation"};
        private String status = "completed";
        private boolean struck = true;
        private Interval day;
        private double score = 1;
        private List<Place> destinations = List.of();
        private List<Actor> actors = List.of();

        Told(String id) {
            this.id = id;
        }

        public Told kinds(String... words) {
            kinds = words;
            return this;
        }

        public Told status(String word, boolean reached) {
            status = word;
            struck = reached;
            return this;
        }

        public Told on(String span) {
            String[] ends = span.split("/", -1);
            day = new Interval(World.day(ends[0]), World.day(ends[ends.length - 1]), null);
            return this;
        }

        public Told score(double chance) {
            score = chance;
            return this;
        }

        public Told to(Place... places) {
            destinations = List.of(places);
            return this;
        }

        public Told by(Actor... those) {
            actors = List.of(those);
            return this;
        }

        public Told leg(Place origin, Place destination, String who, Long low, Long high, String phase) {
            legs.add(new Leg(id, origin, destination, who, low, high, phase, null));
            return this;
        }

        /** Ends the deal: it is told by one mention in each of the articles. */
        public World in(String... where) {
            for (int i = 0; i < where.length; i++) {
                String mention = i == 0 ? id : id + "." + i;
                boolean background = where[i].startsWith("(");
                String article = where[i].replaceAll("[()]", "");
                mentions.add(new Mention(
                        mention,
                        article,
                        null,
                        List.of(kinds),
                        status,
                        background,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        0,
                        1,
                        "s",
                        List.of(),
                        score,
                        "c"));
                links.add(new Link(id, mention, article, 1, "told"));
            }
            long outlets = Arrays.stream(where).distinct().count();
            deals.add(new Deal(
                    id,
                    List.of(kinds),
                    status,
                    struck,
                    day,
                    day == null ? null : "started",
                    List.of(),
                    destinations,
                    List.of(),
                    actors,
                    List.of(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(),
                    where.length,
                    outlets,
                    outlets,
                    outlets,
                    score));
            return World.this;
        }
    }

    public Told deal(String id) {
        return new Told(id);
    }

    public World article(String id, String source, String published) {
        return article(id, source, published, "en", id);
    }

    public World article(String id, String source, String published, String language, String story) {
        articles.add(new Article(
                id, null, source, null, title, day(published), "none", language, "text", 1, List.of(), "f", 1, "L"));
        stories.add(new Story(story, id, 1));
        return this;
    }

    public World chance(String of, double above, double upto, double chance) {
        chances.add(new Chance(of, above, upto, chance, 1));
        return this;
    }

    /** Loads the articles into a lake, and leaves the deals there for count. */
    public void resolve(Lake lake) throws IOException {
        SparkSession spark = lake.spark();
        LoadDraft load = lake.load("L1");
        load.write(Tables.REJECTS, rows(spark, Tables.REJECTS, List.of()));
        load.write(Tables.ARTICLES, rows(spark, Tables.ARTICLES, articles));
        load.write(
                Tables.FILES,
                rows(
                        spark,
                        Tables.FILES,
                        List.of(new ArchiveFile(
                                "f", "00ff", 1, "text", articles.size(), articles.size(), 0, 0, "L1"))));
        load.publish();
        Draft draft = lake.draft("R1");
        draft.write(Tables.MENTIONS, rows(spark, Tables.MENTIONS, mentions));
        draft.write(
                Tables.DOCUMENTS,
                rows(
                        spark,
                        Tables.DOCUMENTS,
                        articles.stream()
                                .filter(article -> mentions.stream()
                                        .anyMatch(mention -> mention.article().equals(article.id())))
                                .map(article -> new Document(
                                        article.id(),
                                        null,
                                        article.source(),
                                        null,
                                        article.title(),
                                        article.published(),
                                        "none",
                                        article.language(),
                                        1,
                                        List.of(),
                                        "f",
                                        1,
                                        "L1"))
                                .toList()));
        draft.write(Tables.STORIES, rows(spark, Tables.STORIES, stories));
        draft.write(Tables.DEALS, rows(spark, Tables.DEALS, deals));
        draft.write(Tables.LINKS, rows(spark, Tables.LINKS, links));
        draft.write(
                Tables.STEPS,
                rows(
                        spark,
                        Tables.STEPS,
                        deals.stream()
                                .map(deal -> new Step(deal.id(), deal.day(), deal.status(), deal.id()))
                                .toList()));
        draft.write(Tables.LEGS, rows(spark, Tables.LEGS, legs));
        draft.seal("coder", List.of("L1"));
    }

    /** What is counted of it. */
    Marts marts(SparkSession spark) throws IOException {
        Map<String, Dataset<Row>> tables = Map.of(
                "mentions", rows(spark, Tables.MENTIONS, mentions),
                "stories", rows(spark, Tables.STORIES, stories),
                "deals", rows(spark, Tables.DEALS, deals),
                "links", rows(spark, Tables.LINKS, links),
                "legs", rows(spark, Tables.LEGS, legs));
        return new Marts(
                spark,
                rows(spark, Tables.ARTICLES, articles),
                table -> tables.get(table.name()),
                List.of("en"),
                chances,
                Marts.IN_MEMORY);
    }

    private static <R extends Record> Dataset<Row> rows(SparkSession spark, Table<R> table, List<R> rows) {
        return spark.createDataset(rows, Records.encoder(table.type())).toDF();
    }
}
