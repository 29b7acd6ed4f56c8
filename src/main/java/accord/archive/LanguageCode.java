package accord.archive;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** ISO 639-1 codes of the many ways in which archives state a language. */
final class LanguageCode {

    private static final Map<String, String> CODES = codes();

    private LanguageCode() {}

    /** The code of {@code en}, {@code en-GB}, {@code eng}, {@code English}; null for null and for what is none of these. */
    static String of(String stated) {
        if (stated == null) {
            return null;
        }
        String words = stated.strip().toLowerCase(Locale.ROOT);
        String code = CODES.get(words);
        if (code != null) {
            return code;
        }
        int end = 0;
        while (end < words.length() && Character.isLetter(words.charAt(end))) {
            end++;
        }
        return CODES.get(words.substring(0, end));
    }

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOLanguages()) {
            if (code.length() == 2) {
                Locale locale = Locale.forLanguageTag(code);
                codes.put(code, locale.getLanguage());
                codes.putIfAbsent(locale.getISO3Language(), code);
                codes.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
            }
        }
        codes.put("iw", "he");
        codes.put("in", "id");
        codes.put("ji", "yi");
        codes.put("fre", "fr");
        codes.put("ger", "de");
        return codes;
    }
}
