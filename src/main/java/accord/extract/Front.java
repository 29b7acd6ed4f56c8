package accord.extract;

import accord.text.Sentence;
import accord.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What a sentence puts first to say where it is: "In Bajaur, …", "Across the Andes, in Cauca, …", "Elders of Lower Dir …". */
final class Front {
    private static final Set<String> PLACING =
            Set.of("in", "at", "around", "near", "across", "from", "outside", "inside", "of", "on", "beyond");
    private static final Set<String> TIMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "ramadan",
            "eid");
    private static final int BY = 10;

    private Front() {}

    /** The places of the sentence that stand before its verb under a preposition of place. */
    static List<Where> places(Scene scene, Sentence sentence) {
        return scene.places(sentence.index()).stream()
                .filter(w -> w.site() && !w.country() && w.first() < BY && under(sentence, w.first(), true))
                .toList();
    }

    /** The first name, in small letters, that opens the sentence under a preposition of place; null where none. */
    static String name(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < Math.min(BY, tokens.size()); i++) {
            if (tokens.get(i).isProper() && under(sentence, i, false)) {
                String name = tokens.get(i).form().toLowerCase(Locale.ROOT);
                return TIMES.contains(name) ? null : name;
            }
            if (tokens.get(i).isVerb()) {
                return null;
            }
        }
        return null;
    }

    private static boolean under(Sentence sentence, int token, boolean any) {
        List<Token> tokens = sentence.tokens();
        for (int i = token - 1; i >= 0 && i >= token - 5; i--) {
            Token before = tokens.get(i);
            if (before.isVerb()) {
                return false;
            }
            if (PLACING.contains(before.lemma())) {
                return any || i < 6;
            }
        }
        return false;
    }
}
