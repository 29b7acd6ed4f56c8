/**
 * Sentences, tokens, tags and dependencies behind one adapter to the NLP library; folding of names; numbers, dates and language in text.
 *
 * <p>May import model, the NLP library; must not import Spark.
 */
package accord.text;
