package accord.model;

import java.util.Locale;

/**
 * Where a deal stands, by one article or by all; definitions in the coding guidelines.
 */
public enum Status {
    PROSPECTIVE,
    PROPOSED,
    NEGOTIATING,
    AGREED,
    UNDERWAY,
    SUSPENDED,
    COMPLETED,
    COLLAPSED,
    DENIED;

    /** The word that tables and gold files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word; fails on any other. */
    public static Status of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
