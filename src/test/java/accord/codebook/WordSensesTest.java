package accord.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WordSensesTest {
    @Test
    void everyRowsExampleHasOneOfItsWords() {
        Codebook book = Codebook.standard();
        assertThat(Stream.concat(book.roles().examples().stream(), book.speech().examples().stream()))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.words())
                        .as(row.sense() + ": " + row.sentence())
                        .anyMatch(word -> row.sentence()
                                .toLowerCase(Locale.ROOT)
                                .contains(word.substring(0, Math.min(3, word.length())))));
    }

    @Test
    void aUsersRowAddsWordsToASense() {
        Codebook book = Codebook.with(
                Map.of("roles.tsv", "broker\tgo-between\tA go-between met both.\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(book.roles().has("go-between", "broker")).isTrue();
        assertThat(book.roles().has("mediate", "broker")).isTrue();
    }

    @Test
    void anUnknownSenseIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Codebook.with(
                        Map.of("speech.tsv", "shouts\tyell\tThey yelled.\n".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(CodebookException.class)
                .hasMessageContaining("speech.tsv")
                .hasMessageContaining("no such sense: shouts");
    }
}
