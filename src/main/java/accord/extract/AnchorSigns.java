package accord.extract;

import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What speaks for a sentence as the one that best shows a deal: how sure it sounds, how much of the deal it has (kinds, places, sides,
 * figures, times), where it stands among the others, and how it is put. The signs are names that the sheet {@code anchor.tsv} weighs.
 */
final class AnchorSigns {
    /** The sheet's one column. */
    static final String QUESTION = "shows";

    static final List<String> QUESTIONS = List.of(QUESTION);

    private static final double[] SOUNDS = {-3, -2, -1, 0, 1, 2, 3};
    private static final double[] BEHIND = {0, 0.5, 1, 2, 3};
    private static final int[] ORDER = {0, 1, 2, 3, 5, 8};
    private static final int[] LENGTHS = {0, 8, 15, 25, 40};
    private static final int FEW = 3;

    private final Scene scene;
    private final Draft draft;
    private final Set<String> bargain;
    private final double loudest;

    AnchorSigns(Scene scene, Draft draft, Set<String> bargain) {
        this.bargain = bargain;
        this.scene = scene;
        this.draft = draft;
        this.loudest = draft.sentences.stream().mapToDouble(this::sound).max().orElse(0);
    }

    /** The signs of each sentence that tells of the deal, in order. */
    SortedMap<Integer, SortedSet<String>> all() {
        SortedMap<Integer, SortedSet<String>> all = new TreeMap<>();
        List<Integer> told = new ArrayList<>(draft.sentences);
        for (int i = 0; i < told.size(); i++) {
            all.put(told.get(i), of(told.get(i), i));
        }
        return all;
    }

    private SortedSet<String> of(int index, int place) {
        SortedSet<String> signs = new TreeSet<>();
        Sentence sentence = scene.sentence(index);
        String size = "of" + Math.min(draft.sentences.size(), 5);
        signs.add("bias");
        signs.add("bias:" + size);
        signs.add("place" + Signs.reached(place, ORDER));
        signs.add("place" + Signs.reached(place, ORDER) + ":" + size);
        if (place == draft.sentences.size() - 1) {
            signs.add("last");
        }
        signs.add("index" + Signs.reached(index, ORDER));
        Signs.above(signs, "sound", sound(index), SOUNDS);
        Signs.above(signs, "behind", loudest - sound(index), BEHIND);
        signs.add("words" + Signs.reached(sentence.tokens().size(), LENGTHS));
        long others = scene.drafts.stream()
                .filter(d -> d != draft && d.sentences.contains(index))
                .count();
        signs.add("others" + Math.min(others, 2));
        reports(index, signs);
        holds(sentence, signs);
        return signs;
    }

    private double sound(int index) {
        return index < scene.sounds.size() ? scene.sounds.get(index).deal() : Ear.Sound.NONE.deal();
    }

    /** What it was heard to tell. */
    private void reports(int index, SortedSet<String> signs) {
        int kinds = 0;
        int from = 0;
        int to = 0;
        boolean any = false;
        for (Report report : draft.reports) {
            if (report.sentence != index) {
                continue;
            }
            any = true;
            kinds = Math.max(kinds, report.kinds.size());
            from += report.sites().size();
            to += report.to.size();
            flags(report, signs);
            for (Event event : report.events) {
                signs.add("event:"
                        + scene.sentence(index).tokens().get(event.token()).lemma());
                signs.add("tense:" + event.mood().tense().word());
                signs.add("support:" + event.support());
            }
            for (Kind kind : report.kinds) {
                signs.add("kind:" + kind.word());
            }
            signs.add("main:" + report.kinds.contains(draft.kinds.iterator().next()));
        }
        signs.add("told:" + any);
        signs.add("kinds" + Math.min(kinds, FEW) + "of" + Math.min(draft.kinds.size(), FEW));
        signs.add("sites" + Math.min(from, 2));
        signs.add("to" + Math.min(to, 2));
        signs.add("sum" + Math.min(2 * kinds + from + to, 9));
    }

    private static void flags(Report report, SortedSet<String> signs) {
        Map<String, Boolean> flags = Map.of(
                "strong", report.strong(),
                "recalled", report.recalled,
                "other", report.other,
                "imagined", report.imagined,
                "back", report.back,
                "fresh", report.fresh,
                "contrast", report.contrast,
                "tied", report.tied,
                "pronoun", report.pronoun,
                "lone", report.lone);
        flags.forEach((name, holds) -> signs.add("report:" + name + ":" + holds));
    }

    /** What of the deal it names. */
    private void holds(Sentence sentence, SortedSet<String> signs) {
        int index = sentence.index();
        long origins = draft.sites.stream().filter(w -> w.sentence() == index).count();
        signs.add("origins" + Math.min(origins, 2) + "of" + Math.min(draft.origins.size(), 2));
        boolean to = scene.places(index).stream()
                .anyMatch(w -> draft.destinations.stream()
                        .anyMatch(d -> d.text().equals(w.place().text())));
        signs.add("destination:" + to + ":" + !draft.destinations.isEmpty());
        signs.add("places" + Math.min(scene.places(index).size(), FEW));
        long sides = scene.actors(index).stream()
                .filter(Named::fights)
                .map(Named::id)
                .distinct()
                .count();
        signs.add("sides" + Math.min(sides, FEW));
        signs.add("time:" + scene.times().stream().anyMatch(t -> t.sentence() == index));
        boolean quote = false;
        boolean figure = false;
        boolean bargained = false;
        boolean negation = false;
        for (Token token : sentence.tokens()) {
            String form = token.form();
            quote |= token.tag().equals("``") || form.equals("\u201c") || form.equals("\"");
            figure |= token.tag().equals("CD");
            negation |= token.label().equals("neg");
            bargained |= bargain.contains(token.lemma());
            if (token.isVerb() && token.label().equals("root")) {
                signs.add("verb:" + token.lemma());
            }
        }
        signs.add("quote:" + quote);
        signs.add("figure:" + figure);
        signs.add("negation:" + negation);
        signs.add("bargain:" + bargained);
    }
}
