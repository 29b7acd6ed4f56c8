package accord.extract;

import accord.codebook.Cue;
import accord.model.Kind;
import java.util.Set;

/**
 * One place in an article where a construction tells of something that happens under deals.
 *
 * @param sentence index of the sentence
 * @param token index of the token that it stands for
 * @param cue what was found
 * @param kinds the kinds it tells of, main one first; empty for a deal or talks whose terms are not in the words
 * @param mood how it is put
 * @param support whether it only goes with a deal that is told elsewhere and cannot open one
 */
record Event(int sentence, int token, Cue cue, Set<Kind> kinds, Mood mood, boolean support) {}
