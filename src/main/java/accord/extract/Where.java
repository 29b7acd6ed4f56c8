package accord.extract;

import accord.model.Place;

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
        boolean holder) {

    /** The same place, named again. */
    Where at(int sentenceAgain, int firstAgain, int lastAgain) {
        return new Where(
                sentenceAgain, firstAgain, lastAgain, place, key, country, capital, wide, metonym, beside, holder);
    }

    /** Whether it can be what a deal is about. */
    boolean site() {
        return !metonym && !beside && !holder;
    }
}
