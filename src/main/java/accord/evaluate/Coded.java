package accord.evaluate;

import java.util.List;

/**
 * One article as coded by a person or by the program: a line of a gold file.
 *
 * @param id the archive's own identifier
 * @param published ISO day of publication, or null
 * @param deals its deals in the order of first mention; empty where it tells of none
 */
public record Coded(String id, String published, List<CodedDeal> deals) {

    public Coded {
        deals = List.copyOf(deals);
    }
}
