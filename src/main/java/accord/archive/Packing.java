package accord.archive;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** Compression of a whole file, told by its first bytes. */
enum Packing {
    NONE(""),
    GZIP(".gz"),
    BZIP2(".bz2"),
    ZSTD(".zst");

    private final String suffix;

    Packing(String suffix) {
        this.suffix = suffix;
    }

    /** As formats are named in the files table. */
    String suffix() {
        return suffix;
    }

    static Packing of(byte[] head) {
        if (starts(head, 0x1F, 0x8B, 0x08)) {
            return GZIP;
        }
        if (starts(head, 'B', 'Z', 'h') && head.length > 9 && head[4] == 0x31 && head[5] == 0x41) {
            return BZIP2;
        }
        if (starts(head, 0x28, 0xB5, 0x2F, 0xFD) || ZstdDictionary.isAt(head)) {
            return ZSTD;
        }
        return NONE;
    }

    InputStream unpack(InputStream in) throws IOException {
        return switch (this) {
            case NONE -> in;
            case GZIP -> new Gunzip(in);
            case BZIP2 -> new BZip2CompressorInputStream(in, true);
            case ZSTD -> ZstdDictionary.unpack(in);
        };
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
