package accord.extract;

import accord.model.Phase;
import accord.model.Who;
import accord.text.Quantity;

/**
 * A count of people that one sentence gives, before it is known which deal it belongs to.
 *
 * @param sentence index of the sentence
 * @param quantity the number and its bounds
 * @param noun index of the token that names the people, or of the number where none does
 * @param who class of people
 * @param phase what the clause says of them; null where it says neither
 * @param moved whether the clause says that they move, stay, or are freed or served: it may then stand for a deal that the
 *     sentence itself does not tell
 */
record Figure(int sentence, Quantity quantity, int noun, Who who, Phase phase, boolean moved) {}
