package accord.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Counts of people of a deal, each with the one who gives it. */
class PeoplePassTest {
    /** Each count of the first deal: class, bounds, phase, speaker. */
    private static List<String> people(String text) {
        return CodedText.deals("2018-03-23", text).get(0).people().stream()
                .map(p -> p.who() + " " + p.low() + " " + p.high() + " " + p.phase() + " by " + p.said_by())
                .toList();
    }

    @Test
    void aCountIsOfTheOneWhoSaysIt() {
        assertThat(people("""
            Rebels left the besieged town of Harasta on Thursday under a deal with the Syrian army. \
            At least 1,580 people left on the buses, the Syrian Observatory for Human Rights said.\
            """))
                .containsExactly("total"
                        + " 1580"
                        + " null"
                        + " done"
                        + " by Syrian"
                        + " Observatory"
                        + " for Human"
                        + " Rights");
    }

    @Test
    void whatTheArticleSaysInItsOwnVoiceHasNoSpeaker() {
        assertThat(people("Some 1,500 rebels left the besieged town of Harasta on Thursday under a deal with the"
                        + " Syrian army."))
                .containsExactly("fighters 1500 1500 done by null");
    }

    @Test
    void conflictingCountsOfDifferentSpeakersStandSideBySide() {
        assertThat(people("""
            Rebels left the besieged town of Harasta on Thursday under a deal with the Syrian army. \
            According to SANA, 2,289 people were evacuated. \
            Activists said that 1,500 people were evacuated.\
            """))
                .containsExactly(
                        "total 2289 2289 done by" + " SANA", "total" + " 1500" + " 1500" + " done" + " by activists");
    }

    @Test
    void theSameCountOfTwoSpeakersIsTwoCounts() {
        assertThat(people("""
            Rebels left the besieged town of Harasta on Thursday under a deal with the Syrian army. \
            According to SANA, 1,580 people were evacuated. \
            Activists said that 1,580 people were evacuated.\
            """))
                .containsExactly(
                        "total 1580 1580 done by" + " SANA", "total" + " 1580" + " 1580" + " done" + " by activists");
    }

    @Test
    void aCountThatTheArticleRepeatsFromASpeakerIsOne() {
        assertThat(people("""
            Some 1,580 people were evacuated from the besieged town of Harasta on Thursday under a deal with the Syrian army. \
            State television said that 1,580 people were evacuated.\
            """)).containsExactly("total 1580 1580" + " done by" + " state" + " television");
    }

    @Test
    void thoseUnderASiegeAndThoseWhoSpeakAreNotCounted() {
        assertThat(people("""
            Rebels left the town of Harasta, besieged by 3,000 troops, on Thursday under a deal with the Syrian army. \
            Two officers confirmed the evacuation.\
            """)).isEmpty();
    }
}
