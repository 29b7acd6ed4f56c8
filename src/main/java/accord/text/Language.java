package accord.text;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * The language of a text, judged on its first few hundred characters. English is told by its function words, at the
 * cost of a scan; what that leaves open goes to the n-gram detector of optimaize (after Shuyo 2010), loaded once.
 */
public final class Language {
    /** Characters that are judged. */
    private static final int SAMPLE = 600;

    /** Characters that the n-gram detector is given: enough for a sentence or two, at half the cost. */
    private static final int GRAMS = 300;

    /** Letters that a judgement needs at least. */
    private static final int LEAST = 20;

    private static final double SURE = 0.9;

    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "that", "with", "from", "by", "for", "said", "were", "have", "has", "which",
            "their", "after", "this", "is", "are", "who", "been", "would", "they", "on", "at", "it", "as", "was", "in",
            "a");

    private static final Set<String> SURELY_ENGLISH =
            Set.of("the", "and", "with", "from", "said", "which", "their", "who", "that", "they", "by", "would");

    private Language() {}

    /**
     * The language of a text.
     *
     * @return ISO 639-1 code in lower case, null where it cannot be told
     */
    public static String of(String text) {
        String sample = sample(text);
        int letters = 0;
        for (int i = 0; i < sample.length(); i++) {
            letters += Character.isLetter(sample.charAt(i)) ? 1 : 0;
        }
        if (letters < LEAST) {
            return null;
        }
        if (isEnglish(sample)) {
            return "en";
        }
        List<DetectedLanguage> found = Detector.INSTANCE.getProbabilities(start(sample, GRAMS));
        if (found.isEmpty() || found.get(0).getProbability() < SURE) {
            return null;
        }
        String code = found.get(0).getLocale().getLanguage();
        return code.length() == 2 ? code : null;
    }

    private static String sample(String text) {
        int start = 0;
        while (start < text.length() && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        return start(text.substring(start, Math.min(text.length(), start + SAMPLE + 1)), SAMPLE);
    }

    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** Whether a sixth of the words are function words of English, of which some stand in no language near it. */
    private static boolean isEnglish(String sample) {
        int words = 0;
        int function = 0;
        int sure = 0;
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= sample.length(); i++) {
            char c = i < sample.length() ? sample.charAt(i) : ' ';
            if (c >= 'a' && c <= 'z') {
                word.append(c);
            } else if (c >= 'A' && c <= 'Z') {
                word.append((char) (c + 32));
            } else if (Character.isLetter(c)) {
                word.append('?');
            } else if (word.length() > 0) {
                words++;
                if (word.length() <= 5) {
                    String w = word.toString();
                    function += ENGLISH.contains(w) ? 1 : 0;
                    sure += SURELY_ENGLISH.contains(w) ? 1 : 0;
                }
                word.setLength(0);
            }
        }
        return words >= 8 && sure >= 2 && sure * 20 >= words && function * 6 >= words;
    }

    /** Loaded when first asked. */
    private static final class Detector {
        private static final LanguageDetector INSTANCE = load();

        private static LanguageDetector load() {
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readAllBuiltIn())
                        .seed(0)
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
