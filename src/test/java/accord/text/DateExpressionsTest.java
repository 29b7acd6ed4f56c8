package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import accord.model.Interval;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateExpressionsTest {
    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2018, 3, 13);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They arrived on March 13, 2018, after dark | March 13, 2018 | DATE | 2018-03-13 | 2018-03-13",
                "on 13 March 2018 | 13 March 2018 | DATE | 2018-03-13 | 2018-03-13",
                "on 13/03/2018 | 13/03/2018 | DATE | 2018-03-13 | 2018-03-13",
                "on 3/13/2018 | 3/13/2018 | DATE | 2018-03-13 | 2018-03-13",
                "at 2018-03-13T10:00:00Z | 2018-03-13 | DATE | 2018-03-13 | 2018-03-13",
                "am 13.3.2018 | 13.3.2018 | DATE | 2018-03-13 | 2018-03-13",
                "Thursday the 24th of September 2015 | Thursday the 24th of September 2015 | DATE | 2015-09-24 | 2015-09-24",
                "le 13 mars 2018 | 13 mars 2018 | DATE | 2018-03-13 | 2018-03-13",
                "Last updated at Aug 142016 Syrian | Aug 142016 | DATE | 2016-08-14 | 2016-08-14",
                "Wed Nov 2 , 2011 5:48 pm EDT | Wed Nov 2 , 2011 | DATE | 2011-11-02 | 2011-11-02",
                "Damascus, Friday 12/5/2017 | Friday 12/5/2017 | DATE | 2017-05-12 | 2017-05-12",
                "Tuesday, Dec. 13 was cold | Tuesday, Dec. 13 | MONTH_DAY | 2016-12-13 | 2016-12-13",
                "since December 22. | December 22 | MONTH_DAY | 2017-12-22 | 2017-12-22",
                "the sixth of this month | sixth of this month | MONTH_DAY | 2018-03-06 | 2018-03-06",
                "between 10 and 11 March | 10 and 11 March | MONTH_DAY | 2018-03-10 | 2018-03-11",
                "reached in September 2017 between | September 2017 | MONTH_YEAR | 2017-09-01 | 2017-09-30",
                "in May last year | May last year | MONTH_YEAR | 2017-05-01 | 2017-05-31",
                "in mid-September they | mid-September | MONTH | 2017-09-01 | 2017-09-30",
                "late in August. | late in August | MONTH | 2017-08-01 | 2017-08-31",
                "last September | last September | MONTH | 2017-09-01 | 2017-09-30",
                "in 2016. | 2016 | YEAR | 2016-01-01 | 2016-12-31",
                "under the 2014 truce | 2014 | YEAR | 2014-01-01 | 2014-12-31",
                "last year | last year | YEAR | 2017-01-01 | 2017-12-31",
                "two years ago | two years ago | YEAR | 2016-01-01 | 2016-12-31",
                "last winter | last winter | SEASON | 2017-12-01 | 2018-02-28",
                "in the spring of 2014 | spring of 2014 | SEASON | 2014-03-01 | 2014-05-31",
                "bussed them north Tuesday | Tuesday | WEEKDAY | 2018-03-13 | 2018-03-13",
                "on Friday night | Friday night | WEEKDAY | 2018-03-09 | 2018-03-09",
                "last Thursday | last Thursday | WEEKDAY | 2018-03-08 | 2018-03-08",
                "next Monday | next Monday | WEEKDAY | 2018-03-19 | 2018-03-19",
                "on Thursday last week | Thursday last week | WEEKDAY | 2018-03-08 | 2018-03-08",
                "in the early hours of Sunday | Sunday | WEEKDAY | 2018-03-11 | 2018-03-11",
                "shelled overnight | overnight | DAY | 2018-03-12 | 2018-03-13",
                "the day before yesterday | day before yesterday | DAY | 2018-03-11 | 2018-03-11",
                "two days ago | two days ago | DAY | 2018-03-11 | 2018-03-11",
                "this morning | this morning | DAY | 2018-03-13 | 2018-03-13",
                "last night | last night | DAY | 2018-03-12 | 2018-03-12",
                "last week | last week | SPAN | 2018-03-05 | 2018-03-11",
                "four months ago | four months ago | SPAN | 2017-11-01 | 2017-11-30",
                "a week ago | a week ago | SPAN | 2018-03-03 | 2018-03-09",
                "for the past five days | past five days | SPAN | 2018-03-08 | 2018-03-13",
                "struck over the weekend | weekend | SPAN | 2018-03-10 | 2018-03-11",
            })
    void anExpressionNamesDaysRelativeToPublication(
            String text, String words, DateExpression.Form form, LocalDate since, LocalDate until) {
        DateExpression expression = only(text);
        assertThat(expression.words()).isEqualTo(words);
        assertThat(expression.form()).isEqualTo(form);
        assertThat(expression.resolve(PUBLISHED, null)).isEqualTo(new Interval(since, until, words));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "two days later | 2016-12-15 | 2016-12-15",
                "three weeks earlier | 2016-11-19 | 2016-11-25",
                "a day earlier | 2016-12-12 | 2016-12-12",
                "on the same day | 2016-12-13 | 2016-12-13",
                "the previous day | 2016-12-12 | 2016-12-12",
                "the next day | 2016-12-14 | 2016-12-14",
                "the following month | 2017-01-01 | 2017-01-31",
                "a year later | 2017-01-01 | 2017-12-31",
                "72 hours later | 2016-12-16 | 2016-12-16",
                "hours later | 2016-12-13 | 2016-12-14",
                "the following Sunday | 2016-12-18 | 2016-12-18",
            })
    void anAnaphorNamesDaysRelativeToAnotherDate(String text, LocalDate since, LocalDate until) {
        DateExpression expression = only(text);
        Interval interval = expression.resolve(PUBLISHED, LocalDate.of(2016, 12, 13));
        assertThat(interval).isEqualTo(new Interval(since, until, expression.words()));
        assertThat(expression.resolve(PUBLISHED, null)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"on Thursday,2018-03-15", "on Tuesday,2018-03-13", "on March 5,2019-03-05", "at the weekend,2018-03-17"
    })
    void theFutureTenseTurnsADayToTheNextOne(String text, LocalDate since) {
        assertThat(only(text).resolve(PUBLISHED, null, Tense.FUTURE).since()).isEqualTo(since);
    }

    @ParameterizedTest
    @CsvSource({
        "for five days,five days",
        "a 72-hour truce,72-hour",
        "several weeks ago,several weeks ago",
        "on 03/04/2018,03/04/2018"
    })
    void howLongAndNumbersOfTwoReadingsAreNeverADay(String text, String words) {
        DateExpression expression = only(text);
        assertThat(expression.words()).isEqualTo(words);
        assertThat(expression.resolve(PUBLISHED, PUBLISHED)).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They may march to the fall of Aleppo.",
                "in 2000 homes",
                "1,300 people in 12 buses at 10:30",
                "The sun sat on the wed.",
                "a ratio of 3.5.1 and 24/7",
                "Resolution 2254 was read",
            })
    void numbersAndWordsThatLookLikeDatesAreLeft(String text) {
        assertThat(DateExpressions.in(text)).isEmpty();
    }

    @Test
    void offsetsCountCharsOfTheText() {
        String text = "“Buses” left on Friday and, three days later, in June 2017.";
        assertThat(DateExpressions.in(text))
                .extracting(e -> text.substring(e.begin(), e.end()))
                .containsExactly("Friday", "three days later", "June 2017");
    }

    @Test
    void prepositionsTellTheEdge() {
        assertThat(
                        edges(
                                "The truce holds from Monday until Wednesday; since Friday, by Sunday, before June 2017, on Tuesday, shortly before midnight on Saturday"))
                .containsExactly(Edge.FROM, Edge.UNTIL, Edge.FROM, Edge.BY, Edge.BEFORE, Edge.AT, Edge.AT);
        assertThat(edges("between 3 May 2014 and 7 May 2014")).containsExactly(Edge.FROM, Edge.UNTIL);
    }

    @Test
    void aMonthWithoutYearIsTheLastOneUnlessAheadIsNear() {
        assertThat(only("in August").resolve(PUBLISHED, null).since()).isEqualTo(LocalDate.of(2017, 8, 1));
        assertThat(only("on March 20").resolve(PUBLISHED, null).since()).isEqualTo(LocalDate.of(2018, 3, 20));
        assertThat(only("on March 20").resolve(PUBLISHED, null, Tense.PAST).since())
                .isEqualTo(LocalDate.of(2017, 3, 20));
    }

    @Test
    void withoutPublicationOnlyFullDatesAreKnown() {
        List<Interval> intervals =
                DateExpressions.in("On Tuesday, in May, last week, in 2014, on 7 May 2014, in May 2014.").stream()
                        .map(e -> e.resolve(null, null))
                        .toList();
        assertThat(intervals)
                .containsExactly(
                        null,
                        null,
                        null,
                        new Interval(LocalDate.of(2014, 1, 1), LocalDate.of(2014, 12, 31), "2014"),
                        new Interval(LocalDate.of(2014, 5, 7), LocalDate.of(2014, 5, 7), "7 May 2014"),
                        new Interval(LocalDate.of(2014, 5, 1), LocalDate.of(2014, 5, 31), "May 2014"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They will leave for Idlib on Thursday. | FUTURE",
                "The next batch is due on Thursday. | FUTURE",
                "They are to be bussed north on Thursday. | FUTURE",
                "It was scheduled for Thursday. | FUTURE",
                "They left Daraya on Thursday. | PAST",
                "It was bombed. Talks on Thursday | UNKNOWN",
            })
    void wordsTellTheTense(String text, Tense tense) {
        assertThat(Tenses.of(text, only(text))).isEqualTo(tense);
    }

    private static DateExpression only(String text) {
        List<DateExpression> expressions = DateExpressions.in(text);
        assertThat(expressions).hasSize(1);
        return expressions.get(0);
    }

    private static List<Edge> edges(String text) {
        return DateExpressions.in(text).stream().map(DateExpression::edge).toList();
    }
}
