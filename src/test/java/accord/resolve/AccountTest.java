package accord.resolve;

import static accord.resolve.Mentions.mention;
import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Document;
import accord.model.Mention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page that explains a deal. */
class AccountTest {

    @Test
    void everyFactHasItsSentencesAndContradictionsAreTold() {
        List<Mentions> told = List.of(
                mention("a", "2018-03-14")
                        .in("x")
                        .from("Qadam")
                        .to("Idlib")
                        .started("2018-03-13")
                        .said("a monitor", "fighters", 300L, 300L, "done"),
                mention("b", "2018-03-15")
                        .in("y")
                        .from("Qadam")
                        .status("completed")
                        .people("fighters", 350L, 350L, "done"));
        Settled deal = new Resolver(World.RECORDS)
                .resolve(told.stream().map(Mentions::told).toList())
                .get(0);
        List<Mention> mentions = told.stream().map(Mentions::mention).toList();
        List<Document> documents =
                Stream.of("x", "y").map(AccountTest::document).toList();
        assertThat(new Account(deal.deal(), deal.steps(), deal.legs(), deal.links(), mentions, documents).text())
                .isEqualTo("""
                        Deal a
                          what        evacuation · completed · struck
                          day         2018-03-13 (started)
                          told by     2 mentions in 2 articles, 2 stories, 2 outlets, 2018-03-14 to 2018-03-15

                        Facts
                          place       Qadam (SYR)  [1] [2]
                          to          Idlib (SYR)  [1]
                          began       2018-03-13  [1]
                          people      300 fighters done, says a monitor  [1]
                          people      350 fighters done  [2]

                        Steps
                          underway    2018-03-13  [1]
                          completed   by 2018-03-15  [2]

                        Legs
                          done        Qadam (SYR) → Idlib (SYR): 300 to 350 fighters, 2018-03-13

                        Contradictions
                          fighters done: 300 [1]; 350 [2]

                        Sentences
                        [1] sentence of a
                                      outlet of x, 2018-03-14, “Title of x”
                                      article x, characters 0 to 10, underway
                                      by test
                                      joined at 1.00: the earliest mention

                        [2] sentence of b
                                      outlet of y, 2018-03-15, “Title of y”
                                      article y, characters 0 to 10, completed
                                      by test
                                      joined at 0.81: the same places, the same kind of bargain, told in the same days

                        """);
    }

    @Test
    void aDealIsFoundByTheBeginningOfItsIdAndByWords() {
        Settled deal = new Resolver(World.RECORDS)
                .resolve(List.of(mention("abcdef", "2018-03-14")
                        .from("Al-Qadam")
                        .started("2018-03-13")
                        .told()))
                .get(0);
        assertThat(new Wanted("abcd").byId(deal.deal())).isTrue();
        assertThat(new Wanted("abc").byId(deal.deal())).isFalse();
        assertThat(new Wanted("qadam 2018").byWords(deal.deal())).isTrue();
        assertThat(new Wanted("qadam 2017").byWords(deal.deal())).isFalse();
    }

    private static Document document(String id) {
        return new Document(
                id,
                null,
                "outlet of " + id,
                null,
                "Title of " + id,
                LocalDate.of(2018, 3, 14),
                "metadata",
                "en",
                10,
                List.of(),
                "f",
                1,
                "L");
    }
}
