package accord.archive;

import java.nio.file.Path;

/** The archives for measuring, which stand beside the project and are no part of it. */
final class Shared {

    private Shared() {}

    /** The folder, whether it is there or not. */
    static Path folder() {
        return Path.of(System.getProperty("accord.shared", "../shared"));
    }
}
