package accord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Interval;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodedMentionsTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "null",
            value = {
                "a day is written whole, 2017-09-12, 2017-09-12, 2017-09-12",
                "a month has no day, 2017-09-01, 2017-09-30, 2017-09",
                "days within a month are no more precise than it, 2017-09-03, 2017-09-05, 2017-09",
                "a year has no month, 2017-01-01, 2017-12-31, 2017",
                "a span over new year has no ISO prefix, 2017-12-30, 2018-01-02, null",
                "an open end is not said, 2017-09-01, null, null"
            })
    void anIntervalIsWrittenAsPreciselyAsItIs(String what, LocalDate since, LocalDate until, String written) {
        assertThat(CodedMentions.date(new Interval(since, until, null)))
                .as(what)
                .isEqualTo(written);
    }
}
