package accord.extract;

import accord.codebook.WordSenses;
import accord.text.Sentence;
import accord.text.Token;

/** How far the words of a noun reach to both sides of it. */
final class Phrase {
    private static final int REACH = 6;

    private Phrase() {}

    /** Index of the first word of the noun's phrase: adjectives, nouns, numbers before it. */
    static int left(Sentence sentence, Token head) {
        int left = head.index();
        while (left > 0) {
            Token token = sentence.tokens().get(left - 1);
            boolean inside = token.isNoun()
                    || token.tag().startsWith("JJ")
                    || token.tag().equals("POS")
                    || token.form().equals("-")
                    || token.tag().equals("CD")
                    || token.tag().equals("VBN") && token.label().equals("amod");
            if (!inside) {
                break;
            }
            left--;
        }
        return left;
    }

    /** Index of the last word of its phrase: what hangs on it by of, for, in and the like. */
    static int right(Sentence sentence, Token head, WordSenses words) {
        int right = head.index();
        for (int i = head.index() + 1; i < sentence.tokens().size() && i <= head.index() + REACH; i++) {
            Token token = sentence.tokens().get(i);
            boolean inside = token.isNoun()
                    || words.has(token.lemma(), "link")
                    || token.tag().equals("DT")
                    || token.tag().equals("POS")
                    || token.tag().startsWith("JJ");
            if (!inside) {
                break;
            }
            right = i;
        }
        return right;
    }
}
