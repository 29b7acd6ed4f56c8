package accord.flow;

import java.util.List;

/**
 * What the user says about a load.
 *
 * @param archives files, folders and globs
 * @param fields which column is what
 * @param window the days wanted
 * @param verify opens files that are known by their listing, and compares digests
 * @param rejectsLimit greatest share of rejects among the records of a load, 0 to 1; above it nothing is published
 */
public record LoadOptions(List<String> archives, Fields fields, Window window, boolean verify, double rejectsLimit) {

    public LoadOptions {
        archives = List.copyOf(archives);
    }
}
