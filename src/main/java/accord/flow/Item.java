package accord.flow;

import accord.archive.FileRead;
import accord.model.Article;
import accord.model.Reject;

/**
 * One thing that reading a file gives: an article, a reject, the file's account, or a fault of the mapping.
 *
 * @param file the file's name
 * @param article null unless this is one
 * @param reject null unless this is one
 * @param account null unless this is the last item of its file
 * @param fault what is wrong with the user's mapping; null as a rule
 */
public record Item(String file, Article article, Reject reject, FileRead account, String fault) {}
