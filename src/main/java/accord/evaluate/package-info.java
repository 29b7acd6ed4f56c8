/**
 * Gold files, pairing and scores.
 *
 * <p>May import model; must not import Spark.
 */
package accord.evaluate;
