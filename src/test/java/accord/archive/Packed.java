package accord.archive;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;

/** Packs bytes for tests. */
final class Packed {

    private Packed() {}

    interface Packer {
        OutputStream over(OutputStream out) throws IOException;
    }

    static byte[] gzip(byte[] bytes) {
        return with(GZIPOutputStream::new, bytes);
    }

    static byte[] bzip2(byte[] bytes) {
        return with(BZip2CompressorOutputStream::new, bytes);
    }

    static byte[] zstd(byte[] bytes) {
        return with(ZstdOutputStream::new, bytes);
    }

    static byte[] deflate(byte[] bytes) {
        return with(DeflaterOutputStream::new, bytes);
    }

    /** Brotli (RFC 7932, §9.2) without compression: blocks of stored bytes, then an empty last one. */
    static byte[] brotli(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        boolean first = true;
        for (int at = 0; at < bytes.length; at += 1 << 16) {
            int length = Math.min(1 << 16, bytes.length - at);
            // the stream's window (one bit, only in front of the first block), not last, four nibbles of length, stored
            int head = (length - 1) << 3 | 1 << 19;
            head = first ? head << 1 : head;
            packed.write(head);
            packed.write(head >>> 8);
            packed.write(head >>> 16);
            packed.write(bytes, at, length);
            first = false;
        }
        packed.write(3);
        return packed.toByteArray();
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }

    private static byte[] with(Packer packer, byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packer.over(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
