package accord.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.SparkExtension;
import accord.model.Article;
import accord.model.Interval;
import accord.model.Mention;
import accord.model.Place;
import accord.resolve.Change;
import accord.store.Fault;
import accord.store.Lake;
import accord.store.LoadDraft;
import accord.store.Table;
import accord.store.Tables;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two releases of one lake: what became of the first one's deals, and how a deal is found and told. */
@ExtendWith(SparkExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExplainTest {
    private static final Coders CODERS = new Coders(Map.of());

    @TempDir
    static Path folder;

    private Run run;

    @BeforeAll
    void makeTwoReleases(SparkSession spark) throws IOException {
        run = new Run(spark, Lake.create(spark, folder.resolve("lake").toString()), line -> {});
        load("L1", mention("d2222222", "Daraya", "2016-08-27"), mention("b1111111", "Douma", "2018-04-08"));
        // A report of the same deal from the day before, and a deal of its own.
        load("L2", mention("d1111111", "Daraya", "2016-08-26"), mention("f1111111", "Foua", "2018-07-18"));
    }

    private void load(String name, Mention... mentions) throws IOException {
        LoadDraft load = run.lake().load(name);
        List<Article> articles = List.of(mentions).stream()
                .map(mention -> article(mention, name))
                .toList();
        load.write(Tables.ARTICLES, run.spark().createDataset(articles, Tables.ARTICLES.encoder()));
        load.publish();
        run.lake()
                .coded(CODERS.version())
                .publish(name, run.spark().createDataset(List.of(mentions), Tables.MENTIONS.encoder()));
        new Resolve(CODERS).run(run);
        new Count().run(run);
    }

    private String explain(String typed, boolean json) throws IOException {
        return new Explain(typed, json).run(run);
    }

    @Test
    void historyTellsWhatBecameOfADealsId() throws IOException {
        Table<Change> changes = Table.of("changes", Change.class, "old_id", "new_id");
        assertThat(changes.typed(run.lake().history(changes).read()).collectAsList())
                .containsExactlyInAnyOrder(
                        new Change("d2222222", "d1111111", "renamed"), new Change(null, "f1111111", "new"));
    }

    @Test
    void aDealIsFoundByItsIdTheBeginningOfItOrAFormerId() throws IOException {
        String page = explain("d1111111", false);
        assertThat(page)
                .startsWith("Deal d1111111\n  what        evacuation · completed · struck\n")
                .contains("[1] Fighters left Daraya.\n", "[2] Fighters left Daraya.\n", "https://example.org/d1111111");
        assertThat(explain("d111", false)).isEqualTo(page);
        assertThat(explain("d2222222", false)).isEqualTo(page);
    }

    @Test
    void aDealIsFoundByWordsThatAllStandInIt() throws IOException {
        assertThat(explain("daraya 2016", false)).startsWith("Deal d1111111\n");
        assertThat(explain("Evacuation FOUA", false)).startsWith("Deal f1111111\n");
        assertThat(explain("evacuation darayya", false)).startsWith("Deal d1111111\n");
        assertThatThrownBy(() -> explain("daraya 2018", false))
                .isInstanceOf(Fault.class)
                .hasMessageContaining("has this id or all of these words: daraya 2018");
    }

    @Test
    void wordsThatFitSeveralGiveAListByDay() throws IOException {
        assertThat(explain("evacuation 2018", false)).isEqualTo("""
                        2 deals fit; name one by its id:
                        b1111111  2018-04-08  evacuation  completed  Douma
                        f1111111  2018-07-18  evacuation  completed  Foua
                        """);
    }

    @Test
    void jsonHoldsTheRowsBehindTheDealOrTheDealsThatFit() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode deal = json.readTree(explain("d1111111", true));
        assertThat(deal.fieldNames())
                .toIterable()
                .containsExactly("deal", "steps", "legs", "links", "mentions", "documents");
        assertThat(deal.path("deal").path("id").asText()).isEqualTo("d1111111");
        assertThat(deal.path("mentions").findValuesAsText("sentence"))
                .containsExactly("Fighters left Daraya.", "Fighters left Daraya.");
        JsonNode several = json.readTree(explain("evacuation 2018", true));
        assertThat(several.path("deals").findValuesAsText("status")).containsExactly("completed", "completed");
    }

    private static Article article(Mention mention, String load) {
        return new Article(
                mention.article(),
                null,
                "outlet",
                "https://example.org/" + mention.id(),
                "Buses leave",
                mention.published(),
                "metadata",
                "en",
                mention.sentence(),
                3,
                List.of(),
                "file",
                1,
                load);
    }

    private static Mention mention(String id, String name, String day) {
        LocalDate published = LocalDate.parse(day);
        String spelt = id.equals("d2222222") ? "Darayya" : name;
        Place place = new Place("text:" + name, name, spelt, "town", null, null, "SYR", null, null);
        Interval started = name.equals("Daraya")
                ? new Interval(LocalDate.of(2016, 8, 26), LocalDate.of(2016, 8, 26), "Friday")
                : null;
        return new Mention(
                id,
                "article of " + id,
                published,
                List.of("evacuation"),
                "completed",
                false,
                List.of(place),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                started,
                null,
                0,
                20,
                "Fighters left " + name + ".",
                List.of("test"),
                0.9,
                CODERS.version());
    }
}
