package accord.text;

import java.util.List;

/**
 * One sentence of a text.
 *
 * @param index position in the text, from 0
 * @param begin first char (UTF-16) in the text
 * @param end char after the last
 * @param paragraph index of the paragraph (line block) it stands in
 * @param furniture true for page furniture (share bars, related headlines, credits): seen by readers, never coded
 * @param tokens its tokens in order
 * @param parsed whether tags and dependencies are filled in: only sentences that matter are parsed
 */
public record Sentence(
        int index, int begin, int end, int paragraph, boolean furniture, List<Token> tokens, boolean parsed) {

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** The token that governs the given one, or null for the root. */
    public Token head(Token token) {
        return token.head() < 0 ? null : tokens.get(token.head());
    }

    /** The tokens that the given one governs, in order. */
    public List<Token> children(Token token) {
        return tokens.stream().filter(t -> t.head() == token.index()).toList();
    }
}
