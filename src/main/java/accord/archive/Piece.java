package accord.archive;

import java.util.List;

/**
 * One news piece as its format gives it, before it is dated and checked.
 *
 * @param key the archive's own identifier, or null
 * @param source outlet, or null
 * @param url address, or null
 * @param title headline, or null
 * @param text the text, or null
 * @param language language the archive states, or null
 * @param stated dates of publication that the archive's metadata state, most trusted first
 * @param pattern pattern of these, or null
 * @param page dates that the page itself states, most trusted first
 * @param crawled when a crawler fetched it, or null
 * @param notes what reading noticed
 */
record Piece(
        String key,
        String source,
        String url,
        String title,
        String text,
        String language,
        List<String> stated,
        String pattern,
        List<String> page,
        String crawled,
        List<String> notes) {

    Piece {
        stated = List.copyOf(stated);
        page = List.copyOf(page);
        notes = List.copyOf(notes);
    }
}
