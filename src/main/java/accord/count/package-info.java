/**
 * One SQL file a mart, and the runner.
 *
 * <p>May import model, store, Spark SQL; must not import functions of its own in Spark.
 */
package accord.count;
