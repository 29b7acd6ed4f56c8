package accord.extract;

import accord.codebook.Cues;

/**
 * A construction of a kind that lacks something around it; it may still tell of a deal, or go with one told elsewhere.
 *
 * @param sentence index of the sentence
 * @param found the construction
 * @param lack the need that is not met
 */
record Lacking(int sentence, Cues.Found found, String lack) {}
