package accord.count;

import accord.model.Actor;
import accord.model.Article;
import accord.model.Deal;
import accord.model.Interval;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.Place;
import accord.model.Story;
import accord.store.Records;
import accord.store.Table;
import accord.store.Tables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A small archive and the deals in it, said in a few words; and what is counted of it. */
final class World {
    static final Place HOMS = place("homs", "Homs");
    static final Place IDLIB = place("idlib", "Idlib");
    static final Place JARABLUS = place("jarablus", "Jarablus");
    static final Actor STATE = new Actor("sy.government", "Syrian government", "sy.government", "party", "Damascus");
    static final Actor REBELS = new Actor("sy.rebels", "rebels", "sy.rebels", "party", "rebels");
    static final Actor RUSSIA = new Actor("ru", "Russia", "ru", "mediator", "Moscow");

    private final List<Article> articles = new ArrayList<>();
    private final List<Story> stories = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Deal> deals = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Leg> legs = new ArrayList<>();
    private final List<Chance> chances = new ArrayList<>();

    static Place place(String id, String name) {
        return new Place("ocha:" + id, name, name, "city", "ocha:1", "One", "SYR", 34.5, 36.25);
    }

    static LocalDate day(String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    /** A deal of one day, or of a span of days written since/until, or of no day. */
    final class Told {
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

        Told kinds(String... words) {
            kinds = words;
            return this;
        }

        Told status(String word, boolean reached) {
            status = word;
            struck = reached;
            return this;
        }

        Told on(String span) {
            String[] ends = span.split("/");
            day = new Interval(World.day(ends[0]), World.day(ends[ends.length - 1]), null);
            return this;
        }

        Told score(double chance) {
            score = chance;
            return this;
        }

        Told to(Place... places) {
            destinations = List.of(places);
            return this;
        }

        Told by(Actor... those) {
            actors = List.of(those);
            return this;
        }

        Told leg(Place origin, Place destination, String who, Long low, Long high, String phase) {
            legs.add(new Leg(id, origin, destination, who, low, high, phase, null));
            return this;
        }

        /** Ends the deal: it is told by one mention in each of the articles. */
        World in(String... where) {
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

    Told deal(String id) {
        return new Told(id);
    }

    World article(String id, String source, String published) {
        return article(id, source, published, "en", id);
    }

    World article(String id, String source, String published, String language, String story) {
        articles.add(new Article(
                id, null, source, null, null, day(published), "none", language, "text", 1, List.of(), "f", 1, "L"));
        stories.add(new Story(story, id, 1));
        return this;
    }

    World chance(String of, double above, double upto, double chance) {
        chances.add(new Chance(of, above, upto, chance, 1));
        return this;
    }

    /** What is counted of it. */
    Marts marts(SparkSession spark) {
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
                chances);
    }

    private static <R extends Record> Dataset<Row> rows(SparkSession spark, Table<R> table, List<R> rows) {
        return spark.createDataset(rows, Records.encoder(table.type())).toDF();
    }
}
