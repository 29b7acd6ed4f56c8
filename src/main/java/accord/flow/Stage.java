package accord.flow;

import accord.store.Receipt;
import java.io.IOException;

/** One verb: reads tables, publishes tables, says what it did. Its options are given to its constructor. */
public interface Stage {
    /** The verb. */
    String name();

    Receipt run(Run run) throws IOException;
}
