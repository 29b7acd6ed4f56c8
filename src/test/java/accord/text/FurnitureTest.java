package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FurnitureTest {

    static List<List<String>> manners() {
        return Table.rows("furniture.tsv", 4);
    }

    @ParameterizedTest
    @MethodSource("manners")
    void eachMannerFindsItsOwnExample(List<String> row) {
        String text = row.get(1).equals("head") ? row.get(3) + " Rebels left the town." : "Rebels left.\n" + row.get(3);
        List<Furniture.Span> furniture = Furniture.in(text);
        assertThat(furniture).isNotEmpty();
        assertThat(furniture).extracting(Furniture.Span::name).contains(row.get(0));
    }

    @Test
    void aCaptionIsTextAndItsCreditIsFurniture() {
        assertThat(found("Buses wait in Idlib on March 13, 2018. (Source: AFP)\nThe army left."))
                .containsExactly("(Source: AFP)");
    }

    @Test
    void partsOfALineSetOffByWideBlanksAreJudgedAlone() {
        assertThat(found("The truce held.\n\nShare: Facebook | Twitter    Short link: http://snn.example/?p=9"))
                .containsExactly("Share: Facebook | Twitter", "Short link: http://snn.example/?p=9");
    }

    @Test
    void aTextRunTogetherToOneLineLosesOnlyItsFurniture() {
        assertThat(
                        found(
                                "Date of publication 29 August 2016 Airstrikes kill seven. The truce ended. Get short URL 124 READ ALSO: A deal in Homs. Reporting by Tom Perry; Editing by Gareth Jones"))
                .containsExactly(
                        "Date of publication 29 August 2016",
                        "Get short URL 124",
                        "READ ALSO: A deal in Homs.",
                        "Reporting by Tom Perry; Editing by Gareth Jones");
    }

    @Test
    void headlinesUnderAHeadingAreFurnitureUntilTheTextGoesOn() {
        assertThat(
                        found(
                                "The deal held.\nRelated stories\nEvacuation of Homs begins\nTruce in Daraya\nThe last bus left at noon, he said."))
                .containsExactly("Related stories", "Evacuation of Homs begins", "Truce in Daraya");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BEIRUT, March 13 (Reuters) - Rebels left. | BEIRUT, March 13 (Reuters) -",
                "AMMAN — Rebels left. | AMMAN —",
                "DAMASCUS, (SANA) - Rebels left. | DAMASCUS, (SANA) -",
                "ARSAL, Lebanon -- Buses left. | ARSAL, Lebanon --",
                "New York, 21 November 2016 - Almost a million | New York, 21 November 2016 -",
            })
    void aDatelineIsFurniture(String text, String dateline) {
        assertThat(found(text)).containsExactly(dateline);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighters left by bus under a deal (brokered by Russia) on Tuesday.",
                "They shared related news by email and watched the road.",
                "By Saturday evening more than 150,000 people had got out.",
                "The source did not mention Yarmouk.",
                "\"We left in ten minutes,\" a teacher said. Related deals failed.",
                "Share of power was refused, and more followed in Idlib.",
                "Watch towers were handed over. Tags were cut from the bodies.",
            })
    void sentencesAreNotFurniture(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void aStretchIsCoveredWhenMostOfItsLettersAreFurniture() {
        String text = "Rebels left. (Photo by M. Haddad)";
        List<Furniture.Span> furniture = Furniture.in(text);
        assertThat(Furniture.covers(furniture, text, 0, 12)).isFalse();
        assertThat(Furniture.covers(furniture, text, 13, text.length())).isTrue();
    }

    private static List<String> found(String text) {
        return Furniture.in(text).stream()
                .map(s -> text.substring(s.begin(), s.end()))
                .toList();
    }
}
