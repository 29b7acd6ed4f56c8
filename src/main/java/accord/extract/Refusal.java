package accord.extract;

/**
 * Why a trigger did not become a deal.
 *
 * @param sentence index of the sentence
 * @param words the trigger as written
 * @param cue the cue's id
 * @param reason what was missing or what discarded it
 */
public record Refusal(int sentence, String words, String cue, String reason) {}
