/**
 * The front door: verbs, options, session, exit codes.
 *
 * <p>May import {@code flow}, {@code store}, {@code evaluate}, picocli and {@code SparkSession}; holds no logic of its
 * own. The only package that reads the clock and the environment, prints and exits.
 */
package accord.cli;
