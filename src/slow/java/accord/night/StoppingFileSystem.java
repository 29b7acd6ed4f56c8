package accord.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local file system, as a child process sees it: counts what changes the lake, and holds still before the change of a
 * given number until somebody kills the process, or takes the mark away.
 */
public final class StoppingFileSystem extends LocalFileSystem {
    /** System properties of the child: the lake's folder, the file that gets a line a change, the number to stop at, the mark. */
    static final String LAKE = "accord.night.lake";

    static final String LOG = "accord.night.log";
    static final String STOP = "accord.night.stop";
    static final String MARK = "accord.night.mark";

    private static final AtomicInteger CHANGES = new AtomicInteger();

    private static void change(String what, org.apache.hadoop.fs.Path path) throws IOException {
        String lake = System.getProperty(LAKE);
        String place = path.toUri().getPath();
        if (lake == null || !place.startsWith(lake + "/")) {
            return;
        }
        int number = CHANGES.incrementAndGet();
        if (System.getProperty(LOG) != null) {
            synchronized (CHANGES) {
                Files.writeString(
                        Path.of(System.getProperty(LOG)),
                        number + "\t" + what + "\t" + place.substring(lake.length() + 1) + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
        }
        if (number == Integer.getInteger(STOP, -1)) {
            Path mark = Path.of(System.getProperty(MARK));
            Files.writeString(mark, what + " " + place.substring(lake.length() + 1));
            while (Files.exists(mark)) {
                try {
                    Thread.sleep(20);
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    @Override
    public FSDataOutputStream create(
            org.apache.hadoop.fs.Path file,
            FsPermission permission,
            boolean overwrite,
            int buffer,
            short replication,
            long block,
            Progressable progress)
            throws IOException {
        change("create", file);
        return super.create(file, permission, overwrite, buffer, replication, block, progress);
    }

    @Override
    public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
        change("rename", to);
        return super.rename(from, to);
    }

    @Override
    public boolean delete(org.apache.hadoop.fs.Path path, boolean recursive) throws IOException {
        change("delete", path);
        return super.delete(path, recursive);
    }

    @Override
    public boolean mkdirs(org.apache.hadoop.fs.Path folder, FsPermission permission) throws IOException {
        change("mkdirs", folder);
        return super.mkdirs(folder, permission);
    }

    @Override
    public boolean mkdirs(org.apache.hadoop.fs.Path folder) throws IOException {
        change("mkdirs", folder);
        return super.mkdirs(folder);
    }
}
