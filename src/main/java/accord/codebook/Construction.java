package accord.codebook;

import accord.text.Sentence;
import java.util.Map;
import java.util.Set;

/** A way of saying something that the codebook knows: words in a row ({@link CuePattern}) or words tied by grammar ({@link Frame}). */
public interface Construction {
    /** Where a construction stands in a sentence: first token, token after the last, token that it stands for. */
    record Match(int begin, int end, int head) {}

    /** Reads a construction; fails with a message where it names a set that is unknown or a part that makes no sense. */
    static Construction of(String source, Map<String, Set<String>> sets) {
        return Frame.is(source) ? Frame.of(source, sets) : CuePattern.of(source, sets);
    }

    /** The words, lemmas or forms, that a match can be found at; empty where any can. */
    Set<String> openers();

    /** The match that is found at the given token, or null. */
    Match at(Sentence sentence, int token);
}
