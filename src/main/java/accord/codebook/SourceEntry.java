package accord.codebook;

import java.util.List;

/**
 * A medium, monitor or body that news cites.
 *
 * @param name canonical name
 * @param kind monitor, agency, broadcaster, paper, body or outlet (cited only where it is not the article's own)
 * @param country ISO 3166-1 alpha-3, or empty
 * @param aliases other names
 * @param example a sentence that yields the entry
 */
public record SourceEntry(String name, String kind, String country, List<String> aliases, String example) {}
