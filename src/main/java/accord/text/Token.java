package accord.text;

/**
 * One token of a sentence as the NLP library sees it.
 *
 * @param index position in its sentence, from 0
 * @param form the token as written
 * @param lemma dictionary form in lower case; the lower-case form where the sentence was not tagged
 * @param tag Penn Treebank part-of-speech tag; empty where the sentence was not tagged
 * @param begin first char (UTF-16) in the text
 * @param end char after the last
 * @param head index of the token that governs it, -1 for the root and where the sentence was not parsed
 * @param label dependency label (nsubj, dobj, prep, pobj …); empty where the sentence was not parsed
 */
public record Token(int index, String form, String lemma, String tag, int begin, int end, int head, String label) {

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }
}
