package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * An article without its text, for the articles that have a mention: a row of documents in a release.
 */
@Doc("An article without its text, for the articles that have a mention.")
public record Document(
        @Doc("id of the article") String id,
        @Doc("the archive's own identifier, or null") String key,
        @Doc("outlet") String source,
        @Doc("address of the text, or null") String url,
        @Doc("headline, or null") String title,
        @Doc("day of publication, or null") LocalDate published,
        @Doc("what published rests on") String basis,
        @Doc("ISO 639-1 code, or null") String language,
        @Doc("words in the text") long words,
        @Doc("what load noticed; may be empty") List<String> notes,
        @Doc("file, relative to the ARCHIVE argument") String file,
        @Doc("1-based number of the record in its file") long record,
        @Doc("the load that added it") String load) {

    public Document {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(basis, "basis");
        requireNonNull(file, "file");
        requireNonNull(load, "load");
        notes = List.copyOf(notes);
    }
}
