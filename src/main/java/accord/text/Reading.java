package accord.text;

import java.util.List;

/** A text as the coder reads it: its sentences in order, those that matter parsed. */
public record Reading(String text, List<Sentence> sentences) {

    public Reading {
        sentences = List.copyOf(sentences);
    }

    /** The words of a sentence as they stand in the text. */
    public String words(Sentence sentence) {
        return text.substring(sentence.begin(), sentence.end());
    }
}
