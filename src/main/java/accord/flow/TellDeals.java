package accord.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.struct;

import accord.model.Mention;
import accord.resolve.Blocks;
import accord.resolve.CodebookWorld;
import accord.resolve.Resolver;
import accord.resolve.Settled;
import accord.resolve.Told;
import accord.resolve.World;
import accord.store.Draft;
import accord.store.Records;
import accord.store.Tables;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;

/**
 * Gathers the mentions to deals, block by block: a block is what is connected by the countries that mentions name, small
 * enough for one task's memory, and resolved in plain Java.
 */
final class TellDeals implements Part {
    private final Coders coders;

    /** @param coders whose codebook knows which place holds which */
    TellDeals(Coders coders) {
        this.coders = coders;
    }

    @Override
    @SuppressWarnings("try") // Lightness is held, not used.
    public void write(Run run, Draft draft) throws IOException {
        try (Lightly light = Lightly.on(run, draft.bytes(Tables.MENTIONS))) {
            gather(run, draft);
        }
    }

    private void gather(Run run, Draft draft) throws IOException {
        Dataset<Row> mentions = draft.read(Tables.MENTIONS);
        Column[] fields = Tables.MENTIONS.columns().stream().map(mentions::col).toArray(Column[]::new);
        Dataset<Row> stories = draft.read(Tables.STORIES).select("article", "story");
        Dataset<Row> outlets = draft.read(Tables.DOCUMENTS).select(col("id").as("article"), col("source"));
        Dataset<Told> told = mentions.select(col("article"), struct(fields).as("mention"))
                .join(stories, "article")
                .join(outlets, "article")
                .select("mention", "story", "source")
                .as(Records.encoder(Told.class));
        Encoder<Settled> encoder = Records.encoder(Settled.class);
        String scratch = run.lake().scratch("deals");
        told.groupByKey(new Block(coders, blocks(draft)), Encoders.STRING())
                .flatMapGroups(new Settle(coders), encoder)
                .write()
                .parquet(scratch);
        Dataset<Row> settled = run.spark().read().schema(encoder.schema()).parquet(scratch);
        draft.write(Map.of(
                Tables.DEALS, settled.select("deal.*"),
                Tables.LINKS, rows(settled, "links"),
                Tables.STEPS, rows(settled, "steps"),
                Tables.LEGS, rows(settled, "legs")));
    }

    private static Dataset<Row> rows(Dataset<Row> settled, String column) {
        return settled.select(explode(col(column)).as("row")).select("row.*");
    }

    /** The roots that some mention names together: few, since they are countries and places without one. */
    private Map<String, String> blocks(Draft draft) {
        List<String> together = draft.records(Tables.MENTIONS)
                .map(new Roots(coders), Encoders.STRING())
                .distinct()
                .filter(col("value").contains(Roots.BESIDE))
                .collectAsList();
        return Blocks.connected(
                together.stream().map(Roots::split).sorted(ROOTS_ORDER).toList());
    }

    private static final Comparator<List<String>> ROOTS_ORDER =
            Comparator.comparing(roots -> String.join(Roots.BESIDE, roots));

    private static World world(Coders coders) {
        return new CodebookWorld(coders.codebook());
    }

    private static final class Roots implements MapFunction<Mention, String> {
        static final String BESIDE = "\n";
        private static final long serialVersionUID = 1;
        private final Coders coders;

        Roots(Coders coders) {
            this.coders = coders;
        }

        static List<String> split(String roots) {
            return List.of(roots.split(BESIDE, -1));
        }

        @Override
        public String call(Mention mention) {
            return String.join(BESIDE, Blocks.roots(mention, world(coders)));
        }
    }

    private static final class Block implements MapFunction<Told, String> {
        private static final long serialVersionUID = 1;
        private final Coders coders;
        private final Map<String, String> blocks;

        Block(Coders coders, Map<String, String> blocks) {
            this.coders = coders;
            this.blocks = Map.copyOf(blocks);
        }

        @Override
        public String call(Told told) {
            String root = Blocks.roots(told.mention(), world(coders)).get(0);
            return blocks.getOrDefault(root, root);
        }
    }

    private static final class Settle implements FlatMapGroupsFunction<String, Told, Settled> {
        private static final long serialVersionUID = 1;
        private final Coders coders;

        Settle(Coders coders) {
            this.coders = coders;
        }

        @Override
        public Iterator<Settled> call(String block, Iterator<Told> told) {
            List<Told> all = new ArrayList<>();
            told.forEachRemaining(all::add);
            return new Resolver(world(coders)).resolve(all).iterator();
        }
    }
}
