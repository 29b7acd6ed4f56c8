/**
 * The dictionaries as immutable matchers
 *
 * <p>May import  places, actors with dated names and lineage, triggers, discards; and the codebook's version.; must not import model, text:Spark, the network.
 */
package accord.codebook;
