package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;

import accord.SparkExtension;
import accord.model.Actor;
import accord.model.Article;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.People;
import accord.model.Place;
import accord.store.Draft;
import accord.store.Lake;
import accord.store.LoadDraft;
import accord.store.Table;
import accord.store.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The same articles give the same stories, deals, links, steps and legs, in whatever order and batches they were loaded. */
@ExtendWith(SparkExtension.class)
class ResolveOrderTest {
    private static final Coders CODERS = new Coders(Map.of());
    private static final String[] PLACES = {"Homs", "Aleppo", "Daraya", "Douma", "Qudsaya"};
    private static final String[] KINDS = {"evacuation", "ceasefire", "access"};
    private static final String[] STATUSES = {"negotiating", "agreed", "underway", "completed", "collapsed"};

    @TempDir
    Path folder;

    @Test
    void neitherOrderNorBatchesMatter(SparkSession spark) throws IOException {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            all.add(i);
        }
        Map<String, List<String>> expected = resolved(spark, "once", List.of(all), true);
        assertThat(expected.get("links")).hasSize(60);
        assertThat(expected.get("stories")).hasSize(60).anyMatch(row -> !row.contains("\"likeness\":1.0"));

        List<List<Integer>> parts = List.of(all.subList(0, 25), all.subList(25, 40), all.subList(40, 60));
        assertThat(resolved(spark, "forward", parts, true)).isEqualTo(expected);
        assertThat(resolved(spark, "backward", List.of(parts.get(2), parts.get(1), parts.get(0)), false))
                .isEqualTo(expected);

        Random random = new Random(20180313);
        for (int round = 0; round < 2; round++) {
            List<Integer> mixed = new ArrayList<>(all);
            Collections.shuffle(mixed, random);
            int cut = 1 + random.nextInt(58);
            List<List<Integer>> batches = List.of(mixed.subList(0, cut), mixed.subList(cut, 60));
            assertThat(resolved(spark, "mixed" + round, batches, false)).isEqualTo(expected);
        }
    }

    /** Rows of the resolved tables, as JSON lines, after loading the batches one by one. */
    private Map<String, List<String>> resolved(
            SparkSession spark, String name, List<List<Integer>> batches, boolean betweenLoads) throws IOException {
        Lake lake = Lake.create(spark, folder.resolve(name).toString());
        Run run = new Run(spark, lake, line -> {});
        for (int i = 0; i < batches.size(); i++) {
            load(spark, lake, "L" + i, batches.get(i));
            if (betweenLoads || i == batches.size() - 1) {
                new Resolve(CODERS).run(run);
            }
            if (betweenLoads && i < batches.size() - 1) {
                lake.draft(lake.pending().orElseThrow().name());
            }
        }
        Draft draft = lake.pending().orElseThrow();
        Map<String, List<String>> rows = new LinkedHashMap<>();
        for (Table<?> table : List.of(Tables.STORIES, Tables.DEALS, Tables.LINKS, Tables.STEPS, Tables.LEGS)) {
            rows.put(table.name(), draft.read(table).toJSON().collectAsList());
        }
        return rows;
    }

    private static void load(SparkSession spark, Lake lake, String name, List<Integer> numbers) throws IOException {
        LoadDraft load = lake.load(name);
        load.write(
                Tables.ARTICLES,
                spark.createDataset(
                        numbers.stream().map(number -> article(number, name)).toList(), Tables.ARTICLES.encoder()));
        load.publish();
        lake.coded(CODERS.version())
                .publish(
                        name,
                        spark.createDataset(
                                numbers.stream().map(ResolveOrderTest::mention).toList(), Tables.MENTIONS.encoder()));
    }

    private static LocalDate day(int number) {
        return number % 9 == 0 ? null : LocalDate.of(2016, 1 + number % 3, 1 + number * 7 % 28);
    }

    /** Every third article is a copy of the one before it, cut and signed. */
    private static Article article(int number, String load) {
        int original = number % 3 == 2 ? number - 1 : number;
        Random random = new Random(original);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < (original == number ? 120 : 100); i++) {
            text.append('w').append(random.nextInt(900)).append(' ');
        }
        text.append(original == number ? "" : "Edited by the desk");
        return new Article(
                "a" + number,
                null,
                "outlet " + number % 4,
                null,
                null,
                day(number),
                "metadata",
                "en",
                text.toString(),
                120,
                List.of(),
                "f",
                number + 1,
                load);
    }

    private static Mention mention(int number) {
        Random random = new Random(number);
        LocalDate day = day(number);
        Interval started =
                random.nextBoolean() || day == null ? null : new Interval(day.minusDays(2), day.minusDays(2), "Monday");
        String name = PLACES[random.nextInt(PLACES.length)];
        Place place = new Place("text:" + name, name, name, "town", null, null, "SYR", null, null);
        return new Mention(
                "m" + number,
                "a" + number,
                day,
                List.of(KINDS[random.nextInt(KINDS.length)]),
                STATUSES[random.nextInt(STATUSES.length)],
                random.nextInt(4) == 0,
                List.of(place),
                List.of(),
                List.of(),
                List.of(new Actor("sy.rebels", "rebels", "sy.rebels", "party", "rebels")),
                List.of(),
                List.of(new People("fighters", 100L * random.nextInt(5), null, "done", null, "some")),
                List.of(),
                null,
                started,
                null,
                0,
                10,
                "sentence",
                List.of(),
                0.9,
                CODERS.version());
    }
}
