/**
 * The foundation: one record a table of the contract, and the small values they are made of. A record is its table: its
 * components are the columns in reading order, each with a {@link accord.model.Doc} comment that reaches Parquet.
 *
 * <p>May import {@code java.*} only.
 */
package accord.model;
