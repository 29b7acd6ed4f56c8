package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldingTest {
    @Test
    void spellingsThatDifferInSignsOnlyBecomeEqual() {
        assertThat(Folding.fold("Qal‘at al-Maḍīq")).isEqualTo("qalat al madiq");
        assertThat(Folding.fold("al-Fu'ah")).isEqualTo("al fuah");
        assertThat(Folding.fold("Łódź")).isEqualTo("lodz");
    }

    @Test
    void theArticleIsDroppedFromPlacesWhereverItStands() {
        assertThat(Folding.foldPlace("Deir ez-Zor")).isEqualTo("deir zor");
        assertThat(Folding.foldPlace("al-Bab")).isEqualTo(Folding.foldPlace("Bab"));
        assertThat(Folding.foldPlace("The Hague")).isEqualTo("hague");
    }

    @Test
    void lettersAreNeverLoosened() {
        assertThat(Folding.foldPlace("al-Hameh")).isNotEqualTo(Folding.foldPlace("Hama"));
    }

    @Test
    void saintIsWrittenOut() {
        assertThat(Folding.foldPlace("St. Petersburg")).isEqualTo(Folding.foldPlace("Saint Petersburg"));
    }
}
