package accord.flow;

import accord.model.Doc;
import accord.store.Table;

/** A file that was read: as long as its listing is the same, it need not be opened again. */
public record Known(
        @Doc("where it is") String uri,
        @Doc("stored size") long bytes,
        @Doc("when it was last changed, in milliseconds") long modified,

        @Doc("how it was read: hash of the mapping and the window")
        String reading) {

    static final Table<Known> TABLE = Table.of("inputs", Known.class, "uri", "bytes", "modified", "reading");
}
