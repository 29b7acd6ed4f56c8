package accord.extract;

import accord.model.Interval;
import accord.model.Kind;
import accord.text.Sentence;
import accord.text.Token;
import java.time.LocalDate;
import java.util.List;

/** "the truce entered its third day on Wednesday": it began two days before the day that is counted. */
final class OrdinalDay {
    private static final List<String> ORDINALS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int LEAD = 3;

    private OrdinalDay() {}

    /** The day on which a deal began, by the number of its day; null where none is counted. */
    static Interval of(Scene scene, Draft draft, List<Timed> times) {
        for (Report report : draft.reports) {
            Sentence sentence = scene.sentence(report.sentence);
            boolean truce = report.events.stream().anyMatch(e -> e.kinds().contains(Kind.CEASEFIRE));
            for (Token token : sentence.tokens()) {
                int count = ORDINALS.indexOf(token.lemma());
                boolean day = truce
                        && count >= 0
                        && token.index() + 1 < sentence.tokens().size()
                        && sentence.tokens().get(token.index() + 1).lemma().equals("day");
                LocalDate counted = day ? counted(scene, report.sentence, token.index(), times) : null;
                if (counted != null) {
                    LocalDate began = counted.minusDays(count);
                    return new Interval(began, began, token.form() + " day");
                }
            }
        }
        return null;
    }

    private static LocalDate counted(Scene scene, int sentence, int token, List<Timed> times) {
        Timed best = null;
        for (Timed time : times) {
            boolean here = time.sentence() == sentence && time.oneDay();
            if (here && (best == null || Math.abs(time.token() - token) < Math.abs(best.token() - token))) {
                best = time;
            }
        }
        if (best != null) {
            return best.interval().since();
        }
        return sentence < LEAD ? scene.article.published() : null;
    }
}
