/**
 * The cellar: records and Parquet schemas, tables, the lake, publication, locks, audit, receipts; opens every stream.
 *
 * <p>May import {@code model}, Spark and Hadoop; must not import {@code extract} or {@code resolve}.
 */
package accord.store;
