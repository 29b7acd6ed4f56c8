/**
 * The stages
 *
 * <p>May import  each reads tables, joins and groups in Spark, calls plain Java, publishes tables and returns a receipt.; must not import all packages above:picocli, System.
 */
package accord.flow;
