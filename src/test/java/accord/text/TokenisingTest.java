package accord.text;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class TokenisingTest {
    private static final List<String> SENTENCES = List.of(
            "Fighters left the quarter on buses, under a deal with the army.",
            "They cannot stay, they said; they'd gonna leave at 5 p.m. (local time) on Sept. 3.",
            "No. 5 and no. 6 of the list ( see page 7 ) cost $1.5m, 30km away.",
            "Mr. al-Assad's U.S.-backed rivals weren't there :-) in the '90s, 1990-95.",
            "See http://example.org/a?b=c or write to desk@example.org... \"Now!\" they said.",
            "[1] The twenty-one (21) buses [sic] left -- at last -- for Idlib/Aleppo.",
            "Yes.",
            "...",
            " \t no-one\u00a0went\n",
            "");

    @Test
    void theTokensAreThoseOfTheLibraryHoweverOftenTheirWordsWereMet() {
        EnglishTokenizer library = new EnglishTokenizer();
        Tokenising tokenising = new Tokenising();

        for (int time = 0; time < 3; time++) {
            for (String sentence : SENTENCES) {
                assertThat(told(tokenising.of(sentence))).isEqualTo(told(library.tokenize(sentence)));
            }
        }
    }

    private static List<String> told(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.getStartOffset() + "-" + token.getEndOffset() + " " + token.getWordForm())
                .toList();
    }
}
