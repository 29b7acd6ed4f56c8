package accord.text;

/** Which side of the time it names an expression speaks of: "since Friday" names Friday and starts there. */
public enum Edge {
    /** At that time: "on Friday". */
    AT,
    /** From that time on: "since Friday", "from Friday", "between Friday and …". */
    FROM,
    /** Up to that time: "until Sunday", "from Friday to Sunday", "between … and Sunday". */
    UNTIL,
    /** Not later than that time: "by Sunday". */
    BY,
    /** Earlier than that time: "before Sunday". */
    BEFORE,
    /** Later than that time: "after Sunday". */
    AFTER
}
