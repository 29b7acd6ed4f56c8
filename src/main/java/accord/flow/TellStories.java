package accord.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import accord.model.Article;
import accord.resolve.Comparison;
import accord.resolve.Signature;
import accord.resolve.Stories;
import accord.store.Draft;
import accord.store.Lake;
import accord.store.Memory;
import accord.store.Records;
import accord.store.Shelf;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Finds the stories. Texts are read once, for their signatures; two articles are compared once. Which pairs are to be
 * compared follows from the signatures of all articles (those that share a key with one of the earliest that have it),
 * so neither order nor batches of loads matter; the result of each comparison is remembered. What reaches the driver are
 * the pairs that are alike.
 */
public final class TellStories implements Part {
    /** The names hold the method's version: another method starts anew. */
    private static final Table<Signature> SIGNATURES = Table.of("signatures-2", Signature.class, "article");

    private static final Table<Comparison> COMPARISONS = Table.of("comparisons-2", Comparison.class, "one", "other");

    @Override
    @SuppressWarnings("try") // Lightness is held, not used.
    public void write(Run run, Draft draft) throws IOException {
        Lake lake = run.lake();
        Shelf<Signature> shelf = lake.work(SIGNATURES);
        for (String load : shelf.missing()) {
            try (Lightly light = Lightly.on(run, lake.bytes(load) / Lightly.WITHOUT_TEXT)) {
                Dataset<Article> articles = Tables.ARTICLES.typed(lake.read(Tables.ARTICLES, List.of(load)));
                shelf.publish(load, articles.map(new Sign(), SIGNATURES.encoder()));
            }
        }
        Dataset<Row> signatures = shelf.read();
        Dataset<Row> wanted = wanted(signatures).persist();
        Memory<Comparison> memory = lake.memory(COMPARISONS);
        Dataset<Row> open = wanted.join(memory.read(), new String[] {"one", "other"}, "left_anti");
        memory.addBeside(draft.name(), compared(open, signatures));
        Dataset<Stories.Pair> alike = wanted.join(
                        memory.read().where(col("same")).dropDuplicates("one", "other"), new String[] {"one", "other"})
                .select(
                        struct(col("one").as("article"), col("one_published").as("published"))
                                .as("one"),
                        struct(
                                        col("other").as("article"),
                                        col("other_published").as("published"))
                                .as("other"),
                        col("jaccard"))
                .as(Records.encoder(Stories.Pair.class));
        Dataset<Row> copies = run.spark()
                .createDataset(Stories.of(alike.collectAsList()), Tables.STORIES.encoder())
                .toDF();
        Column article = signatures.col("article");
        Dataset<Row> single = signatures
                .join(copies, article.equalTo(copies.col("article")), "left_anti")
                .select(article.as("story"), article.as("article"), lit(1.0).as("likeness"));
        draft.write(Tables.STORIES, copies.unionByName(single));
        wanted.unpersist();
    }

    /**
     * Each article with the earliest that share a key with it. Keys are many and most of them stand in one article, so they are
     * sorted once and walked through: joined with each other they would be sorted and moved several times.
     */
    private static Dataset<Row> wanted(Dataset<Row> signatures) {
        return signatures
                .select(explode(col("keys")).as("key"), col("published"), col("article"))
                .repartition(col("key"))
                .sortWithinPartitions(col("key"), col("published").asc_nulls_last(), col("article"))
                .as(Records.encoder(Keyed.class))
                .mapPartitions(new Meet(), Records.encoder(Wanted.class))
                .distinct()
                .toDF();
    }

    private static Dataset<Comparison> compared(Dataset<Row> open, Dataset<Row> signatures) {
        return open.select("one", "other")
                .join(
                        signatures.select(
                                col("article").as("one"), col("shingles").as("first")),
                        "one")
                .join(
                        signatures.select(
                                col("article").as("other"), col("shingles").as("second")),
                        "other")
                .as(Records.encoder(Couple.class))
                .map(new Judge(), COMPARISONS.encoder());
    }

    /** One key of an article. */
    public record Keyed(long key, LocalDate published, String article) {}

    /** Two articles to be compared, the earlier first. */
    public record Wanted(String one, LocalDate one_published, String other, LocalDate other_published) {}

    /** The same two with their shingles. */
    @SuppressWarnings("ArrayRecordComponent") // Hundreds of numbers a text: Spark hands arrays over as they are.
    public record Couple(String one, String other, byte[] first, byte[] second) {}

    /** Walks through the articles of one key after the other, in their order. */
    private static final class Meet implements MapPartitionsFunction<Keyed, Wanted> {
        private static final long serialVersionUID = 1;

        @Override
        public Iterator<Wanted> call(Iterator<Keyed> sorted) {
            List<Keyed> earliest = new ArrayList<>(Stories.EARLIEST);
            Stream<Wanted> met = StreamSupport.stream(Spliterators.spliteratorUnknownSize(sorted, 0), false)
                    .flatMap(present -> {
                        if (earliest.isEmpty() || earliest.get(0).key() != present.key()) {
                            // Most keys stand in one article, which meets nobody.
                            earliest.clear();
                            earliest.add(present);
                            return Stream.empty();
                        }
                        List<Wanted> pairs = earliest.stream()
                                .map(first -> new Wanted(
                                        first.article(), first.published(), present.article(), present.published()))
                                .toList();
                        if (earliest.size() < Stories.EARLIEST) {
                            earliest.add(present);
                        }
                        return pairs.stream();
                    });
            return met.iterator();
        }
    }

    private static final class Sign implements MapFunction<Article, Signature> {
        private static final long serialVersionUID = 1;

        @Override
        public Signature call(Article article) {
            return Signature.of(article.id(), article.published(), article.text());
        }
    }

    private static final class Judge implements MapFunction<Couple, Comparison> {
        private static final long serialVersionUID = 1;

        @Override
        public Comparison call(Couple couple) {
            return Comparison.of(couple.one(), couple.first(), couple.other(), couple.second());
        }
    }
}
