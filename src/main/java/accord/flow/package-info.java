/**
 * The corridor: the stages. Each reads tables, joins and groups in Spark, calls plain Java, publishes tables and returns
 * a receipt.
 *
 * <p>May import all packages but {@code cli}; must not import picocli or read {@code System}'s environment.
 */
package accord.flow;
