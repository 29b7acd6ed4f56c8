package accord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15 Aug 2016 A bomb killed 15 people. | 2016-08-15",
                "Date of publication 29 August 2016 Airstrikes kill seven. | 2016-08-29",
                "Published: March 13, 2018 10:20 GMT~~Rebels left. | 2018-03-13",
                "Last updated at Aug 142016 BEIRUT Warplanes struck. | 2016-08-14",
                "Last Modified: 13.03.2018~Rebels left. | 2018-03-13",
                "Wed Jul 29 2015 Strike kills five. | 2015-07-29",
                "AFP Friday 22 Jul 2016 Blast killed 38. | 2016-07-22",
                "GENEVA ¦ Wed Nov 2 , 2011 5:48 pm EDT GENEVA -LRB- Reuters -RRB- - The Red Cross said | 2011-11-02",
                "A man waits in Tunis May 1, 2011.~TUNIS ¦ Tue May 3, 2011 6:40 am BST~Rebels left. | 2011-05-03",
                "New York, 21 November 2016 - Almost a million people are besieged. | 2016-11-21",
                "Damascus, Friday 12/5/2017 (translated from Arabic)~~The second batch left. | 2017-05-12",
                "An agreement has been reached this evening, Thursday the 24th of September 2015, in Zabadani. | 2015-09-24",
                "Wednesday 7 May 2014 - all times local. This page is no longer being updated.~~10:05 Buses left. | 2014-05-07",
                "22.03.2018 / Updated 23:10 (Damascus)~~23:10 Thirty buses are on the road. | 2018-03-22",
                "Rebels left on Sunday.~~30-07-2017 ¦ 21:44 | 2017-07-30",
                "Rebels left on Monday.~~7 November 2016 | 2016-11-07",
                "Rebels left on Monday. Last Update: Tuesday 12 July 2016 KSA 08:45 | 2016-07-12",
                "01-10-2014 Two bombs went off. Schools were hit on Wednesday. | 2014-10-01",
            })
    void aStampInTheTextDatesTheArticle(String text, LocalDate day) {
        Dating.Result result = Dating.date(text(text.replace('~', '\n').replace('¦', '|')));
        assertThat(result).isEqualTo(new Dating.Result(day, "text", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On March 13, 2018, rebels left the town.",
                "The deal of March 13, 2018 held. It was signed in Homs, Syria on March 1, 2018.",
                "2 September 1972: The first arena opens.~17 September 1977: He dies.",
                "Rebels left on Tuesday. A deal of 3 May 2014 failed.",
                "March 13, 2018 was a cold day in Damascus.",
                "In a report published in March 2018 they said so.",
            })
    void aDateThatTheStoryTellsDatesNothing(String text) {
        assertThat(Dating.date(text(text.replace('~', '\n')))).isEqualTo(new Dating.Result(null, "none", List.of()));
    }

    @Test
    void aHeadlineRepeatedBeforeTheStampIsLookedThrough() {
        Dating.Result result = Dating.date(new Dating.Evidence(
                "24 killed in raids on Idlib - Region - World",
                "24 killed in raids on Idlib Saturday 10 Sep 2016 Air strikes on a market killed 24 people.",
                List.of("2016-09-21"),
                null,
                List.of(),
                null,
                null,
                null));
        assertThat(result)
                .isEqualTo(new Dating.Result(
                        LocalDate.of(2016, 9, 10),
                        "text",
                        List.of("date: metadata say 2016-09-21, taken is 2016-09-10")));
    }

    @Test
    void aCaptionDateThatAWeekdayBearsOutDatesTheArticle() {
        String text =
                "Buses arrive in Hama, on March 13, 2018, under a deal. (Source: AFP)\nThe army evacuated fighters"
                        + " Tuesday, a monitor said. They had come in 2016.";
        assertThat(Dating.date(text(text))).isEqualTo(new Dating.Result(LocalDate.of(2018, 3, 13), "text", List.of()));
        assertThat(Dating.date(text(text.replace("Tuesday", "Saturday"))).published())
                .isNull();
        assertThat(Dating.date(stated(text, "2018-03-14")))
                .isEqualTo(new Dating.Result(LocalDate.of(2018, 3, 14), "metadata", List.of()));
    }

    @Test
    void aDatelineWithoutAYearTakesTheYearOfTheUrl() {
        String text = "BEIRUT, March 13 (Reuters) - Rebels left on Tuesday.";
        assertThat(Dating.date(url(text, "https://example.org/2018/world/rebels-leave")))
                .isEqualTo(new Dating.Result(LocalDate.of(2018, 3, 13), "text", List.of()));
        assertThat(Dating.date(stated(text, "2018-03-14")))
                .isEqualTo(new Dating.Result(
                        LocalDate.of(2018, 3, 13),
                        "text",
                        List.of("date: metadata say 2018-03-14, taken is 2018-03-13")));
        assertThat(Dating.date(text(text)))
                .isEqualTo(new Dating.Result(null, "none", List.of("date: the dateline \"March 13\" names no year")));
    }

    @Test
    void aDatelineAtTheTurnOfTheYearStaysNearTheMetadata() {
        assertThat(Dating.date(stated("AMMAN, Dec 31 (Wire) - Rebels left.", "2017-01-01"))
                        .published())
                .isEqualTo(LocalDate.of(2016, 12, 31));
    }

    @Test
    void aFileNameDatesATextThatOnlyNamesAWeekday() {
        String text = "Rebels left the town on Tuesday.";
        assertThat(Dating.date(file(text, "wire/2018-03-13-qadam.txt")))
                .isEqualTo(new Dating.Result(LocalDate.of(2018, 3, 13), "file", List.of()));
        assertThat(Dating.date(file(text, "2018/03/13/qadam.txt")).basis()).isEqualTo("file");
        assertThat(Dating.date(file(text, "crawl-20180313.jsonl.gz")))
                .isEqualTo(new Dating.Result(null, "none", List.of()));
    }

    @Test
    void aDateInTheFutureOfTheCrawlIsRefused() {
        Dating.Result result = Dating.date(new Dating.Evidence(
                null,
                "Rebels left.",
                List.of("2031-01-01"),
                null,
                List.of("2018-03-13T23:50:00-05:00"),
                null,
                null,
                "2018-03-14T08:00:00Z"));
        assertThat(result)
                .isEqualTo(new Dating.Result(
                        LocalDate.of(2018, 3, 13),
                        "page",
                        List.of("date refused: 2031-01-01 of metadata lies after the crawl of 2018-03-14")));
    }

    @Test
    void numbersOfTwoReadingsDateNothing() {
        assertThat(Dating.date(stated("Rebels left.", "3/4/2018")))
                .isEqualTo(new Dating.Result(null, "none", List.of("ambiguous date 3/4/2018")));
        Dating.Evidence withPattern =
                new Dating.Evidence(null, "Rebels left.", List.of("3/4/2018"), "M/d/yyyy", List.of(), null, null, null);
        assertThat(Dating.date(withPattern))
                .isEqualTo(new Dating.Result(LocalDate.of(2018, 3, 4), "metadata", List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-03-13T23:50:00+03:00 | 2018-03-13",
                "2018-03-13 10:00:00 | 2018-03-13",
                "2018/3/13 | 2018-03-13",
                "20180313 | 2018-03-13",
                "20180313T101500Z | 2018-03-13",
                "20180313101500 | 2018-03-13",
                "Tue, 13 Mar 2018 10:00:00 GMT | 2018-03-13",
                "Tue Mar 13 10:00:00 +0000 2018 | 2018-03-13",
                "Tue Mar 13 10:00:00 UTC 2018 | 2018-03-13",
                "March 13, 2018 at 10:00 am | 2018-03-13",
                "13. März 2018 | 2018-03-13",
                "le 13 mars 2018 à 10h | 2018-03-13",
                "13 de marzo de 2018 | 2018-03-13",
                "13/03/2018 10:00 | 2018-03-13",
                "3/13/2018 | 2018-03-13",
                "26-FEB-1987 15:01:01.79 | 1987-02-26",
                "1520935200 | 2018-03-13",
                "1520935200000 | 2018-03-13",
                "March 2018 |",
                "2018-03 |",
                "3/13/18 |",
                "1970-01-01T00:00:00Z |",
                "soon |",
            })
    void metadataAreReadInAllUsualShapes(String printed, LocalDate day) {
        assertThat(Dating.date(stated("Rebels left.", printed)).published()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2018/03/13/deal,2018-03-13",
        "https://example.org/world/2018/mar/13/deal,2018-03-13",
        "https://example.org/deal-20180313-1234,2018-03-13",
        "https://example.org/news/2018-03-13-deal.html,2018-03-13",
        "https://example.org/13-03-2018/deal,2018-03-13",
        "https://example.org/news/deal-march-13-2018,2018-03-13",
        "https://example.org/news/world-43384222,",
        "https://example.org/2018/03/deal,",
        "https://news20180313.example.org/deal,",
    })
    void aUrlMayNameTheDay(String url, LocalDate day) {
        assertThat(Dating.date(url("Rebels left.", url)).published()).isEqualTo(day);
    }

    @Test
    void anUpdateSoonAfterTheStatedDayLeavesThatDay() {
        Dating.Result result =
                Dating.date(stated("Updated: 14 March 2018\nRebels left the town on Tuesday.", "2018-03-13"));
        assertThat(result)
                .isEqualTo(new Dating.Result(
                        LocalDate.of(2018, 3, 13), "metadata", List.of("date: the text was updated on 2018-03-14")));
    }

    private static Dating.Evidence text(String text) {
        return new Dating.Evidence(null, text, List.of(), null, List.of(), null, null, null);
    }

    private static Dating.Evidence stated(String text, String date) {
        return new Dating.Evidence(null, text, List.of(date), null, List.of(), null, null, null);
    }

    private static Dating.Evidence url(String text, String url) {
        return new Dating.Evidence(null, text, List.of(), null, List.of(), url, null, null);
    }

    private static Dating.Evidence file(String text, String file) {
        return new Dating.Evidence(null, text, List.of(), null, List.of(), null, file, null);
    }
}
