/**
 * The front door
 *
 * <p>May import  verbs, options, session, exit codes.; must not import flow, store, evaluate, picocli, SparkSession:logic.
 */
package accord.cli;
