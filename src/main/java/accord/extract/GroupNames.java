package accord.extract;

import accord.codebook.ActorHit;
import accord.codebook.Codebook;
import accord.text.Folding;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Armed groups and councils that the codebook does not know, found by the form of their names (the Kabylia Defence Front, the
 * Army of Saint Blaise) and kept as text; initials that the article gives with a name stand for it from there on.
 */
final class GroupNames {
    /** A group of the article: its name as first written and what sort it is. */
    private record Group(String name, String type, String side) {}

    private static final int LONGEST = 7;

    private final Codebook codebook;

    GroupNames(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The groups of one article, by their words. */
    final class Known {
        private final Map<String, Group> groups = new LinkedHashMap<>();
        private final List<ActorHit> hits;
        private final Scene scene;

        Known(Scene scene, List<ActorHit> hits) {
            this.scene = scene;
            this.hits = hits;
        }

        /** Adds the groups that a sentence names. */
        void add(Sentence sentence, List<Named> found) {
            List<Token> tokens = sentence.tokens();
            for (int i = 0; i < tokens.size(); i++) {
                int last = span(tokens, i);
                for (int end = last; end >= i; end--) {
                    String words = words(tokens, i, end);
                    if (end == last && free(sentence, i, end) && group(tokens, i, end)) {
                        groups.computeIfAbsent(Folding.fold(words), key -> made(sentence, words));
                        initials(tokens, i, end);
                    }
                    Group group = groups.get(Folding.fold(words));
                    if (group != null && free(sentence, i, end)) {
                        found.add(named(sentence, i, end, words, group));
                        i = end;
                        break;
                    }
                }
            }
        }

        private boolean free(Sentence sentence, int first, int last) {
            int begin = sentence.tokens().get(first).begin();
            int end = sentence.tokens().get(last).end();
            return hits.stream().noneMatch(h -> !h.entry().isGeneric() && h.begin() < end && h.end() > begin);
        }

        private Named named(Sentence sentence, int first, int last, String words, Group group) {
            String id = "text:" + Folding.fold(group.name());
            return new Named(
                    sentence.index(),
                    first,
                    last,
                    ActorNames.head(sentence, first, last),
                    id,
                    group.name(),
                    id,
                    group.type(),
                    group.side(),
                    scene.country() == null ? "" : scene.country(),
                    words);
        }

        /** "The Kabylia Defence Front (KDF)". */
        private void initials(List<Token> tokens, int first, int last) {
            if (last + 3 < tokens.size()
                    && opens(tokens.get(last + 1).form())
                    && tokens.get(last + 2).form().matches("[A-Z][A-Za-z-]{1,7}")) {
                groups.putIfAbsent(
                        Folding.fold(tokens.get(last + 2).form()),
                        groups.get(Folding.fold(words(tokens, first, last))));
            }
        }
    }

    Known in(Scene scene, List<ActorHit> hits) {
        return new Known(scene, hits);
    }

    private static boolean opens(String form) {
        return form.equals("(") || form.equals("-LRB-");
    }

    /** The last token of the run of capitals, joined by of, for, the and al, that begins here; -1 where none does. */
    private static int span(List<Token> tokens, int first) {
        boolean inside = first > 0 && capital(tokens.get(first - 1));
        if (inside || !capital(tokens.get(first))) {
            return -1;
        }
        int last = first;
        for (int i = first + 1; i < tokens.size() && i - first < LONGEST; i++) {
            Token token = tokens.get(i);
            if (capital(token)) {
                last = i;
            } else if (!JOINS.contains(token.form())
                    && !(token.form().equals("the")
                            && OF.contains(tokens.get(i - 1).form()))) {
                break;
            }
        }
        return last;
    }

    private static boolean capital(Token token) {
        return Character.isUpperCase(token.form().charAt(0))
                && !token.tag().equals("DT")
                && !token.tag().equals("IN");
    }

    /** Whether a run of capitals is the name of a group: it has a word for one, more than that, and no nationality before a state's force. */
    private boolean group(List<Token> tokens, int first, int last) {
        if (last == first) {
            return false;
        }
        String end = tokens.get(last).form().toLowerCase(Locale.ROOT);
        boolean state = STATE_FORCES.contains(end)
                && tokens.subList(first, last).stream()
                        .allMatch(t -> codebook.gazetteer().nation(Folding.fold(t.form())) != null);
        return !state
                && tokens.subList(first, last + 1).stream()
                        .anyMatch(t -> codebook.roles().has(t.form().toLowerCase(Locale.ROOT), "group"));
    }

    private Group made(Sentence sentence, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.contains("council") || lower.contains("committee")) {
            return new Group(name, "community", "neutral");
        }
        boolean loyal = sentence.tokens().stream()
                .map(t -> t.form().toLowerCase(Locale.ROOT))
                .anyMatch(LOYAL::contains);
        return new Group(name, loyal ? "militia" : "rebel", loyal ? "government" : "rebel");
    }

    private static String words(List<Token> tokens, int first, int last) {
        List<String> forms = new ArrayList<>();
        for (int i = first; i <= last; i++) {
            forms.add(tokens.get(i).form());
        }
        return String.join(" ", forms).replace(" '", "'").replace(" - ", "-");
    }

    private static final Set<String> JOINS = Set.of("of", "for", "al", "-", "de", "da", "do");
    private static final Set<String> OF = Set.of("of", "for");
    private static final Set<String> STATE_FORCES =
            Set.of("army", "forces", "guard", "guards", "troops", "council", "government");
    private static final Set<String> LOYAL =
            Set.of("pro-government", "loyalist", "state-backed", "government-backed", "pro-regime", "army-backed");
}
