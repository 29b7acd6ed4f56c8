package accord.codebook;

import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The triggers and discards of a codebook as one matcher over parsed sentences. Immutable. */
public final class Cues {
    private static final List<String> COLUMNS = List.of("id", "sense", "needs", "pattern", "example");

    /** A cue found in a sentence: first token, token after the last, and the token that it stands for. */
    public record Found(Cue cue, int begin, int end, int head) {}

    private final List<Cue> all;
    private final Map<String, List<Cue>> byOpener = new HashMap<>();
    private final List<Cue> open = new ArrayList<>();
    private final Map<String, Set<String>> sets;

    private Cues(List<Cue> all, Map<String, Set<String>> sets) {
        this.all = List.copyOf(all);
        this.sets = Map.copyOf(sets);
        for (Cue cue : all) {
            Set<String> openers = cue.pattern().openers();
            if (openers.isEmpty()) {
                open.add(cue);
            }
            for (String word : openers) {
                byOpener.computeIfAbsent(word, w -> new ArrayList<>()).add(cue);
            }
        }
    }

    /** Reads files of the codebook in order, a user's after "+"; a later entry replaces an earlier one of the same id. */
    public static Cues of(Map<String, byte[]> files) {
        Map<String, Cue> cues = new LinkedHashMap<>();
        Map<String, Set<String>> sets = new HashMap<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            for (Sheet.Row row : Sheet.read(Codebook.plain(file.getKey()), file.getValue(), COLUMNS, 4)) {
                if (row.at(1).equals("set")) {
                    Set<String> words = sets.computeIfAbsent(row.at(0), k -> new HashSet<>());
                    for (String word : row.at(3).split("[ |]+")) {
                        if (word.startsWith("@")) {
                            words.addAll(sets.getOrDefault(word.substring(1), Set.of()));
                        } else {
                            words.add(word);
                        }
                    }
                    continue;
                }
                try {
                    cues.put(
                            row.at(0),
                            new Cue(row.at(0), row.at(1), row.at(2), Construction.of(row.at(3), sets), row.at(4)));
                } catch (IllegalArgumentException e) {
                    throw row.wrong(
                            e.getMessage(),
                            "name a set that stands above this row, parts as the codebook's README lists them");
                }
            }
        }
        return new Cues(new ArrayList<>(cues.values()), sets);
    }

    public List<Cue> all() {
        return all;
    }

    /** The words of a named set; empty where there is none. */
    public Set<String> set(String name) {
        return sets.getOrDefault(name, Set.of());
    }

    /** All cues of a sentence in the order of their first token. */
    public List<Found> in(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Set<Cue> tried = new HashSet<>();
            match(byOpener.getOrDefault(token.lemma(), List.of()), sentence, token.index(), tried, found);
            String form = token.form().toLowerCase(Locale.ROOT);
            if (!form.equals(token.lemma())) {
                match(byOpener.getOrDefault(form, List.of()), sentence, token.index(), tried, found);
            }
            match(open, sentence, token.index(), tried, found);
        }
        return found;
    }

    private static void match(List<Cue> cues, Sentence sentence, int at, Set<Cue> tried, List<Found> found) {
        for (Cue cue : cues) {
            if (tried.add(cue)) {
                Construction.Match match = cue.pattern().at(sentence, at);
                if (match != null) {
                    found.add(new Found(cue, match.begin(), match.end(), match.head()));
                }
            }
        }
    }
}
