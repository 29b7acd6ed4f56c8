/**
 * Signatures and likeness of articles become stories; mentions become deals, links, steps and legs.
 *
 * <p>May import model, text, codebook; must not import Spark, input and output, extract.
 */
package accord.resolve;
