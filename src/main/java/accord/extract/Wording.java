package accord.extract;

import accord.codebook.WordClasses;
import accord.codebook.WordClasses.Classes;
import accord.text.Token;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The words of all sentences that tell of a deal, as signs: names left out, since they change from war to war; verbs with their
 * form; what stands after a verb; those of the first and of the last sentence apart; and of the sentence that shows the deal
 * best its pairs of words, the classes of its words, and what stands near the deal's own words. Of the title its words; and how they are put ({@link Phrasing}).
 */
final class Wording {
    /** Tokens before and after a deal's own word that are near it. */
    private static final int NEAR = 5;

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    private Wording() {}

    static SortedSet<String> of(Scene scene, Draft draft) {
        SortedSet<String> signs = new TreeSet<>();
        all(scene, draft, signs);
        best(scene, draft, signs);
        Phrasing.add(scene, draft, signs);
        if (scene.article.title() != null) {
            NO_LETTER
                    .splitAsStream(scene.article.title().toLowerCase(Locale.ROOT))
                    .forEach(word -> signs.add("title:" + word));
        }
        return signs;
    }

    /** The sentence that shows the deal best. */
    private static void best(Scene scene, Draft draft, SortedSet<String> signs) {
        List<Token> tokens = scene.sentence(draft.anchor).tokens();
        String before = "^";
        for (Token token : tokens) {
            String word = token.isProper() ? token.tag() : token.lemma();
            signs.add("two:" + before + " " + word);
            before = word;
            if (!token.isProper()) {
                signs.add("at:" + word);
            }
            Classes classes = WordClasses.shipped().of(token.form().toLowerCase(Locale.ROOT));
            if (classes != null) {
                signs.add("class:" + classes.fine());
            }
        }
        for (Report report : draft.reports) {
            for (Event event : report.events) {
                if (event.sentence() == draft.anchor) {
                    tokens
                            .subList(
                                    Math.max(0, event.token() - NEAR),
                                    Math.min(tokens.size(), event.token() + NEAR + 1))
                            .stream()
                            .filter(token -> !token.isProper())
                            .forEach(token -> signs.add("near:" + token.lemma()));
                }
            }
        }
    }

    private static void all(Scene scene, Draft draft, SortedSet<String> signs) {
        for (int s : draft.sentences) {
            List<Token> tokens = scene.sentence(s).tokens();
            String before = null;
            boolean auxiliary = false;
            for (Token token : tokens) {
                boolean verb = token.isVerb() || token.tag().equals("MD");
                boolean word = token.lemma().chars().allMatch(Character::isLetter);
                if (word && !token.isProper()) {
                    signs.add("word:" + token.lemma());
                    if (s == draft.sentences.first()) {
                        signs.add("opens:" + token.lemma());
                    }
                    if (s == draft.sentences.last()) {
                        signs.add("ends:" + token.lemma());
                    }
                    if (verb) {
                        signs.add("form:" + token.lemma() + "/" + token.tag());
                    }
                }
                if (before != null && (auxiliary || verb)) {
                    signs.add("pair:" + before + " " + token.lemma());
                }
                before = token.lemma();
                auxiliary = verb && !token.tag().equals("VBG") && !token.tag().equals("VBN");
            }
        }
    }
}
