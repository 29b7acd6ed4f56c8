package accord.extract;

import accord.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which movement of people the text speaks of at a sentence: the one that the sentence itself tells, else the one told last
 * shortly before, else the one that is told just after. Lets a way be coded that a sentence tells without naming its deal.
 */
final class Told {
    private static final int AFTER = 4;
    private static final int BEFORE = 3;

    private final Scene scene;

    Told(Scene scene) {
        this.scene = scene;
    }

    /** The movements that a sentence may speak of, the likeliest first. */
    List<Draft> at(int sentence) {
        List<Draft> here = told(sentence);
        if (!here.isEmpty()) {
            return here;
        }
        Set<Integer> all = new TreeSet<>();
        scene.drafts.forEach(d -> all.addAll(d.sentences));
        List<Draft> near = new ArrayList<>();
        int gap = 0;
        for (int s = sentence - 1; s >= 0 && sentence - s - gap <= AFTER; s--) {
            if (scene.sentence(s).furniture()) {
                gap++;
            }
            if (all.contains(s)) {
                near.addAll(told(s));
                break;
            }
        }
        for (int s = sentence + 1;
                s <= Math.min(sentence + BEFORE, scene.reading.sentences().size() - 1);
                s++) {
            if (all.contains(s)) {
                told(s).stream().filter(d -> !near.contains(d)).forEach(near::add);
                break;
            }
        }
        return near;
    }

    private List<Draft> told(int sentence) {
        List<Draft> moving = told(sentence, Kind.EVACUATION);
        return moving.isEmpty() ? told(sentence, Kind.HANDOVER) : moving;
    }

    private List<Draft> told(int sentence, Kind kind) {
        return scene.drafts.stream()
                .filter(d -> d.sentences.contains(sentence) && d.kinds.contains(kind))
                .toList();
    }
}
