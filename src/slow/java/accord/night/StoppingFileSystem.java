package accord.night;

import accord.store.DiskFileSystem;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;

/**
 * The local disks, as a child process sees them: counts what changes the lake, and holds still before the change of a
 * given number until somebody kills the process.
 */
public final class StoppingFileSystem extends DiskFileSystem {
    /** System properties of the process: the lake's folder, and the file that gets a line a change. */
    static final String LAKE = "accord.night.lake";

    static final String LOG = "accord.night.log";

    /** The number of the change to stop before, and the file that then tells the process and the change: once in a run. */
    static final String STOP = "accord.night.stop";

    static final String MARK = "accord.night.mark";

    private static final Object ONE_AT_A_TIME = new Object();
    private static int changes;

    private static void change(String what, org.apache.hadoop.fs.Path path) throws IOException {
        String lake = System.getProperty(LAKE);
        String place = path.toUri().getPath();
        if (lake == null || !place.startsWith(lake + "/")) {
            return;
        }
        String line = what + "\t" + place.substring(lake.length() + 1);
        synchronized (ONE_AT_A_TIME) {
            changes++;
            if (System.getProperty(LOG) != null) {
                Files.writeString(
                        Path.of(System.getProperty(LOG)),
                        line + "\n",
                        StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
            }
            if (changes == Integer.getInteger(STOP, -1) && first(line)) {
                // Other threads that want to change something wait for the lock, as they would for a process that is gone.
                await();
            }
        }
    }

    /** A worker that takes the place of a killed one counts anew, and is not stopped. */
    private static boolean first(String line) throws IOException {
        Path mark = Path.of(System.getProperty(MARK));
        Path fresh = mark.resolveSibling(mark.getFileName() + "." + ProcessHandle.current().pid());
        Files.writeString(fresh, ProcessHandle.current().pid() + "\t" + line);
        try {
            Files.createLink(mark, fresh);
            return true;
        } catch (FileAlreadyExistsException another) {
            return false;
        }
    }

    private static void await() {
        while (true) {
            try {
                Thread.sleep(1000);
            } catch (InterruptedException interrupted) {
                // Only SIGKILL ends this: who lets go would change the lake after its death.
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
