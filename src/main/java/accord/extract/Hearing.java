package accord.extract;

import accord.codebook.Cue;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes sentences that no construction covers, but whose words sound like those that tell of deals, for events. */
final class Hearing {
    /** The log odds from which a sentence that sounds like a deal may go with one. */
    static final double SURE = 1.5;

    /** The log odds from which it may open one. */
    private static final double SURER = 3;

    private static final Set<String> SAYING =
            Set.of("say", "tell", "report", "add", "announce", "confirm", "state", "think");
    private static final int HEADLINE = 14;
    private static final int CAPITALS = 55;

    /** Stands for the sound of a whole sentence. */
    private static final Cue HEARD = new Cue("telling", "telling", "", null, "");

    private Hearing() {}

    /** Sentences without a construction that sound like a deal all the same, by their words. */
    static void listen(Scene scene, Ear telling) {
        List<Event> heard = new ArrayList<>();
        for (Sentence sentence : scene.reading.sentences()) {
            boolean told = scene.events.stream()
                    .anyMatch(
                            e -> e.sentence() == sentence.index() && !e.kinds().isEmpty() && !e.support());
            if (told) {
                continue;
            }
            if (headlines(sentence)) {
                continue;
            }
            Ear.Sound sound = telling.of(scene, sentence);
            boolean named = scene.events.stream()
                    .anyMatch(e -> e.sentence() == sentence.index() && e.kinds().isEmpty());
            if (sound.deal() <= (named ? SURER : SURE)) {
                continue;
            }
            Set<Kind> kinds = new LinkedHashSet<>();
            sound.kinds().entrySet().stream()
                    .filter(k -> k.getValue() > 0)
                    .sorted(java.util.Map.Entry.<Kind, Double>comparingByValue()
                            .reversed()
                            .thenComparing(java.util.Map.Entry.comparingByKey()))
                    .forEach(k -> kinds.add(k.getKey()));
            int token = top(sentence);
            if (!kinds.isEmpty() && token >= 0) {
                heard.add(new Event(
                        sentence.index(), token, HEARD, kinds, Mood.of(sentence, token), sound.deal() <= SURER));
            }
        }
        scene.events.addAll(heard);
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
