package accord.flow;

import accord.store.Draft;
import java.io.IOException;

/**
 * A part of resolve: writes some tables of the release in the making, from the lake's articles and from the tables that
 * were written before it.
 */
interface Part {
    void write(Run run, Draft draft) throws IOException;
}
