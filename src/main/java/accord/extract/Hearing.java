package accord.extract;

import accord.codebook.Cue;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides with the ear which constructions tell of a deal: in a sentence that does not sound like one they are dropped, in
 * one that does they need nothing else, and one that sounds like a deal without any construction is an event by itself.
 */
final class Hearing {
    /** The log odds below which a sentence's constructions are dropped. */
    private static final double DROP = -0.5;

    /** The same in a brief, which has room for one matter only. */
    private static final double DROP_IN_BRIEF = -2;

    private static final int BRIEF = 5;

    /** The log odds from which a sentence may go with a deal. */
    private static final double JOIN = 0.5;

    /** The log odds from which it may open one. */
    private static final double OPEN = 2;

    /** The log odds from which a kind is heard beside words that name a deal or what goes with one. */
    private static final double CLEAR = 1;

    /** The log odds from which a kind is heard where nothing else tells. */
    private static final double LIKELY = 0.5;

    /** The log odds of a kind below which a construction of it is dropped. */
    private static final double UNLIKE = -3;

    private static final Set<String> SAYING =
            Set.of("say", "tell", "report", "add", "announce", "confirm", "state", "think");
    private static final int HEADLINE = 14;
    private static final int CAPITALS = 55;

    /** Stands for the sound of a whole sentence. */
    private static final Cue HEARD = new Cue("telling", "telling", "", null, "");

    private Hearing() {}

    /** Drops and adds events as the sentences sound. */
    static void decide(Scene scene) {
        double least = scene.reading.sentences().size() <= BRIEF ? DROP_IN_BRIEF : DROP;
        for (Sentence sentence : scene.reading.sentences()) {
            if (!Ear.hears(sentence)) {
                continue;
            }
            Ear.Sound sound = scene.sounds.get(sentence.index());
            if (sound.deal() < least) {
                drop(scene, sentence, e -> !e.kinds().isEmpty(), "does not sound like a deal");
            } else {
                drop(scene, sentence, e -> unlike(e.kinds(), sound), "does not sound like its kind");
            }
            for (Lacking one : scene.lacking) {
                if (one.sentence() == sentence.index()) {
                    Event event = EventPass.event(sentence, one.found(), sound.deal() <= OPEN);
                    if (sound.deal() > JOIN && !unlike(event.kinds(), sound)) {
                        scene.events.add(event);
                    } else {
                        scene.refuse(sentence.index(), one.found(), "nothing says " + one.lack());
                    }
                }
            }
            if (sound.deal() > JOIN) {
                hear(scene, sentence, sound);
            }
        }
    }

    private static boolean unlike(Set<Kind> kinds, Ear.Sound sound) {
        return !kinds.isEmpty() && kinds.stream().allMatch(k -> sound.kinds().getOrDefault(k, 0.0) < UNLIKE);
    }

    private static void drop(Scene scene, Sentence sentence, Predicate<Event> which, String reason) {
        List<Event> none = scene.events.stream()
                .filter(e -> e.sentence() == sentence.index() && which.test(e))
                .toList();
        for (Event event : none) {
            scene.refusals.add(new Refusal(
                    sentence.index(),
                    sentence.tokens().get(event.token()).form(),
                    event.cue().id(),
                    reason));
        }
        scene.events.removeAll(none);
    }

    /** A sentence without a construction that could open a deal, but whose words sound like one. */
    private static void hear(Scene scene, Sentence sentence, Ear.Sound sound) {
        boolean told = scene.events.stream()
                .anyMatch(e -> e.sentence() == sentence.index() && !e.kinds().isEmpty() && !e.support());
        if (told) {
            return;
        }
        boolean opens = sound.deal() > OPEN && !scene.discarded.get(sentence.index());
        boolean named = scene.events.stream().anyMatch(e -> e.sentence() == sentence.index());
        Set<Kind> kinds = kinds(sound, named ? CLEAR : LIKELY);
        int token = top(sentence);
        if (token >= 0 && (!kinds.isEmpty() || opens && !named)) {
            scene.events.add(new Event(
                    sentence.index(),
                    token,
                    HEARD,
                    kinds.isEmpty() ? Set.of(likeliest(sound)) : kinds,
                    Mood.of(sentence, token),
                    !opens));
        }
    }

    /** The kinds whose log odds are above a bound, the likeliest first. */
    static Set<Kind> kinds(Ear.Sound sound, double bound) {
        Set<Kind> kinds = new LinkedHashSet<>();
        sound.kinds().entrySet().stream()
                .filter(k -> k.getValue() > bound)
                .sorted(Map.Entry.<Kind, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .forEach(k -> kinds.add(k.getKey()));
        return kinds;
    }

    private static Kind likeliest(Ear.Sound sound) {
        return kinds(sound, Double.NEGATIVE_INFINITY).iterator().next();
    }

    /** The verb that a sentence turns on: its root, or what the root reports. */
    private static int top(Sentence sentence) {
        Token top = sentence.tokens().stream()
                .filter(t -> t.head() < 0 && !t.label().equals("punct"))
                .findFirst()
                .orElse(null);
        for (int i = 0; i < 3 && top != null && SAYING.contains(top.lemma()); i++) {
            Token said = sentence.children(top).stream()
                    .filter(c -> c.label().equals("ccomp"))
                    .findFirst()
                    .orElse(null);
            if (said == null) {
                break;
            }
            top = said;
        }
        return top == null ? -1 : top.index();
    }

    /** Headlines of other stories that ran together: long, and mostly in capitals. */
    static boolean headlines(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (Character.isLetter(token.form().charAt(0)) && token.form().length() > 3) {
                words++;
                capitals += Character.isUpperCase(token.form().charAt(0)) ? 1 : 0;
            }
        }
        return words >= HEADLINE && capitals * 100 >= words * CAPITALS;
    }
}
