/**
 * Streams of foreign formats become articles or rejects
 *
 * <p>May import  one class a format, boilerplate, dating of an article.; must not import model, text, format libraries:Spark, Hadoop, the network.
 */
package accord.archive;
