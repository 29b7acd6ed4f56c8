package accord.codebook;

/**
 * The state that a word of nationality or a capital's name points to.
 *
 * @param country ISO 3166-1 alpha-3
 * @param use of a demonym: adjective, people or ethnic; of a capital: capital or metonym (never a place of a deal)
 * @param government canonical name of its government; empty where the word stands for none
 */
public record Nation(String country, String use, String government) {}
