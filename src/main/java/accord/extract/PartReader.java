package accord.extract;

import accord.codebook.WordSenses;
import accord.text.Sentence;
import accord.text.Token;
import java.util.Set;

/**
 * Tells what a sentence says that an actor does: by the grammar, and where that says nothing by the words around the name, since
 * long sentences break parsers.
 */
final class PartReader {
    private final WordSenses words;
    private final PartByGrammar grammar;

    PartReader(WordSenses words) {
        this.words = words;
        this.grammar = new PartByGrammar(words);
    }

    /** All that the sentence says; where the grammar says nothing, the words just before the name are read. */
    Set<Part> of(Sentence sentence, Named named) {
        Set<Part> parts = grammar.of(sentence, named);
        if (parts.isEmpty()) {
            Part part = surface(sentence, named);
            if (part == null && named.group() && named.head() == named.last()) {
                part = leaving(sentence, named);
            }
            if (part != null) {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The verb that follows a name and its asides: "about 700 rebels, some two hundred of them from X, were leaving". */
    private Part leaving(Sentence sentence, Named named) {
        for (int i = named.last() + 1; i < sentence.tokens().size() && i <= named.last() + 16; i++) {
            Token token = sentence.tokens().get(i);
            boolean finite = token.tag().equals("VBD")
                    || token.tag().equals("VBP")
                    || token.tag().equals("VBZ")
                    || token.tag().equals("MD")
                    || token.tag().equals("VB")
                    || token.tag().equals("VBG");
            if (finite
                    && !token.lemma().equals("be")
                    && !token.lemma().equals("have")
                    && !token.tag().equals("MD")) {
                boolean passive = token.tag().equals("VBN");
                return words.has(token.lemma(), "leave") || passive && words.has(token.lemma(), "taken")
                        ? Part.LEAVES
                        : null;
            }
            if (token.tag().equals("VBN") && words.has(token.lemma(), "taken")) {
                return Part.LEAVES;
            }
            if (token.lemma().equals(";")) {
                return null;
            }
        }
        return null;
    }

    /** Long sentences break parsers: "deal … between A from one side and B", "brokered by A and B". */
    private Part surface(Sentence sentence, Named named) {
        int steps = 0;
        for (int i = named.first() - 1; i >= 0 && steps < 9; i--, steps++) {
            Token token = sentence.tokens().get(i);
            String lemma = token.lemma();
            if (lemma.equals("between") && bargain(sentence, i, 14)) {
                return named.helper() ? null : Part.DEALS;
            }
            if (lemma.equals("by") && i > 0 && steps < 6) {
                Token before = sentence.tokens().get(i - 1);
                if (words.has(before.lemma(), "broker") && before.tag().startsWith("VB")) {
                    return named.fights() ? Part.DEALS : Part.BROKERS;
                }
                return null;
            }
            if (lemma.equals("with") && steps < 3 && bargain(sentence, i, 4)) {
                return named.helper() ? null : Part.DEALS;
            }
            if (lemma.equals("under") && steps < 5 && sponsors(sentence, named)) {
                return Part.BROKERS;
            }
            if (token.isVerb() && !lemma.equals("be") || lemma.equals(".") || lemma.equals(";")) {
                return null;
            }
        }
        return null;
    }

    private boolean bargain(Sentence sentence, int at, int reach) {
        for (int i = at - 1; i >= 0 && i >= at - reach; i--) {
            if (words.has(sentence.tokens().get(i).lemma(), "bargain")) {
                return true;
            }
        }
        return false;
    }

    private boolean sponsors(Sentence sentence, Named named) {
        for (int i = named.last() + 1; i < sentence.tokens().size() && i <= named.last() + 4; i++) {
            if (words.has(sentence.tokens().get(i).lemma(), "broker")) {
                return true;
            }
        }
        return false;
    }
}
