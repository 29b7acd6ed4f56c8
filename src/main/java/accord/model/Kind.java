package accord.model;

import java.util.Locale;

/**
 * What happens under a deal; definitions in the coding guidelines.
 */
public enum Kind {
    EVACUATION,
    RECONCILIATION,
    CEASEFIRE,
    EXCHANGE,
    HANDOVER,
    ACCESS;

    /** The word that tables and gold files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word; fails on any other. */
    public static Kind of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
