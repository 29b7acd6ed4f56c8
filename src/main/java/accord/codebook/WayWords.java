package accord.codebook;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell how a place stands to people on the move: whether they leave it, go to it or pass it. One sheet of the
 * codebook, {@code ways.tsv}, whose head says what each sense means.
 */
public final class WayWords {
    /** What a word says of the places that hang on it. */
    public enum Sense {
        GO,
        LIGHT,
        LEAVE,
        REACH,
        ARRIVE,
        LINGER,
        VEHICLE,
        AIM,
        AID,
        REST,
        TALK,
        SIGN,
        ELSEWHERE,
        SOURCE,
        CARRY,
        ENVOY,
        BOUND,
        PART
    }

    private static final List<String> COLUMNS = List.of("sense", "words", "example");

    private final Map<Sense, Set<String>> words = new EnumMap<>(Sense.class);

    WayWords() {
        for (Sense sense : Sense.values()) {
            words.put(sense, new HashSet<>());
        }
    }

    /** Adds the rows of a sheet. */
    void rows(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 2)) {
            Sense sense;
            try {
                sense = Sense.valueOf(row.at(0).toUpperCase(Locale.ROOT));
            } catch (IllegalArgumentException e) {
                throw row.wrong("unknown sense '" + row.at(0) + "'", "use one that the head of the file explains");
            }
            words.get(sense).addAll(List.of(row.at(1).split(" ")));
        }
    }

    /** Whether a lemma has a sense. */
    public boolean is(String lemma, Sense sense) {
        return words.get(sense).contains(lemma);
    }

    /** Whether a word as written has a sense, its endings taken off one after the other: for sentences without lemmas. */
    public boolean written(String form, Sense sense) {
        Set<String> known = words.get(sense);
        String word = form.toLowerCase(Locale.ROOT);
        if (known.contains(word)) {
            return true;
        }
        for (String ending : List.of("s", "es", "d", "ed", "ing", "en", "n")) {
            if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
                String stem = word.substring(0, word.length() - ending.length());
                int last = stem.length() - 1;
                boolean twin = last > 2 && stem.charAt(last) == stem.charAt(last - 1);
                if (known.contains(stem)
                        || known.contains(stem + "e")
                        || twin && known.contains(stem.substring(0, last))
                        || stem.endsWith("i") && known.contains(stem.substring(0, last) + "y")) {
                    return true;
                }
            }
        }
        String plain = PAST.get(word);
        return plain != null && known.contains(plain);
    }

    /** Past forms that no ending makes. */
    private static final Map<String, String> PAST = Map.ofEntries(
            Map.entry("went", "go"),
            Map.entry("gone", "go"),
            Map.entry("left", "leave"),
            Map.entry("took", "take"),
            Map.entry("taken", "take"),
            Map.entry("sent", "send"),
            Map.entry("brought", "bring"),
            Map.entry("drove", "drive"),
            Map.entry("driven", "drive"),
            Map.entry("flew", "fly"),
            Map.entry("flown", "fly"),
            Map.entry("flies", "fly"),
            Map.entry("fled", "flee"),
            Map.entry("came", "come"),
            Map.entry("led", "lead"),
            Map.entry("bound", "bind"),
            Map.entry("got", "get"),
            Map.entry("stood", "stand"),
            Map.entry("stuck", "stick"),
            Map.entry("held", "hold"),
            Map.entry("quitted", "quit"),
            Map.entry("withdrew", "withdraw"),
            Map.entry("withdrawn", "withdraw"),
            Map.entry("shot", "shoot"),
            Map.entry("spent", "spend"),
            Map.entry("met", "meet"));
}
