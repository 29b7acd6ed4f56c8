package accord.archive;

/** The user named a column that is not there, or said two things at once: wrong usage, told with the columns found. */
public final class MappingException extends RuntimeException {

    public MappingException(String message) {
        super(message);
    }
}
