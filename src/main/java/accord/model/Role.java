package accord.model;

import java.util.Locale;

/**
 * What an actor does in a deal: makes it, brokers it, carries it out for the parties, or leaves under it.
 */
public enum Role {
    PARTY,
    MEDIATOR,
    FACILITATOR,
    EVACUEE;

    /** The word that tables and gold files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word; fails on any other. */
    public static Role of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
