package accord.codebook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words by the sense in which a pass asks for them: verbs of saying, words for brokers. Two sheets of the codebook have this
 * form, {@code roles.tsv} and {@code speech.tsv}; a user's rows add words to a sense.
 */
public final class WordSenses {
    private static final List<String> COLUMNS = List.of("sense", "words", "example", "note");

    private final Set<String> known;
    private final Map<String, Set<String>> senses = new HashMap<>();
    private final List<Example> examples = new ArrayList<>();

    /** What a row gives as an example of its words: a sentence that has one of them. */
    public record Example(String sense, List<String> words, String sentence) {}

    private WordSenses(Set<String> known) {
        this.known = known;
    }

    /** An empty sheet of words for what an actor does in a deal. */
    static WordSenses ofRoles() {
        return new WordSenses(Set.of(
                "broker",
                "brokered",
                "call",
                "carry",
                "carrier",
                "leave",
                "taken",
                "leaving",
                "agree",
                "strike",
                "bargain",
                "without",
                "say",
                "group",
                "state",
                "office",
                "rank",
                "past",
                "member",
                "linked",
                "hold",
                "men",
                "matter"));
    }

    /** An empty sheet of words by which news cites. */
    static WordSenses ofSpeech() {
        return new WordSenses(Set.of(
                "say",
                "weak",
                "carried",
                "statement",
                "speaker",
                "kind",
                "alone",
                "nameless",
                "official",
                "many",
                "person",
                "voice",
                "said",
                "paper",
                "civil",
                "state",
                "link"));
    }

    /** Adds the rows of a sheet. */
    void rows(String file, byte[] content) {
        for (Sheet.Row row : Sheet.read(file, content, COLUMNS, 2)) {
            if (!known.contains(row.at(0))) {
                throw row.wrong(
                        "no such sense: " + row.at(0),
                        "use one of "
                                + String.join(", ", known.stream().sorted().toList()));
            }
            List<String> words = new ArrayList<>();
            for (String word : row.at(1).split("\\|", -1)) {
                if (!word.isBlank()) {
                    words.add(word.strip());
                }
            }
            senses.computeIfAbsent(row.at(0), s -> new HashSet<>()).addAll(words);
            examples.add(new Example(row.at(0), List.copyOf(words), row.at(2)));
        }
    }

    /** Whether a word, by its lemma in lower case, has a sense. */
    public boolean has(String word, String sense) {
        return senses.getOrDefault(sense, Set.of()).contains(word);
    }

    /** The rows' examples, in the order of the sheets. */
    public List<Example> examples() {
        return List.copyOf(examples);
    }
}
