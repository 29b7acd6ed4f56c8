package accord.evaluate;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Folds the names of places and actors to what two coders would call the same, before they are compared. */
final class Spelling {
    private static final Pattern COMBINING = Pattern.compile("\\p{M}");
    private static final Pattern APOSTROPHE = Pattern.compile("[’'`ʿʾ‘]");
    private static final Pattern SPACE = pattern("\\s+");
    private static final Pattern PLACE_HEAD = pattern("^(the|town of|city of|village of|province of)\\s+");
    private static final Pattern PLACE_WORD =
            pattern("\\b(province|governorate|district|neighbou?rhood|city|town|village|countryside|region|enclave|camp"
                    + "|suburbs?|area)s?\\b");
    private static final Pattern PLACE_ARTICLE = pattern("\\b(al|el|ad|ar|as|at|az|ash|an)[- ]");
    private static final Pattern PLACE_PART =
            pattern("\\b(northern|southern|eastern|western|north|south|east|west|rural|old)\\b");
    private static final Pattern NOT_PLAIN = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern ACTOR_HEAD = pattern("^(the)\\s+");

    private final Aliases places;
    private final Aliases actors;

    Spelling(Aliases places, Aliases actors) {
        this.places = places;
        this.actors = actors;
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.UNICODE_CHARACTER_CLASS);
    }

    static String fold(String name) {
        String folded = Normalizer.normalize(name == null ? "" : name, Normalizer.Form.NFKD);
        folded = COMBINING.matcher(folded).replaceAll("").toLowerCase(Locale.ROOT);
        folded = APOSTROPHE.matcher(folded).replaceAll("");
        return SPACE.matcher(folded).replaceAll(" ").strip();
    }

    String place(String name) {
        String folded = PLACE_HEAD.matcher(fold(name)).replaceAll("");
        folded = PLACE_WORD.matcher(folded).replaceAll("");
        folded = PLACE_ARTICLE.matcher(folded).replaceAll("");
        folded = PLACE_PART.matcher(folded).replaceAll("");
        folded = NOT_PLAIN.matcher(folded.replace('-', ' ')).replaceAll("");
        return places.key(SPACE.matcher(folded).replaceAll(" ").strip());
    }

    String actor(String name) {
        return actors.key(ACTOR_HEAD.matcher(fold(name)).replaceAll(""));
    }
}
