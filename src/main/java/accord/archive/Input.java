package accord.archive;

import java.io.IOException;
import java.io.InputStream;

/**
 * One stored file as the reader of archives sees it; whoever owns the file system supplies it.
 *
 * @param file name relative to the ARCHIVE argument, slashes between folders
 * @param folder name of the folder it stands in, the source of last resort; empty where there is none
 * @param bytes stored size
 * @param opener opens it from its start, as often as asked
 */
public record Input(String file, String folder, long bytes, Opener opener) {

    /** Opens the stored bytes. */
    @FunctionalInterface
    public interface Opener {
        InputStream open() throws IOException;
    }
}
