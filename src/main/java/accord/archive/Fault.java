package accord.archive;

import java.io.IOException;

/** Stops the reading of a file, or of one record where the reader of the format can go on, with the reason for the reject. */
final class Fault extends IOException {

    private final transient Reason reason;

    Fault(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
