package accord.extract;

import accord.codebook.Cues;
import accord.model.Interval;
import accord.text.DateExpression.Form;
import accord.text.Edge;
import accord.text.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * The day of what is told without a day of its own: news told in the past or as going on happened on the day that its
 * sentence names for something else ("…, officials said on Sunday"), else on the day that the sentences before it speak
 * of. Only days of the week before publication count; with no day named near, nothing is said.
 */
final class NewsDay {
    private static final Set<String> HAPPENED = Set.of("did", "hasdone", "doing", "wasdoing", "begun", "does", "done");
    private static final int BACK = 2;
    private static final int WEEK = 7;

    private final Scene scene;
    private final Draft draft;
    private final List<Timed> times;

    NewsDay(Scene scene, Draft draft, List<Timed> times) {
        this.scene = scene;
        this.draft = draft;
        this.times = times;
    }

    /** The day on which what happens under the deal is told to go on; null where none is near. */
    Timed carried() {
        for (Report report : draft.reports) {
            Sentence sentence = scene.sentence(report.sentence);
            for (Event event : report.events) {
                boolean told = !event.kinds().isEmpty()
                        && !report.imagined
                        && sentence.tokens().get(event.token()).isVerb()
                        && HAPPENED.contains(CourseSigns.mood(sentence, event.token(), event.mood()));
                Timed day = told ? near(report.sentence, event.token()) : null;
                if (day != null) {
                    return day;
                }
            }
            Timed day = cued(report, Set.of("begun", "inforce", "completed"));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    /** The day on which the deal is told to have been struck; only one that its own sentence names. */
    Timed struck() {
        for (Report report : draft.reports) {
            Timed day = cued(report, Set.of("agreed"));
            if (day != null && day.sentence() == report.sentence) {
                return day;
            }
        }
        return null;
    }

    /** The time at which the deal is told to have broken down. */
    Timed broken() {
        for (Report report : draft.reports) {
            Timed day = cued(report, Set.of("collapsed"));
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private Timed cued(Report report, Set<String> senses) {
        Sentence sentence = scene.sentence(report.sentence);
        for (Cues.Found found : scene.cues.get(report.sentence)) {
            boolean told = senses.contains(found.cue().sense())
                    && Tie.tight(sentence, found.head(), report.events)
                    && HAPPENED.contains(CourseSigns.mood(sentence, found.head(), Mood.of(sentence, found.head())));
            Timed day = told ? near(report.sentence, found.head()) : null;
            if (day != null) {
                return day;
            }
        }
        return null;
    }

    private Timed near(int sentence, int token) {
        for (int at = sentence; at >= Math.max(0, sentence - BACK); at--) {
            int here = at;
            Timed best = times.stream()
                    .filter(t -> t.sentence() == here && usable(t))
                    .min(Comparator.comparingInt(
                                    (Timed t) -> here == sentence ? Math.abs(t.token() - token) : -t.token())
                            .thenComparingInt(Timed::token))
                    .orElse(null);
            if (best != null) {
                return best;
            }
        }
        return null;
    }

    private boolean usable(Timed time) {
        LocalDate published = scene.article.published();
        Interval when = time.interval();
        return time.oneDay()
                && time.expression().form() != Form.DURATION
                && time.expression().edge() == Edge.AT
                && (published == null
                        || !when.since().isAfter(published) && !when.since().isBefore(published.minusDays(WEEK)));
    }
}
