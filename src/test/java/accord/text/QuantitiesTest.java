package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {
    private static List<Quantity> in(String sentence) {
        return Quantities.in(new Parser().split(sentence).sentences().get(0));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "open",
            value = {
                "some 300 fighters arrived | 300 | 300",
                "At least 1,300 people have been moved | 1300 | open",
                "more than 15000 civilians left | 15000 | open",
                "Over 34,000 people were evacuated | 34000 | open",
                "up to 150 wounded may leave | open | 150",
                "as many as eight thousand remain | open | 8000",
                "fewer than 500 fighters are inside | open | 500",
                "between 2,000 and 3,000 remained | 2000 | 3000",
                "somewhere between 500 and 700 fighters signed up | 500 | 700",
                "there were 335 to 338 of them | 335 | 338",
                "about 3000 to four thousand civilians | 3000 | 4000",
                "two or three thousand people | 2000 | 3000",
                "700-800 gunmen | 700 | 800",
                "Three hundred and three people were taken out | 303 | 303",
                "Sixty-two of them were men | 62 | 62",
                "seven thousand people, says Damascus | 7000 | 7000",
                "two hundred of them | 200 | 200",
                "dozens of people were freed | 20 | 99",
                "hundreds of fighters left | 100 | 999",
                "several hundred rebels | 200 | 999",
                "a first few hundred left at once | 200 | 999",
                "several thousand people | 2000 | 9999",
                "thousands of refugees | 1000 | 9999",
                "tens of thousands of civilians | 10000 | 99999",
                "hundreds of thousands of people | 100000 | 999999",
                "a dozen patients | 12 | 12",
                "two dozen patients | 24 | 24",
                "half a million people | 500000 | 500000",
                "5.5 million people | 5500000 | 5500000",
                "1,000 or more families | 1000 | open"
            })
    void aNumberHasTheBoundsOfItsWords(String sentence, Long low, Long high) {
        assertThat(in(sentence))
                .extracting(Quantity::low, Quantity::high)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(low, high));
    }

    @Test
    void datesTimesAndSharesAreNoQuantities() {
        assertThat(in("On March 13, 2018 at 7 pm, in 2016, on 15 December 2016 and since 2012, 40 percent left"))
                .isEmpty();
    }

    @Test
    void twoFiguresOfOneSentenceStandApart() {
        assertThat(in("The convoy held 308 fighters of the group, 331 of their relatives and 26 wounded."))
                .extracting(Quantity::low)
                .containsExactly(308L, 331L, 26L);
    }
}
