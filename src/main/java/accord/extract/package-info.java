/**
 * One article becomes mentions by a list of named passes in order.
 *
 * <p>May import model, text, codebook; must not import Spark, input and output, the clock.
 */
package accord.extract;
