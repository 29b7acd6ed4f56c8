package accord.extract;

import java.util.List;

/**
 * One citation: a sentence says that somebody says.
 *
 * @param sentence index of the sentence
 * @param token index of the word that cites: a verb of saying, according, a statement
 * @param names canonical names of those cited, the first the one who speaks; empty where only a pronoun stands
 * @param pronoun whether a pronoun repeats the one who was cited before
 */
record Telling(int sentence, int token, List<String> names, boolean pronoun) {}
