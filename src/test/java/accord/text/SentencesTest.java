package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
    private static List<String> split(String text) {
        return Sentences.of(text).stream()
                .map(span -> span.paragraph() + " "
                        + text.substring(span.begin(), span.end()).replace('\n', '/'))
                .toList();
    }

    @Test
    void aWrappedTextIsReadAsIfItsLinesWereOne() {
        String text = "The warring sides agreed on Monday to stop firing around the\n"
                + "port, a mediator said. The first aid ship is to dock within\n"
                + "two days, and both armies will pull their guns back from the\n"
                + "harbour wall by Friday.\n"
                + "    A second mediator said that nothing had been signed so far\n"
                + "and that talks would go on.\n"
                + "\n"
                + " End of report\n";
        assertThat(split(text))
                .containsExactly(
                        "0 The warring sides agreed on Monday to stop firing around the/port, a mediator said.",
                        "0 The first aid ship is to dock within/two days, and both armies will pull their guns back from"
                                + " the/harbour wall by Friday.",
                        "1 A second mediator said that nothing had been signed so far/and that talks would go on.",
                        "2 End of report");
    }

    @Test
    void aBreakAfterEverySentenceEndsAParagraph() {
        String text = "The truce held on Monday in all quarters of the old town.\n"
                + "Buses left the eastern gate before noon with the wounded.\n"
                + "Aid workers were waiting on the other side of the river.\n"
                + "No shot was heard.\n";
        assertThat(split(text)).hasSize(4).last().isEqualTo("3 No shot was heard.");
    }

    @Test
    void headlinesAndListsAreNotJoined() {
        String text =
                "Truce in the old town\nBy our correspondent\n- first bus at noon\n- second bus at three\nTHE CITY";
        assertThat(split(text)).hasSize(5);
    }

    @Test
    void abbreviationsAndInitialsEndNoSentence() {
        assertThat(split("Gen. A. Haddad met U.N. staff on Sat. in St. James Square. They agreed."))
                .containsExactly("0 Gen. A. Haddad met U.N. staff on Sat. in St. James Square.", "0 They agreed.");
    }
}
