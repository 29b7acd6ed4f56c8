package accord.model;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** Another place in the archive where an article stands: the same article, not a second one. */
@Doc("Another place in the archive where an article stands: it is no article of its own.")
public record Repeat(
        @Doc("id of the article") String id,
        @Doc("the archive's own identifier there, or null") String key,
        @Doc("address of the text there, or null") String url,
        @Doc("what published rests on there") String basis,
        @Doc("ISO 639-1 code, or null") String language,
        @Doc("what load noticed there; may be empty") List<String> notes,
        @Doc("file, relative to the ARCHIVE argument") String file,
        @Doc("1-based number of the record in its file") long record,
        @Doc("the load that met it") String load) {

    public Repeat {
        requireNonNull(id, "id");
        requireNonNull(basis, "basis");
        requireNonNull(file, "file");
        requireNonNull(load, "load");
        notes = List.copyOf(notes);
    }
}
