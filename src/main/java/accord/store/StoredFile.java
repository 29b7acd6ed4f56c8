package accord.store;

import java.io.Serializable;

/**
 * A file of an archive, known by its listing: nobody has opened it yet.
 *
 * @param uri where it is
 * @param file its name relative to the ARCHIVE argument, slashes between folders; unique among the files of one listing
 * @param folder name of the folder it stands in
 * @param bytes stored size
 * @param modified when it was last changed, in milliseconds, as the file system tells it
 */
public record StoredFile(String uri, String file, String folder, long bytes, long modified) implements Serializable {}
