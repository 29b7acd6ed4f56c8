package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import accord.text.Parser;
import accord.text.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What grammar ties to a verb is found whatever the sentence's shape. */
class FrameTest {
    private static final Parser PARSER = new Parser();
    private static final Map<String, Set<String>> SETS =
            Map.of("arms", Set.of("weapon", "rifle", "mortar"), "fighters", Set.of("fighter", "rebel", "soldier"));

    private static List<String> heads(String frame, String text) {
        Construction construction = Construction.of(frame, SETS);
        Sentence sentence =
                PARSER.parse(PARSER.split(text), s -> true).sentences().get(0);
        return sentence.tokens().stream()
                .filter(t -> construction.at(sentence, t.index()) != null)
                .map(t -> t.form())
                .toList();
    }

    @Test
    void whatIsDoneToIsFoundInActivePassiveAndNounAlike() {
        String frame = "surrender|handover obj:@arms";
        assertThat(heads(frame, "The rebels surrendered their rifles and two mortars."))
                .containsExactly("surrendered");
        assertThat(heads(frame, "Their rifles were surrendered on Monday.")).containsExactly("surrendered");
        assertThat(heads(frame, "The handover of dozens of rifles began.")).containsExactly("handover");
        assertThat(heads(frame, "Rifles surrendered by the rebels will be burned."))
                .containsExactly("surrendered");
    }

    @Test
    void theParticleMayStandBeforeOrAfterTheObject() {
        String frame = "hand|turn|bring +over|in obj:@arms";
        assertThat(heads(frame, "They handed their rifles over.")).containsExactly("handed");
        assertThat(heads(frame, "They turned in their rifles.")).containsExactly("turned");
        assertThat(heads(frame, "They turned the rifles on the crowd.")).isEmpty();
    }

    @Test
    void whoIsLetGoIsTheOneWhoLeaves() {
        String frame = "leave subj:@fighters";
        assertThat(heads(frame, "The army allowed the rebels to leave.")).containsExactly("leave");
        assertThat(heads(frame, "The rebels were allowed to leave.")).containsExactly("leave");
        assertThat(heads(frame, "The rebels agreed to leave.")).containsExactly("leave");
        assertThat(heads(frame, "The rebels, who left on Monday, were few.")).containsExactly("left");
        assertThat(heads(frame, "The rebels saw the families leave.")).isEmpty();
    }

    @Test
    void aFrameKnowsThePrepositionAndTheVerbThatItSteers() {
        assertThat(heads("swap for:soldier", "They swapped two pilots for nine soldiers."))
                .containsExactly("swapped");
        assertThat(heads("allow|let comp:leave|go", "The army let them go.")).containsExactly("let");
        assertThat(heads("allow|let comp:leave|go", "The army let them stay.")).isEmpty();
    }

    @Test
    void whatAFrameRulesOutMustNotBeThere() {
        String frame = "hold obj:fire not:subj:rebel";
        assertThat(heads(frame, "The soldiers held their fire.")).containsExactly("held");
        assertThat(heads(frame, "The rebels held their fire.")).isEmpty();
    }

    @Test
    void aWordThatIsNoPartOfAFrameIsRefused() {
        assertThatThrownBy(() -> Construction.of("hand obj:@arms over", SETS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("'over' is no part of a frame");
    }
}
