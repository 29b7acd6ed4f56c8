package accord.codebook;

import java.util.List;

/**
 * A name in a text that may be a place, before the article as a whole is known: pieces first to last of the text, with what the
 * gazetteer says of the name and what the words around it say.
 *
 * @param candidates entries of that name; empty where only the words around it make it a place
 * @param cue level word that names what it is (town, province …); empty where none does
 * @param evidence how strongly the words around it speak for a place, below 0 against it
 */
record Spot(int first, int last, List<PlaceEntry> candidates, String cue, double evidence) {}
