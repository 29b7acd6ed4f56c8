package accord.codebook;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words for people and for what becomes of them: which class a noun counts, and whether a verb says that people move, stay
 * or come to harm. One sheet of the codebook, {@code people.tsv}.
 */
public final class PeopleWords {
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> beside = new HashMap<>();
    private final Map<String, Set<String>> verbs = new HashMap<>();

    private static final List<String> COLUMNS = List.of("word", "sense", "example");
    private static final Set<String> CLASSES =
            Set.of("fighters", "civilians", "families", "wounded", "prisoners", "children", "total");

    /** Adds the rows of a sheet; a word's later sense replaces its earlier one of the same sort. */
    void rows(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 2)) {
            String sense = row.at(1);
            String plain = sense.startsWith("+") ? sense.substring(1) : sense;
            if (!CLASSES.contains(plain)
                    && !Set.of("move", "free", "stay", "harm", "plan").contains(sense)) {
                throw row.wrong("no such sense: " + sense, "name a class of people, move, free, stay, harm or plan");
            }
            add(row.at(0), sense);
        }
    }

    private void add(String word, String sense) {
        switch (sense) {
            case "move", "free", "stay", "harm", "plan" ->
                verbs.computeIfAbsent(sense, s -> new HashSet<>()).add(word);
            default -> {
                if (sense.startsWith("+")) {
                    beside.put(word, sense.substring(1));
                } else {
                    nouns.put(word, sense);
                }
            }
        }
    }

    /** The class that a noun counts (a lemma, or two words), or null where it counts no people. */
    public String noun(String lemma) {
        return nouns.get(lemma);
    }

    /** The class that a word beside a noun turns it into ("kidnapped persons" are prisoners), or null. */
    public String beside(String word) {
        return beside.get(word);
    }

    /** Whether a verb has one of the senses move, free, stay, harm and plan. */
    public boolean verb(String lemma, String sense) {
        return verbs.getOrDefault(sense, Set.of()).contains(lemma);
    }
}
