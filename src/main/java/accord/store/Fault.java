package accord.store;

/**
 * Something that the user or the operator must know and act on, as opposed to a fault of the program. Its message is one
 * line: what, which value, what to do.
 */
public final class Fault extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Who is to act: each is an exit code of the contract. */
    public enum Kind {
        /** Wrong options, mapping, codebook, or a lake path that is no folder. */
        USAGE,
        /** An archive that is missing, or in which nothing was readable. */
        ARCHIVE,
        /** An audit failed; nothing was published. */
        AUDIT,
        /** Another run holds the lake. */
        BUSY
    }

    private final Kind kind;

    private Fault(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public static Fault usage(String message) {
        return new Fault(Kind.USAGE, message);
    }

    public static Fault archive(String message) {
        return new Fault(Kind.ARCHIVE, message);
    }

    public static Fault audit(String message) {
        return new Fault(Kind.AUDIT, message);
    }

    public static Fault busy(String message) {
        return new Fault(Kind.BUSY, message);
    }

    public Kind kind() {
        return kind;
    }
}
