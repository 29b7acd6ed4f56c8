package accord.text;

/**
 * A number of things as a sentence gives it, with the words that bound it ("at least", "between … and …").
 *
 * @param first index of its first token
 * @param last index of its last token
 * @param low least number; null where the words give only an upper bound
 * @param high greatest number; null where the words give only a lower bound
 */
public record Quantity(int first, int last, Long low, Long high) {}
