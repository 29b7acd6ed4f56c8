package accord.archive;

import com.github.luben.zstd.ZstdInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/**
 * The dictionary that a zstd web archive may carry in a skippable frame before its first record (IIPC, "Use of Zstandard
 * in WARC files": magic 0x184D2A5D, length, dictionary, itself packed or not).
 */
final class ZstdDictionary {

    private static final int MOST = 16 << 20;

    private ZstdDictionary() {}

    static boolean isAt(byte[] head) {
        return head.length >= 8 && head[0] == 0x5D && head[1] == 0x2A && head[2] == 0x4D && head[3] == 0x18;
    }

    /** Unpacks a stream that may begin with such a frame. */
    static InputStream unpack(InputStream in) throws IOException {
        byte[] start = in.readNBytes(8);
        InputStream whole = new Rejoined(start, in);
        if (!isAt(start)) {
            return new ZstdInputStream(whole);
        }
        int length = (start[4] & 0xFF) | (start[5] & 0xFF) << 8 | (start[6] & 0xFF) << 16 | (start[7] & 0xFF) << 24;
        if (length < 0 || length > MOST) {
            throw new Fault(Reason.BROKEN, "zstd: a dictionary of " + length + " bytes");
        }
        byte[] dictionary = in.readNBytes(length);
        if (dictionary.length < length) {
            throw new EOFException("zstd: the dictionary ends early");
        }
        ZstdInputStream unpacked = new ZstdInputStream(in);
        unpacked.setDict(unpacked(dictionary));
        return unpacked;
    }

    private static byte[] unpacked(byte[] dictionary) throws IOException {
        if (Packing.of(dictionary) != Packing.ZSTD) {
            return dictionary;
        }
        try (ZstdInputStream in = new ZstdInputStream(new ByteArrayInputStream(dictionary))) {
            return in.readNBytes(MOST);
        }
    }
}
