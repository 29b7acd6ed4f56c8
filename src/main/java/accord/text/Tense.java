package accord.text;

/** Where the clause of a date expression lies in time; decides which Thursday "on Thursday" is. */
public enum Tense {
    PAST,
    FUTURE,
    UNKNOWN
}
