package accord.flow;

import accord.store.Lake;
import java.util.function.Consumer;
import org.apache.spark.sql.SparkSession;

/**
 * What a stage works with.
 *
 * @param spark the session, in UTC and ANSI mode
 * @param lake where it reads and publishes
 * @param notices takes one line for people at a time: a warning, or what a stage is about to do
 */
public record Run(SparkSession spark, Lake lake, Consumer<String> notices) {}
