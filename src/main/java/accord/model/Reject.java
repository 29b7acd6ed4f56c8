package accord.model;

import static java.util.Objects.requireNonNull;

/**
 * A record that came in and could not be used, with the reason: nothing is dropped without a row.
 */
@Doc("A record that came in and could not be used, with the reason.")
public record Reject(
        @Doc("load or extract") String stage,
        @Doc("file, relative to the ARCHIVE argument") String file,

        @Doc("1-based number of the record in its file; 0 for the file as a whole")
        long record,

        @Doc("one of a short documented list") String reason,

        @Doc("first 200 characters of the record; may be empty")
        String sample,

        @Doc("the load that met it") String load) {

    public Reject {
        requireNonNull(stage, "stage");
        requireNonNull(file, "file");
        requireNonNull(reason, "reason");
        requireNonNull(sample, "sample");
        requireNonNull(load, "load");
    }
}
