package accord.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A disk in memory whose room a test decides; only root may mount one. */
final class Disk implements AutoCloseable {
    private static final long PAGE = 4096;

    private final Path folder;

    private Disk(Path folder) {
        this.folder = folder;
    }

    /** Mounts one at the folder, where that is allowed. */
    static Optional<Disk> mount(Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        return done("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", folder.toString())
                ? Optional.of(new Disk(folder))
                : Optional.empty();
    }

    Path folder() {
        return folder;
    }

    /** Leaves room for so many bytes more than there are. */
    void leave(long bytes) throws IOException, InterruptedException {
        long used = 0;
        for (Path path : Folder.all(folder)) {
            // A file takes whole pages, a folder none.
            used += Files.isRegularFile(path) ? (Files.size(path) + PAGE - 1) / PAGE * PAGE : 0;
        }
        if (!done("mount", "-o", "remount,size=" + (used + bytes), folder.toString())) {
            throw new IOException("cannot change the room of " + folder);
        }
    }

    private static boolean done(String... words) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    }

    @Override
    public void close() throws IOException {
        try {
            done("umount", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
