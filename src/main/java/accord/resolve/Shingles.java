package accord.resolve;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The five-word shingles of a text as 64-bit hashes, in the order of the text (Broder 1997). Case, accents and everything that
 * is no letter or digit are ignored, so that an outlet's quotation marks and line breaks do not make another text. A text of fewer words is one shingle.
 */
final class Shingles {
    static final int WORDS = 5;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Shingles() {}

    static long[] of(String text) {
        long[] words = words(text);
        if (words.length == 0) {
            return new long[0];
        }
        int count = Math.max(1, words.length - WORDS + 1);
        long[] shingles = new long[count];
        for (int i = 0; i < count; i++) {
            long hash = OFFSET;
            for (int j = i; j < Math.min(words.length, i + WORDS); j++) {
                hash = mix(hash ^ words[j]) * PRIME;
            }
            shingles[i] = mix(hash);
        }
        return shingles;
    }

    private static long[] words(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        LongStream.Builder words = LongStream.builder();
        long hash = OFFSET;
        boolean inside = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ c) * PRIME;
                inside = true;
            } else if (inside && Character.getType(c) != Character.NON_SPACING_MARK) {
                words.add(hash);
                hash = OFFSET;
                inside = false;
            }
        }
        if (inside) {
            words.add(hash);
        }
        return words.build().toArray();
    }

    /** A bijection that spreads bits: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
