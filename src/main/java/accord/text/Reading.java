package accord.text;

import java.util.List;

/**
 * A text as the coder reads it.
 *
 * @param text the text
 * @param sentences its sentences in order, those that matter parsed
 * @param furniture what in it is page furniture, in order: looked for once, since all passes ask
 */
public record Reading(String text, List<Sentence> sentences, List<Furniture.Span> furniture) {

    public Reading {
        sentences = List.copyOf(sentences);
        furniture = List.copyOf(furniture);
    }

    public Reading(String text, List<Sentence> sentences) {
        this(text, sentences, Furniture.in(text));
    }

    /** The words of a sentence as they stand in the text. */
    public String words(Sentence sentence) {
        return text.substring(sentence.begin(), sentence.end());
    }
}
