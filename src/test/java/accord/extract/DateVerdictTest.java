package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import accord.codebook.SignTable;
import accord.model.Interval;
import accord.text.DateExpression;
import accord.text.DateExpressions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which of the dates beside a deal are its own. */
class DateVerdictTest {
    private static final DateVerdict VERDICT =
            new DateVerdict(SignTable.of("weights.tsv", """
            sign\tagreed\tstarted\tended
            signed\t2\t-3\t-3
            said\t-2\t-2\t-2
            """.getBytes(StandardCharsets.UTF_8), DateOption.QUESTIONS));

    private static DateOption option(String words, String sign, String... ruled) {
        DateExpression expression = DateExpressions.in(words).get(0);
        return new DateOption(
                new Timed(0, 0, expression, expression.resolve(LocalDate.of(2018, 3, 13), null)),
                Set.of(ruled),
                new TreeSet<>(Set.of(sign)));
    }

    private static Interval days(DateOption option) {
        return option.time().interval();
    }

    @Test
    void theLikeliestDateAnswers() {
        DateOption said = option("2 March 2018", "said", "agreed");
        DateOption signed = option("1 March 2018", "signed");
        assertThat(VERDICT.answer("agreed", List.of(said, signed), days(said))).isEqualTo(days(signed));
    }

    @Test
    void aDateThatNothingSpeaksForIsNotGiven() {
        DateOption said = option("2 March 2018", "said", "started");
        assertThat(VERDICT.answer("started", List.of(said), days(said))).isNull();
    }

    @Test
    void aDayThatNoWordsNameStaysAsTheRulesCountedIt() {
        Interval counted = new Interval(LocalDate.of(2018, 2, 27), LocalDate.of(2018, 2, 27), "third day");
        assertThat(VERDICT.answer("started", List.of(option("2 March 2018", "said")), counted))
                .isEqualTo(counted);
    }
}
