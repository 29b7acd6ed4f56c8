package accord.model;

import java.util.Locale;

/**
 * Class of people that a figure counts; total is mixed or unspecified.
 */
public enum Who {
    FIGHTERS,
    CIVILIANS,
    FAMILIES,
    WOUNDED,
    PRISONERS,
    CHILDREN,
    TOTAL;

    /** The word that tables and gold files use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The constant of a table's word; fails on any other. */
    public static Who of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
