package accord.archive;

import java.time.LocalDate;
import java.util.List;

/**
 * The day on which an article was published, in the contract's order of trust: a publication stamp or dateline in the
 * text; metadata; the page; the URL; a caption's date that agrees with a weekday in the body; the file's name. Other
 * dates in the text never decide, and nothing is guessed.
 */
public final class Dating {
    /** How the note on a numeric date that could be read two ways begins. */
    public static final String AMBIGUOUS = "ambiguous date";

    private Dating() {}

    /**
     * What may speak for a date.
     *
     * @param title headline, or null
     * @param text the text
     * @param metadata dates that the archive states, as they stand there, most trusted first
     * @param pattern pattern of these ({@link java.time.format.DateTimeFormatter}), or null
     * @param page dates that the page states, most trusted first
     * @param url address, or null
     * @param file name of the file with its folders, or null; only counts for files that hold one article
     * @param crawled when a crawler fetched it, after which nothing can have been published; or null
     */
    public record Evidence(
            String title,
            String text,
            List<String> metadata,
            String pattern,
            List<String> page,
            String url,
            String file,
            String crawled) {

        public Evidence {
            metadata = List.copyOf(metadata);
            page = List.copyOf(page);
        }
    }

    /**
     * The verdict.
     *
     * @param published the day, or null
     * @param basis text, metadata, page, url, file or none
     * @param notes conflicts, dates that were refused, and numeric dates that could be read two ways: these begin with
     *     {@link #AMBIGUOUS}
     */
    public record Result(LocalDate published, String basis, List<String> notes) {

        public Result {
            notes = List.copyOf(notes);
        }
    }

    /** Dates an article. */
    public static Result date(Evidence evidence) {
        return new Judgement(evidence).result();
    }
}
