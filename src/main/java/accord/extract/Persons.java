package accord.extract;

import accord.codebook.WordSenses;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Persons whom an article introduces by an office, and who from then on stand for whom they speak: "Turkish Foreign Minister Ahmet
 * Davutoglu", "the head of the Arab League, Nabil Elaraby", "Sami al-Kurdi, a spokesman of the Free Syrian Army"; then "Davutoglu".
 * A surname that the article gives to persons of two sides stands for none.
 */
final class Persons {
    /** Most words between a side and a name that its office fills. */
    private static final int OFFICE = 7;

    /** Most words of a name. */
    private static final int NAME = 4;

    private static final Set<String> JOINS = Set.of("-", "al", "bin", "de", "da", "van", "von", "ould", "el", "ben");

    private final WordSenses words;
    private final Map<String, Named> sides = new HashMap<>();

    private Persons(WordSenses words) {
        this.words = words;
    }

    /** Adds to a scene's actors those whom persons introduced by their office stand for. */
    static void read(Scene scene, WordSenses words) {
        Persons persons = new Persons(words);
        for (Named side : scene.actors) {
            if (!side.type().equals("community")) {
                persons.introduced(scene, side);
            }
        }
        if (!persons.sides.isEmpty()) {
            persons.add(scene);
        }
    }

    private void introduced(Scene scene, Named side) {
        List<Token> tokens = scene.sentence(side.sentence()).tokens();
        int at = side.last() + 1;
        boolean office = office(tokens, side.first(), side.last()) || officeOf(tokens, side.first());
        while (at < tokens.size() && at - side.last() <= OFFICE && within(tokens.get(at))) {
            office |= office(tokens, at, at);
            at++;
        }
        if (office && at < tokens.size()) {
            boolean apposed = tokens.get(at).form().equals(",");
            int first = apposed ? at + 1 : at;
            int last = name(scene, side.sentence(), tokens, first);
            if (last >= first + (apposed ? 1 : 0)) {
                stands(tokens, last, side);
            }
        }
        before(scene, side, tokens);
    }

    /** "Sami al-Kurdi, a spokesman of the group": the name, a comma, then words of an office up to the side or on from it. */
    private void before(Scene scene, Named side, List<Token> tokens) {
        boolean office = office(tokens, side.first(), side.last())
                || side.last() + 1 < tokens.size() && office(tokens, side.last() + 1, side.last() + 1);
        int at = side.first() - 1;
        while (at > 0 && side.first() - at <= OFFICE && !tokens.get(at).form().equals(",")) {
            Token token = tokens.get(at);
            if (!within(token) && !Set.of("a", "an", "the", "who", "is").contains(token.lemma())) {
                return;
            }
            office |= office(tokens, at, at);
            at--;
        }
        if (!office || at < 1 || !tokens.get(at).form().equals(",")) {
            return;
        }
        int first = at;
        while (first > 0 && at - first < NAME && part(tokens.get(first - 1))) {
            first--;
        }
        if (at - first > 1 && name(scene, side.sentence(), tokens, first) == at - 1) {
            stands(tokens, at - 1, side);
        }
    }

    private void stands(List<Token> tokens, int last, Named side) {
        Named known = sides.putIfAbsent(tokens.get(last).form(), side);
        if (known != null && !known.id().equals(side.id())) {
            sides.put(tokens.get(last).form(), NOBODY);
        }
    }

    private void add(Scene scene) {
        List<Named> added = new ArrayList<>();
        for (Sentence sentence : scene.reading.sentences()) {
            if (sentence.furniture()) {
                continue;
            }
            List<Named> there = scene.actors(sentence.index());
            for (Token token : sentence.tokens()) {
                Named side = sides.get(token.form());
                if (side != null && !side.equals(NOBODY) && free(scene, there, sentence.index(), token.index())) {
                    added.add(new Named(
                            sentence.index(),
                            token.index(),
                            token.index(),
                            token.index(),
                            side.id(),
                            side.name(),
                            side.lineage(),
                            side.type(),
                            side.side(),
                            side.country(),
                            token.form()));
                }
            }
        }
        scene.actors.addAll(added);
        scene.actors.sort(Comparator.comparingInt(Named::sentence).thenComparingInt(Named::first));
    }

    private static boolean free(Scene scene, List<Named> there, int sentence, int token) {
        return there.stream().noneMatch(n -> n.first() <= token && n.last() >= token)
                && scene.places(sentence).stream().noneMatch(w -> w.first() <= token && w.last() >= token);
    }

    /** The last word of the name that begins at a word; before it where none does. */
    private int name(Scene scene, int sentence, List<Token> tokens, int first) {
        int at = first;
        while (at < tokens.size() && at - first < NAME && part(tokens.get(at))) {
            at++;
        }
        int last = at - 1;
        boolean long_ = last >= first && tokens.get(last).form().length() > 2;
        boolean capital = long_ && Character.isUpperCase(tokens.get(last).form().charAt(0));
        List<Named> there = scene.actors(sentence);
        for (int i = first; i <= last; i++) {
            if (!free(scene, there, sentence, i)) {
                return first - 1;
            }
        }
        return capital || long_ && tokens.get(last).form().contains("-") ? last : first - 1;
    }

    private boolean part(Token token) {
        String form = token.form();
        return Character.isUpperCase(form.charAt(0)) && !within(token)
                || JOINS.contains(form.toLowerCase(Locale.ROOT))
                || form.startsWith("al-")
                || form.startsWith("el-");
    }

    /** Whether a word may stand between a side and the name of one who speaks for it. */
    private boolean within(Token token) {
        String word = token.form().toLowerCase(Locale.ROOT);
        return words.has(word, "office") || words.has(word, "rank");
    }

    private boolean office(List<Token> tokens, int first, int last) {
        return tokens.subList(first, last + 1).stream()
                .anyMatch(t -> words.has(t.form().toLowerCase(Locale.ROOT), "office"));
    }

    /** "The head of the Arab League". */
    private boolean officeOf(List<Token> tokens, int first) {
        int at = first - 1;
        if (at > 0 && tokens.get(at).lemma().equals("the")) {
            at--;
        }
        return at > 0
                && Set.of("of", "for").contains(tokens.get(at).lemma())
                && office(tokens, at - 1, at - 1)
                && (at < 2 || !words.has(tokens.get(at - 2).form().toLowerCase(Locale.ROOT), "past"));
    }

    private static final Named NOBODY = new Named(0, 0, 0, 0, "", "", "", "", "", "", "");
}
