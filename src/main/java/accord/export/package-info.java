/**
 * A release becomes a data package, CSV and the report page.
 *
 * <p>May import model, store; must not import the NLP library.
 */
package accord.export;
