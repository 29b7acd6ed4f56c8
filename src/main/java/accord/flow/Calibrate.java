package accord.flow;

import accord.codebook.Codebook;
import accord.count.Chance;
import accord.count.Marts;
import accord.evaluate.Calibration;
import accord.evaluate.Coded;
import accord.evaluate.CodedMentions;
import accord.evaluate.DealGold.MentionKey;
import accord.evaluate.GoldDays;
import accord.evaluate.IntervalCheck;
import accord.evaluate.IntervalCheck.Counted;
import accord.evaluate.LedgerTruth;
import accord.evaluate.Reliability;
import accord.evaluate.Scorer;
import accord.model.Article;
import accord.model.Deal;
import accord.model.DealsOverTime;
import accord.model.Leg;
import accord.model.Link;
import accord.model.Mention;
import accord.model.Story;
import accord.resolve.CodebookWorld;
import accord.resolve.Resolver;
import accord.resolve.Settled;
import accord.resolve.Told;
import accord.store.Records;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Learns from gold what scores mean, and says how well that holds. Articles of the gold set are coded and resolved as any
 * others; the ledger that comes of it is held against the gold deals. The chances of deals that are judged were learnt from other
 * deals than those that they are judged on; the chances of what was merged or missed, a handful of rates, are learnt from all.
 */
public final class Calibrate {
    private static final int PARTS = 10;

    private final CodeFiles files;
    private final Scorer scorer;
    private final Map<String, Coded> gold;
    private final Map<MentionKey, String> deals;
    private final List<Article> articles = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, String> truth = new TreeMap<>();

    /**
     * @param files codes the articles
     * @param gold the articles' codings, by the archive's own identifiers
     * @param deals which gold deal each of them tells
     */
    public Calibrate(CodeFiles files, Scorer scorer, Map<String, Coded> gold, Map<MentionKey, String> deals) {
        this.files = files;
        this.scorer = scorer;
        this.gold = gold;
        this.deals = deals;
    }

    /**
     * What was learnt.
     *
     * @param scores how far a deal's score is its chance
     * @param chances the same of the chances that were learnt in its place
     * @param intervals whether the intervals made of them hold what they promise
     * @param lines the lines for {@code count/calibration.tsv}
     */
    public record Learnt(Reliability scores, Reliability chances, IntervalCheck intervals, List<String> lines) {}

    /** The tables that the comparison reads. */
    private record Ledger(List<Deal> deals, List<Link> links, List<Leg> legs) {
        static Ledger of(List<Settled> settled) {
            return new Ledger(
                    settled.stream().map(Settled::deal).toList(),
                    settled.stream().flatMap(one -> one.links().stream()).toList(),
                    settled.stream().flatMap(one -> one.legs().stream()).toList());
        }
    }

    /** Codes, resolves, compares and learns. */
    public Learnt run(SparkSession spark, List<String> archives) throws IOException {
        files.code(archives, this::take);
        Ledger ledger = Ledger.of(new Resolver(new CodebookWorld(Codebook.standard()))
                .resolve(articles.stream().flatMap(this::told).toList()));
        LedgerTruth judged = LedgerTruth.of(ledger.deals(), ledger.links(), truth, new TreeSet<>(deals.values()));
        List<String> lines = new ArrayList<>();
        List<Chance> beside = new ArrayList<>();
        Calibration ofDeals = Calibration.of(judged.deals());
        lines.addAll(ofDeals.lines("deal"));
        if (!judged.links().isEmpty()) {
            Calibration ofLinks = Calibration.of(turned(judged.links()));
            for (Calibration.Step step : ofLinks.steps()) {
                beside.add(new Chance("link", step.above(), step.upto(), 1 - step.chance(), step.cases()));
            }
        }
        beside.add(new Chance(
                "missed", -1, 1, judged.missedBeside(), judged.deals().size()));
        beside.forEach(step -> lines.add(step.line()));
        List<Reliability.Case> crossed = Calibration.crossed(judged.deals(), PARTS);
        return new Learnt(
                Reliability.of(judged.deals().stream()
                        .map(one -> new Reliability.Case(one.score(), one.truth()))
                        .toList()),
                Reliability.of(crossed),
                IntervalCheck.of(
                        months(spark, ledger, judged, beside),
                        GoldDays.of(deals, gold).values()),
                lines);
    }

    private void take(Article article, List<Mention> told) {
        Coded wanted = gold.get(article.key() == null ? article.id() : article.key());
        if (wanted == null) {
            return;
        }
        articles.add(article);
        mentions.addAll(told);
        Map<String, String> pairs = scorer.pairs(wanted, CodedMentions.of(article, told));
        for (int i = 0; i < told.size(); i++) {
            String key = pairs.get("d" + (i + 1));
            String deal = key == null ? null : deals.get(new MentionKey(wanted.id(), key));
            if (deal != null) {
                truth.put(told.get(i).id(), deal);
            }
        }
    }

    private Stream<Told> told(Article article) {
        return mentions.stream()
                .filter(mention -> mention.article().equals(article.id()))
                .map(mention -> new Told(mention, article.id(), article.source()));
    }

    /** The surer a link, the less likely is another deal behind it: learnt as the chance that there is none. */
    private static List<Calibration.Scored> turned(List<Calibration.Scored> links) {
        return links.stream()
                .map(one -> new Calibration.Scored(one.score(), !one.truth(), one.group()))
                .toList();
    }

    /** Counts by month, each deal with a chance that was learnt from others. */
    private Map<LocalDate, Counted> months(SparkSession spark, Ledger ledger, LedgerTruth judged, List<Chance> beside)
            throws IOException {
        Map<String, Calibration> folds = Calibration.folds(judged.deals(), PARTS);
        List<Deal> weighed = ledger.deals().stream()
                .map(deal -> folds.containsKey(deal.id())
                        ? scored(deal, folds.get(deal.id()).chance(deal.score()))
                        : deal)
                .toList();
        Map<String, Dataset<Row>> tables = new LinkedHashMap<>();
        put(tables, spark, Tables.MENTIONS, mentions);
        put(
                tables,
                spark,
                Tables.STORIES,
                articles.stream()
                        .map(article -> new Story(article.id(), article.id(), 1))
                        .toList());
        put(tables, spark, Tables.DEALS, weighed);
        put(tables, spark, Tables.LINKS, ledger.links());
        put(tables, spark, Tables.LEGS, ledger.legs());
        put(tables, spark, Tables.ARTICLES, articles);
        Map<LocalDate, Counted> months = new TreeMap<>();
        try (Marts marts = new Marts(
                spark,
                tables.get(Tables.ARTICLES.name()),
                table -> tables.get(table.name()),
                List.of("en"),
                beside,
                Marts.IN_MEMORY)) {
            for (DealsOverTime row : Tables.DEALS_OVER_TIME
                    .typed(marts.rows(Tables.DEALS_OVER_TIME)
                            .where("grain = 'month' and kind = 'any' and status = 'any' and period is not null"))
                    .collectAsList()) {
                months.put(row.period(), new Counted(row.deals(), row.deals_low(), row.deals_high()));
            }
        }
        return months;
    }

    private static <R extends Record> void put(
            Map<String, Dataset<Row>> tables, SparkSession spark, Table<R> table, List<R> rows) {
        tables.put(
                table.name(),
                spark.createDataset(rows, Records.encoder(table.type())).toDF());
    }

    private static Deal scored(Deal deal, double chance) {
        return new Deal(
                deal.id(),
                deal.kinds(),
                deal.status(),
                deal.struck(),
                deal.day(),
                deal.dated(),
                deal.origins(),
                deal.destinations(),
                deal.transits(),
                deal.actors(),
                deal.people(),
                deal.agreed(),
                deal.started(),
                deal.ended(),
                deal.first_report(),
                deal.last_report(),
                deal.sources(),
                deal.mentions(),
                deal.articles(),
                deal.stories(),
                deal.outlets(),
                chance);
    }
}
