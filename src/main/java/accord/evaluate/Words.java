package accord.evaluate;

import java.util.Set;
import java.util.regex.Pattern;

/** A text as plain words, to be asked whether it holds a name, whatever the spelling of articles and signs. */
final class Words {
    private static final Pattern NOT_PLAIN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile(" (al|el|ad|ar|as|at|az|ash|an|the) (?=\\S)");
    private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1");
    private static final Set<String> BARE =
            Set.of("city", "town", "village", "area", "camp", "old", "north", "south", "east", "west");

    private final String text;

    Words(String text) {
        this.text = plain(text);
    }

    boolean hold(String name) {
        String plain = plain(name);
        return plain.strip().length() > 2 && !BARE.contains(plain.strip()) && text.contains(plain);
    }

    /** Folded words, each between spaces; articles and doubled letters, which spellings of Arabic names vary in, are gone. */
    private static String plain(String text) {
        String plain =
                " " + NOT_PLAIN.matcher(Spelling.fold(text)).replaceAll(" ").strip() + " ";
        plain = ARTICLE.matcher(plain).replaceAll(" ");
        return DOUBLED.matcher(plain).replaceAll("$1");
    }
}
