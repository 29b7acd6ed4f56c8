package accord.resolve;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * The five-word shingles of a text as 64-bit hashes, in the order of the text (Broder 1997). Case, accents and everything that
 * is no letter or digit are ignored, so that an outlet's quotation marks and line breaks do not make another text. A text of fewer words is one shingle.
 */
final class Shingles {
    static final int WORDS = 5;

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final char ASCII = 128;
    private static final char SIGMA = '\u03c3';
    private static final char FINAL_SIGMA = '\u03c2';

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
        Words words = new Words();
        int length = text.length();
        for (int i = 0; i < length; ) {
            char c = text.charAt(i);
            if (c < ASCII) {
                words.ascii(c);
                i++;
                continue;
            }
            int begin = i;
            while (i < length && text.charAt(i) >= ASCII) {
                i++;
            }
            String folded = folded(text.substring(begin, i));
            if (folded.indexOf(SIGMA) >= 0 || folded.indexOf(FINAL_SIGMA) >= 0) {
                // Which small letter this capital has depends on what stands around it.
                return of(new Words(), folded(text));
            }
            words.add(folded);
        }
        return words.all();
    }

    private static long[] of(Words words, String folded) {
        words.add(folded);
        return words.all();
    }

    /** Of a stretch between letters of ASCII it is the same as within the whole, as no mark is on either side of it. */
    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }

    /** Hashes words as their letters come. */
    private static final class Words {
        private long[] words = new long[256];
        private int count;
        private long hash = OFFSET;
        private boolean inside;

        void ascii(char c) {
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                letter(c);
            } else if (c >= 'A' && c <= 'Z') {
                letter(c + 'a' - 'A');
            } else {
                end();
            }
        }

        void add(String folded) {
            for (int i = 0; i < folded.length(); ) {
                int c = folded.codePointAt(i);
                i += Character.charCount(c);
                if (Character.isLetterOrDigit(c)) {
                    letter(c);
                } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                    end();
                }
            }
        }

        private void letter(int c) {
            hash = (hash ^ c) * PRIME;
            inside = true;
        }

        private void end() {
            if (!inside) {
                return;
            }
            if (count == words.length) {
                words = Arrays.copyOf(words, count * 2);
            }
            words[count++] = hash;
            hash = OFFSET;
            inside = false;
        }

        long[] all() {
            end();
            return Arrays.copyOf(words, count);
        }
    }

    /** A bijection that spreads bits: the finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
    static long mix(long x) {
        long z = (x ^ (x >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
