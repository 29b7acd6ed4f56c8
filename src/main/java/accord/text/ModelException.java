package accord.text;

/** The parser's models did not load: no text can be read, which is no fault of any text. The cause says why. */
public final class ModelException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public ModelException(Throwable cause) {
        super("the parser's models did not load: " + cause, cause);
    }
}
