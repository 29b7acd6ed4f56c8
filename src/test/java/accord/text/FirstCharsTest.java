package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FirstCharsTest {
    private static String begins(String pattern) {
        BitSet chars = FirstChars.of(pattern);
        StringBuilder all = new StringBuilder();
        for (char c = ' '; c < 127; c++) {
            if (FirstChars.has(chars, c)) {
                all.append(c);
            }
        }
        return FirstChars.has(chars, '\u2013') ? all + "+" : all.toString();
    }

    @Test
    void aMatchBeginsWithTheFirstCharOfAnyChoice() {
        assertThat(begins("Photo|Image(?: by)?|(?:AFP|\\(Reuters\\))")).isEqualTo("(AIP");
    }

    @Test
    void whatMayBeAbsentLetsTheNextBegin() {
        assertThat(begins("(?:Get )?[Ss]hort")).isEqualTo("GSs");
        assertThat(begins("a{0,3}b*c")).isEqualTo("abc");
        assertThat(begins("a{1,3}b")).isEqualTo("a");
    }

    @Test
    void looksAroundAndBoundsTakeNoChar() {
        assertThat(begins("(?<=[.)\\n ])(?!x)\\bTags")).isEqualTo("T");
    }

    @Test
    void caseDoesNotMatterWhereThePatternSaysSo() {
        assertThat(begins("(?i:all) rights")).isEqualTo("Aa");
        assertThat(begins("\\[(?i:all)")).isEqualTo("[");
    }

    @Test
    void classesAreReadWithTheirRangesAndRefusals() {
        assertThat(begins("[0-3x\u2013-]")).isEqualTo("-0123x+");
        assertThat(begins("[^ -y]z")).isEqualTo("z{|}~+");
        assertThat(begins("\\d")).isEqualTo("0123456789");
    }

    @Test
    void whatIsNotUnderstoodOrMatchesNothingCanBeginAnywhere() {
        for (String pattern : List.of(".x", "a?", "", "[a&&b]", "\\p{L}", "(?<name>a)", "(?x)a")) {
            assertThat(FirstChars.of(pattern).cardinality()).as(pattern).isEqualTo(129);
        }
    }
}
