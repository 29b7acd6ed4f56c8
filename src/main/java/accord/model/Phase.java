package accord.model;

import java.util.Locale;

/**
 * Whether the people of a figure are to be moved, were moved, or are still inside.
 */
public enum Phase {
    PLANNED,
    DONE,
    REMAINING;

    /** The word that tables and gold files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word; fails on any other. */
    public static Phase of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
