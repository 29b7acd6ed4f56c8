/**
 * Streams of foreign formats become articles or rejects: one class a format, boilerplate, dating of an article.
 *
 * <p>May import model, text, format libraries; must not import Spark, Hadoop, the network.
 */
package accord.archive;
