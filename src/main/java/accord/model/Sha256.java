package accord.model;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The fingerprint (SHA-256, FIPS 180-4) by which everything here is named after its contents: articles, mentions, loads,
 * coders, files. It is fed part by part and asked once; words are fed as UTF-8. How parts are kept from running together
 * is a matter of whoever feeds them.
 */
public final class Sha256 {
    private final MessageDigest digest;

    public Sha256() {
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Of parts, each {@linkplain #end() ended}. */
    public static Sha256 ofParts(Iterable<String> parts) {
        Sha256 sum = new Sha256();
        parts.forEach(part -> sum.add(part).end());
        return sum;
    }

    public Sha256 add(String words) {
        return add(words.getBytes(StandardCharsets.UTF_8));
    }

    public Sha256 add(byte[] bytes) {
        return add(bytes, 0, bytes.length);
    }

    public Sha256 add(byte[] bytes, int begin, int length) {
        digest.update(bytes, begin, length);
        return this;
    }

    /** Ends a part with a null character, which no text has. */
    public Sha256 end() {
        digest.update((byte) 0);
        return this;
    }

    /** A stream that adds what it passes on. */
    public OutputStream over(OutputStream next) {
        return new DigestOutputStream(next, digest);
    }

    /** All 32 bytes; to be asked once. */
    public byte[] bytes() {
        return digest.digest();
    }

    /** All bytes in lower-case hex; to be asked once. */
    public String hex() {
        return HexFormat.of().formatHex(bytes());
    }

    /** The first so many bytes in lower-case hex; to be asked once. */
    public String hex(int bytes) {
        return HexFormat.of().formatHex(bytes(), 0, bytes);
    }
}
