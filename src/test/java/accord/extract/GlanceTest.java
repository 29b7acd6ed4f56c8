package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.Codebook;
import accord.codebook.SignTable;
import accord.codebook.Stems;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What of a raw text is seen before anything is parsed. */
class GlanceTest {
    private static final SignTable WEIGHTS =
            SignTable.of("glance.tsv", """
            sign\tdeal
            bias\t-2
            rebels\t1
            left\t0.5
            left the\t2
            0\t0.25
            """.getBytes(StandardCharsets.UTF_8), Glance.QUESTIONS);

    private static final Glance GLANCE = new Glance(WEIGHTS);
    private static final Glance SHIPPED = new Glance(Learnt.GLANCE);
    private static final Scan SCAN = new Scan(Codebook.standard().stems(), SHIPPED);

    @Test
    void aTextWithoutWordsLooksLikeNothing() {
        assertThat(GLANCE.of(" -- ")).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void wordsAndPairsOfWordsCountOnceASentenceInAnyCase() {
        assertThat(GLANCE.of("REBELS left the town, rebels left it.")).isEqualTo(1.5);
    }

    @Test
    void allNumbersAreOneWord() {
        assertThat(GLANCE.of("300 of 1,300")).isEqualTo(-1.75);
    }

    @Test
    void noPairReachesOverTheEndOfASentence() {
        assertThat(GLANCE.of("They left. The rebels")).isEqualTo(0.8 * -1 + (1 - 0.8) * (-1.5 - 1) / 2);
    }

    @Test
    void theLoudestSentenceWeighsMoreThanTheMeanOfTheLoudestThree() {
        assertThat(GLANCE.of("Rebels left the town. It rained. It snowed. It froze."))
                .isEqualTo(0.8 * 1.5 + (1 - 0.8) * (1.5 - 2 - 2) / 3);
    }

    @Test
    void aFullStopBeforeABlankAndAnEmptyLineEndASentence() {
        List<String> sentences = new ArrayList<>();
        String text = "At 5.30 p.m. they left\nthe town\n\nin buses! Why?";
        GlanceSigns.walk(text, new GlanceSigns.Taker() {
            @Override
            public void word(int begin, int end) {}

            @Override
            public void end(int begin, int end) {
                sentences.add(text.substring(begin, end).strip());
            }
        });
        sentences.removeIf(String::isEmpty);
        assertThat(sentences).containsExactly("At 5.30 p.m.", "they left\nthe town", "in buses!", "Why?");
    }

    @Test
    void aDealToldWithoutANameForItIsRead() {
        assertThat(SHIPPED.of(
                        "The last fighters boarded green buses for the north on Friday, two days after elders and the"
                                + " army agreed on their departure from the besieged suburb."))
                .isGreaterThan(Glance.READ);
    }

    @Test
    void newsOfTradeIsNotRead() {
        assertThat(SHIPPED.of("Ministers agreed on Friday to cut output by two million barrels a day. The deal sent oil"
                        + " shares up in London and New York."))
                .isLessThan(Glance.READ);
    }

    @Test
    void newsOfABattleIsNotRead() {
        assertThat(SHIPPED.of(
                        "Shells killed nine people in the city on Friday, a hospital said. Planes bombed two villages"
                                + " to the south as troops advanced along the highway."))
                .isLessThan(Glance.READ);
    }

    @Test
    void aTextThatNamesAWordOfTheUsersIsReadWhateverItLooksLike() {
        String text = "In the valley the two clans sat down for a sulha.";
        byte[] own = "group\tstems\nread\tsulha\n".getBytes(StandardCharsets.UTF_8);
        assertThat(new Scan(Codebook.standard().stems(), SHIPPED).candidate(text))
                .isFalse();
        assertThat(new Scan(Stems.of(Map.of("scan.tsv", own)), SHIPPED).candidate(text))
                .isTrue();
    }

    @Test
    void aFlashIsReadWhateverWordsItHasForWarAndBargain() {
        String flash =
                "Sixty women and children and the sick came out of the works on Sunday, under an operation of the Red"
                        + " Cross to which both capitals had said yes.";
        assertThat(SCAN.least(flash)).isEqualTo(Glance.READ_BRIEF);
        assertThat(SCAN.candidate(flash)).isTrue();
    }

    @Test
    void aLongTextInWhichNobodyFightsIsNotEvenGlancedAt() {
        assertThat(SCAN.least("The choir came out of the hall to sing for the children. ".repeat(20)))
                .isEqualTo(Double.POSITIVE_INFINITY);
    }
}
