package accord.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;

/**
 * Hadoop's view of local disks, which sets permissions in this process. Without its native library Hadoop starts
 * {@code chmod} for every file and folder that it makes, several for each table written; on a busy machine that takes longer
 * than the writing. Spark finds it by {@code fs.file.impl}.
 */
public class DiskFileSystem extends LocalFileSystem {
    public DiskFileSystem() {
        super(new Raw());
    }

    private static final class Raw extends RawLocalFileSystem {
        @Override
        public void setPermission(Path path, FsPermission permission) throws IOException {
            java.nio.file.Path file = pathToFile(path).toPath();
            boolean plain = Files.getFileStore(file).supportsFileAttributeView("posix") && !permission.getStickyBit();
            if (plain) {
                Files.setPosixFilePermissions(file, posix(permission));
            } else {
                super.setPermission(path, permission);
            }
        }

        private static Set<PosixFilePermission> posix(FsPermission permission) {
            Set<PosixFilePermission> open = EnumSet.noneOf(PosixFilePermission.class);
            int bits = permission.toShort();
            PosixFilePermission[] all = PosixFilePermission.values();
            for (int i = 0; i < all.length; i++) {
                // owner's reading is the highest of the nine bits, others' running the lowest
                if ((bits >> all.length - 1 - i & 1) == 1) {
                    open.add(all[i]);
                }
            }
            return open;
        }
    }
}
