/**
 * Records and Parquet schemas, tables, the lake, publication, locks, audit, receipts; opens every stream.
 *
 * <p>May import model, Spark, Hadoop; must not import extract, resolve.
 */
package accord.store;
