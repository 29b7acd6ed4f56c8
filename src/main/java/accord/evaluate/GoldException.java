package accord.evaluate;

/** A gold file that is not what it claims: says which file, which line, and what a line must hold. */
public final class GoldException extends RuntimeException {
    public GoldException(String message, Throwable cause) {
        super(message, cause);
    }
}
