package accord.extract;

import accord.model.Place;
import accord.text.Sentence;
import accord.text.Token;

/**
 * A place named in a sentence.
 *
 * @param sentence index of the sentence
 * @param first index of its first token
 * @param last index of its last token
 * @param place what it was resolved to; its text is what the article says
 * @param key what tells places apart: the id, with the words that say which part is meant
 * @param country whether it is a country
 * @param capital whether it is a country's capital
 * @param wide whether it is a country, a province or a region of several towns
 * @param metonym whether it stands for a government
 * @param beside whether only a direction or distance from it is meant
 * @param holder whether it only says where another named place lies
 * @param guessed whether only a preposition says that it is a place
 */
record Where(
        int sentence,
        int first,
        int last,
        Place place,
        String key,
        boolean country,
        boolean capital,
        boolean wide,
        boolean metonym,
        boolean beside,
        boolean holder,
        boolean guessed) {

    /** The same place, named again. */
    Where at(int sentenceAgain, int firstAgain, int lastAgain) {
        return new Where(
                sentenceAgain,
                firstAgain,
                lastAgain,
                place,
                key,
                country,
                capital,
                wide,
                metonym,
                beside,
                holder,
                guessed);
    }

    /** Whether it can be what a deal is about. */
    boolean site() {
        return !metonym && !beside && !holder;
    }

    /** The token that its name hangs on the rest of its sentence by. */
    Token head(Sentence sentence) {
        for (int i = last; i >= first; i--) {
            Token token = sentence.tokens().get(i);
            if (token.head() < first || token.head() > last) {
                if (!token.label().equals("punct") && !token.label().equals("case")) {
                    return token;
                }
            }
        }
        return sentence.tokens().get(last);
    }
}
