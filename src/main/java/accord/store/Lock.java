package accord.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * Lets one run at a time write to a lake. The lock dies with its holder: on local disks the operating system drops it, on
 * HDFS the lease of the open file ends a minute after the holder's last sign of life.
 */
public final class Lock implements AutoCloseable {
    private final AutoCloseable held;

    private Lock(AutoCloseable held) {
        this.held = held;
    }

    /**
     * Takes the lock or refuses.
     *
     * @param owner who takes it, for whoever is refused: host and process
     */
    static Lock take(Folders folders, String owner) throws IOException {
        folders.create(folders.path("_staging"));
        Path file = folders.staging("lock");
        return new Lock(
                folders.system().getScheme().equals("file") ? local(file, owner) : leased(folders, file, owner));
    }

    private static AutoCloseable local(Path file, String owner) throws IOException {
        java.nio.file.Path path = java.nio.file.Path.of(file.toUri().getPath());
        FileChannel channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            lock = null;
        }
        if (lock == null) {
            String holder = new String(java.nio.file.Files.readAllBytes(path), StandardCharsets.UTF_8);
            channel.close();
            throw busy(file, holder);
        }
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static AutoCloseable leased(Folders folders, Path file, String owner) throws IOException {
        FileSystem system = folders.system();
        Optional<FSDataOutputStream> made = made(system, file);
        if (made.isPresent()) {
            return held(system, file, made.get(), owner);
        }
        String holder = folders.text(file);
        try {
            // Appending is refused as long as the holder's lease lives; otherwise the holder is dead.
            system.append(file).close();
        } catch (IOException alive) {
            throw busy(file, holder);
        }
        system.delete(file, false);
        return held(system, file, system.create(file, false), owner);
    }

    /** The file, new; empty where there is one. HDFS refuses in other words while the maker of that one is alive. */
    private static Optional<FSDataOutputStream> made(FileSystem system, Path file) throws IOException {
        try {
            return Optional.of(system.create(file, false));
        } catch (IOException refused) {
            if (system.exists(file)) {
                return Optional.empty();
            }
            throw refused;
        }
    }

    private static AutoCloseable held(FileSystem system, Path file, FSDataOutputStream out, String owner)
            throws IOException {
        out.write(owner.getBytes(StandardCharsets.UTF_8));
        out.hsync();
        return () -> {
            out.close();
            system.delete(file, false);
        };
    }

    private static Fault busy(Path file, String holder) {
        return Fault.busy("another run holds the lake (" + holder + ", lock "
                + file.toUri().getPath() + "): try again when it is done");
    }

    @Override
    public void close() throws IOException {
        try {
            held.close();
        } catch (IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }
}
