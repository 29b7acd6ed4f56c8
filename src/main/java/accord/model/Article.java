package accord.model;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;

/**
 * One news text with its source and its day of publication: a row of articles.
 */
@Doc("One news text with its source and its day of publication.")
public record Article(
        @Doc("first 16 bytes, in hex, of SHA-256 over source, published, title and text (NFC)")
        String id,

        @Doc("the archive's own identifier, or null") String key,

        @Doc("outlet: the mapped field, else the URL's host, else the folder's name, else unknown")
        String source,

        @Doc("address of the text, or null") String url,
        @Doc("headline, or null") String title,

        @Doc("day of publication in the zone that the source prints, or null")
        LocalDate published,

        @Doc("what published rests on: text, metadata, page, url, file or none")
        String basis,

        @Doc("ISO 639-1 code, or null where it cannot be told")
        String language,

        @Doc("the text that readers see; offsets count its Unicode code points")
        String text,

        @Doc("words in text") long words,

        @Doc("what load noticed: conflicts of dates, mended characters; may be empty")
        List<String> notes,

        @Doc("file, relative to the ARCHIVE argument") String file,
        @Doc("1-based number of the record in its file") long record,
        @Doc("the load that added it") String load) {

    public Article {
        requireNonNull(id, "id");
        requireNonNull(source, "source");
        requireNonNull(basis, "basis");
        requireNonNull(text, "text");
        requireNonNull(file, "file");
        requireNonNull(load, "load");
        notes = List.copyOf(notes);
    }
}
