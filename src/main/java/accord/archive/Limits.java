package accord.archive;

import java.io.Serializable;

/**
 * Bounds that keep one bad file from taking the run with it. What exceeds one is a reject, never a crash.
 *
 * @param recordBytes largest record (line, page, document), in bytes before decoding; it is held in memory
 * @param nesting deepest nesting of JSON and XML
 * @param textChars longest text of one article, in UTF-16 units
 * @param unpackedBytes most bytes that one compressed file may unpack to
 * @param ratio most bytes that one stored byte may unpack to, judged once {@code ratioFrom} bytes are unpacked
 * @param ratioFrom bytes unpacked before the ratio is judged: short files of one repeated line are harmless
 */
public record Limits(int recordBytes, int nesting, int textChars, long unpackedBytes, int ratio, long ratioFrom)
        implements Serializable {

    /** Far above any news text, far below the memory of a small machine. */
    public static final Limits STANDARD = new Limits(32 << 20, 64, 2_000_000, 1L << 40, 200, 64L << 20);

    /** Whether so many stored bytes that unpack to so many are a bomb, or at least not news. */
    public boolean isTooMuch(long stored, long unpacked) {
        boolean swollen = unpacked > ratioFrom && unpacked / ratio > stored;
        return swollen || unpacked > unpackedBytes;
    }
}
