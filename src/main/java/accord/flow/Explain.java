package accord.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.explode;

import accord.model.Deal;
import accord.model.Document;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.Step;
import accord.resolve.Account;
import accord.resolve.Wanted;
import accord.store.Fault;
import accord.store.Release;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Shows one deal of the newest release with everything behind it; writes nothing. */
public final class Explain {
    private static final int LISTED = 50;

    private final String typed;
    private final boolean json;

    /**
     * @param typed an id, the beginning of one, or words
     * @param json one object of JSON with the rows of the tables instead of the page
     */
    public Explain(String typed, boolean json) {
        this.typed = typed;
        this.json = json;
    }

    /** The page, or the deals that the words fit where they fit several. */
    public String run(Run run) throws IOException {
        Release release = run.lake()
                .current()
                .orElseThrow(() -> Fault.usage("the lake holds no release yet: accord run ARCHIVE makes one"));
        Wanted wanted = new Wanted(typed);
        List<Deal> deals = release.records(Tables.DEALS).orderBy("id").collectAsList();
        List<Deal> found = deals.stream().filter(wanted::byId).toList();
        if (found.isEmpty()) {
            found = former(release, deals);
        }
        if (found.isEmpty()) {
            found = deals.stream().filter(wanted::byWords).toList();
        }
        if (found.isEmpty()) {
            Map<String, List<String>> spellings = spellings(release);
            found = deals.stream()
                    .filter(deal -> wanted.byWords(deal, spellings.getOrDefault(deal.id(), List.of())))
                    .toList();
        }
        if (found.isEmpty()) {
            throw Fault.usage("no deal of release " + release.name() + " has this id or all of these words: " + typed);
        }
        if (found.size() == 1) {
            return account(release, found.get(0));
        }
        return json ? rows(release, found) : list(found);
    }

    private static String rows(Release release, List<Deal> found) {
        List<String> ids = found.stream().map(Deal::id).toList();
        return "{" + member("deals", rows(release, Tables.DEALS, "id", ids)).substring(1) + "}\n";
    }

    /** How the mentions of each deal spell its places: a deal itself keeps the first spelling alone. */
    private static Map<String, List<String>> spellings(Release release) {
        Map<String, List<String>> spellings = new HashMap<>();
        release.read(Tables.LINKS)
                .select("deal", "mention")
                .join(
                        release.read(Tables.MENTIONS)
                                .select(
                                        col("id").as("mention"),
                                        explode(concat(col("origins.text"), col("destinations.text")))
                                                .as("text")),
                        "mention")
                .select("deal", "text")
                .distinct()
                .collectAsList()
                .forEach(row -> spellings
                        .computeIfAbsent(row.getString(0), deal -> new ArrayList<>())
                        .add(row.getString(1)));
        return spellings;
    }

    /** A former id is a mention of the deal that it became. */
    private List<Deal> former(Release release, List<Deal> deals) {
        List<Link> links = release.records(Tables.LINKS)
                .filter(col("mention").equalTo(typed.strip()))
                .collectAsList();
        return deals.stream()
                .filter(deal -> links.stream().anyMatch(link -> link.deal().equals(deal.id())))
                .toList();
    }

    private static String list(List<Deal> found) {
        StringBuilder lines = new StringBuilder();
        lines.append(found.size()).append(" deals fit; name one by its id:\n");
        found.stream()
                .sorted(Wanted.ORDER)
                .limit(LISTED)
                .forEach(deal -> lines.append(Wanted.line(deal)).append('\n'));
        if (found.size() > LISTED) {
            lines.append("and ").append(found.size() - LISTED).append(" later ones\n");
        }
        return lines.toString();
    }

    private String account(Release release, Deal deal) {
        Dataset<Row> links = rows(release, Tables.LINKS, "deal", List.of(deal.id()));
        List<Link> linked = Tables.LINKS.typed(links).collectAsList();
        List<String> ids = linked.stream().map(Link::mention).sorted().toList();
        List<String> articles =
                linked.stream().map(Link::article).distinct().sorted().toList();
        Dataset<Row> steps = rows(release, Tables.STEPS, "deal", List.of(deal.id()));
        Dataset<Row> legs = rows(release, Tables.LEGS, "deal", List.of(deal.id()));
        Dataset<Row> mentions = rows(release, Tables.MENTIONS, "id", ids);
        Dataset<Row> documents = rows(release, Tables.DOCUMENTS, "id", articles);
        if (json) {
            Dataset<Row> deals = rows(release, Tables.DEALS, "id", List.of(deal.id()));
            return "{\"deal\":" + deals.toJSON().first() + member("steps", steps) + member("legs", legs)
                    + member("links", links) + member("mentions", mentions) + member("documents", documents) + "}\n";
        }
        List<Step> stepped = Tables.STEPS.typed(steps).collectAsList();
        List<Leg> legged = Tables.LEGS.typed(legs).collectAsList();
        List<Mention> told = Tables.MENTIONS.typed(mentions).collectAsList();
        List<Document> read = Tables.DOCUMENTS.typed(documents).collectAsList();
        return new Account(deal, stepped, legged, linked, told, read).text();
    }

    private static Dataset<Row> rows(Release release, Table<?> table, String column, List<String> values) {
        return release.read(table).where(col(column).isin(values.toArray()));
    }

    private static String member(String name, Dataset<Row> rows) {
        List<String> objects = rows.toJSON().collectAsList().stream().sorted().toList();
        return ",\"" + name + "\":[" + String.join(",", objects) + "]";
    }
}
