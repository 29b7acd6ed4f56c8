package accord.store;

import accord.model.ActorsOverTime;
import accord.model.ArchiveFile;
import accord.model.Article;
import accord.model.Coverage;
import accord.model.Deal;
import accord.model.DealsOverTime;
import accord.model.DestinationsOverTime;
import accord.model.Document;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.PairsOverTime;
import accord.model.Reject;
import accord.model.Repeat;
import accord.model.RoutesOverTime;
import accord.model.Step;
import accord.model.Story;
import java.util.List;

/** The map of the lake: one constant a table of the contract, with its key. */
public final class Tables {
    private Tables() {}

    /** What was read, one folder a load. */
    public static final Table<Article> ARTICLES = Table.of("articles", Article.class, "id");

    /** What could not be read, one folder a load. */
    public static final Table<Reject> REJECTS =
            Table.of("rejects", Reject.class, "file", "record", "stage", "reason", "sample");

    /** The accounts of each file, one folder a load. */
    public static final Table<ArchiveFile> FILES = Table.of("files", ArchiveFile.class, "file");

    /** Where else the articles stand, one folder a load that met any. */
    public static final Table<Repeat> REPEATS = Table.of("repeats", Repeat.class, "id", "file", "record");

    /** What each article tells, by coder and load, and whole in each release. */
    public static final Table<Mention> MENTIONS = Table.of("mentions", Mention.class, "id");

    public static final Table<Document> DOCUMENTS = Table.of("documents", Document.class, "id");
    public static final Table<Story> STORIES = Table.of("stories", Story.class, "article");
    public static final Table<Deal> DEALS = Table.of("deals", Deal.class, "id");
    public static final Table<Link> LINKS = Table.of("links", Link.class, "mention");
    public static final Table<Step> STEPS =
            Table.of("steps", Step.class, "deal", "day", "status").withNull("day");
    public static final Table<Leg> LEGS = Table.of(
                    "legs", Leg.class, "deal", "origin", "destination", "who", "phase", "day", "low", "high")
            .withNull("origin", "destination", "day", "low", "high");

    public static final Table<DealsOverTime> DEALS_OVER_TIME = Table.of(
                    "deals_over_time", DealsOverTime.class, "grain", "period", "kind", "status")
            .withNull("period");
    public static final Table<DestinationsOverTime> DESTINATIONS_OVER_TIME = Table.of(
                    "destinations_over_time", DestinationsOverTime.class, "grain", "period", "destination")
            .withNull("period");
    public static final Table<ActorsOverTime> ACTORS_OVER_TIME = Table.of(
                    "actors_over_time", ActorsOverTime.class, "grain", "period", "actor", "name", "role")
            .withNull("period");
    public static final Table<PairsOverTime> PAIRS_OVER_TIME = Table.of(
                    "pairs_over_time", PairsOverTime.class, "grain", "period", "actor", "role", "other", "other_role")
            .withNull("period");
    public static final Table<RoutesOverTime> ROUTES_OVER_TIME = Table.of(
                    "routes_over_time", RoutesOverTime.class, "grain", "period", "origin", "destination")
            .withNull("period", "origin", "destination");
    public static final Table<Coverage> COVERAGE = Table.of(
                    "coverage", Coverage.class, "grain", "period", "source", "language")
            .withNull("period", "language");

    /** The tables that every load adds to. */
    public static final List<Table<?>> LOADED = List.of(ARTICLES, REJECTS, FILES);

    /** What resolve writes into a release. */
    public static final List<Table<?>> RESOLVED = List.of(MENTIONS, DOCUMENTS, STORIES, DEALS, LINKS, STEPS, LEGS);

    /** What count writes into a release. */
    public static final List<Table<?>> COUNTED = List.of(
            DEALS_OVER_TIME, DESTINATIONS_OVER_TIME, ACTORS_OVER_TIME, PAIRS_OVER_TIME, ROUTES_OVER_TIME, COVERAGE);

    /** All tables in the order of the contract. */
    public static final List<Table<?>> ALL = List.of(
            ARTICLES,
            REJECTS,
            FILES,
            REPEATS,
            MENTIONS,
            DOCUMENTS,
            STORIES,
            DEALS,
            LINKS,
            STEPS,
            LEGS,
            DEALS_OVER_TIME,
            DESTINATIONS_OVER_TIME,
            ACTORS_OVER_TIME,
            PAIRS_OVER_TIME,
            ROUTES_OVER_TIME,
            COVERAGE);

    /** The tables of a release in the order of the contract. */
    public static final List<Table<?>> RELEASED = ALL.subList(ALL.indexOf(MENTIONS), ALL.size());
}
