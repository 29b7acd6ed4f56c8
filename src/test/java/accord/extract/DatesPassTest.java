package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Interval;
import accord.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All texts are published on Tuesday, 13 March 2018. */
class DatesPassTest {
    /** Without a war there is no deal. */
    private static final String WAR =
            " Rebels and the Syrian army have fought each other since the civil war broke out.";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "An agreement reached in September 2017 between the regime and rebels in Qadam saw 300 fighters leave for Idlib. | 2017-09-01/2017-09-30",
                "Rebels in Harasta agreed on Sunday to leave the town for Idlib under a deal with the army. | 2018-03-11/2018-03-11",
                "Hundreds of rebels will be evacuated from Daraya to Idlib under a deal struck last week. | 2018-03-05/2018-03-11",
                "The truce of December 2013 in Moadamiya still holds. | 2013-12-01/2013-12-31",
                "The pact that rebels and the government reached on March 6 will let fighters leave Douma for Idlib. | 2018-03-06/2018-03-06",
            })
    void aDateOnTheWordsOfTheBargainSaysWhenItWasStruck(String text, String days) {
        assertThat(days(only(text).agreed())).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Rebel fighters and their families left Qadam for Idlib on Monday under a deal with the government. | 2018-03-12/2018-03-12",
                "A ceasefire in eastern Ghouta has been in place since Friday. | 2018-03-09/2018-03-09",
                "A truce took effect in Homs at midnight on Saturday. | 2018-03-10/2018-03-10",
                "Rebels will leave Qadam for Idlib on Thursday under a deal with the government. | 2018-03-15/2018-03-15",
            })
    void aDateOnTheVerbSaysWhenItBegan(String text, String days) {
        assertThat(days(only(text).started())).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "A ceasefire in Syria brokered by the US and Russia collapsed last month. | 2018-02-01/2018-02-28",
                "The truce in Homs, which began in May 2017, ended on Sunday. | 2018-03-11/2018-03-11",
            })
    void aDateOnAVerbOfEndingSaysWhenItEnded(String text, String days) {
        assertThat(days(only(text).ended())).isEqualTo(days);
    }

    @Test
    void aDateThatASpeakerOwnsSaysNothingOfTheDeal() {
        Mention mention = only(
                "Rebels have agreed to leave Qadam for Idlib under a deal with the army, a monitor said on Monday.");
        assertThat(List.of(days(mention.agreed()), days(mention.started()), days(mention.ended())))
                .containsExactly("-", "-", "-");
    }

    @Test
    void aDeadlineIsNoBeginning() {
        Mention mention = only("Under the deal, rebels must leave Qadam for Idlib by Friday.");
        assertThat(days(mention.started())).isEqualTo("-");
    }

    private static Mention only(String text) {
        List<Mention> mentions = TestCoder.code(text + WAR);
        assertThat(mentions).hasSize(1);
        return mentions.get(0);
    }

    private static String days(Interval interval) {
        return interval == null ? "-" : interval.since() + "/" + interval.until();
    }
}
