package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class EditionTest {
    private static String bare(String text) {
        return new String(SourceText.bare(text), StandardCharsets.UTF_8);
    }

    @Test
    void commentsAndLayoutMakeNoOtherEdition() {
        assertThat(bare("/** Why. */\r\nint a = 1; // one\n\n\tint b;\n")).isEqualTo(bare("int a = 1; int b;"));
    }

    @Test
    void whatALiteralSaysIsNoComment() {
        assertThat(bare("String a = \"// no \\\" comment  \";")).isEqualTo("String a = \"// no \\\" comment  \";");
        assertThat(bare("char q = '\"'; // gone")).isEqualTo("char q = '\"';");
        assertThat(bare("x = \"\"\"\n  /* kept */ \"a\"\n\"\"\"; /* gone */ y"))
                .isEqualTo("x = \"\"\"\n  /* kept */ \"a\"\n\"\"\"; y");
    }

    @Test
    void eachPartIsSaidByItsOwnHash() {
        String model = Edition.of("model").hash();
        assertThat(model).matches("[0-9a-f]{32}").isEqualTo(Edition.of("model").hash());
        assertThat(Edition.of("model", "text").hash()).isNotEqualTo(model);
        assertThat(Edition.of("model").data("/text/calendar.tsv").hash()).isNotEqualTo(model);
        assertThat(Edition.of("model").library("edu.emory.mathcs.nlp/nlp4j-api").hash())
                .isNotEqualTo(model);
    }
}
