package accord.codebook;

/**
 * A country's government as an actor.
 *
 * @param id such as sy.government
 * @param lineage id of its line
 * @param name its name as a side of a war at home: Syrian government
 * @param state its name among states: Russia; the same as name where it goes by that alone
 */
public record Government(String id, String lineage, String name, String state) {}
