package accord.extract;

import accord.model.Interval;
import accord.text.DateExpression.Form;
import accord.text.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What tells whether a deal is the news of an article or only recalled in it: where it is told first and how often, what
 * dates stand with it, and the tense of its verbs. Each sign is a name that the weights of {@link CourseWeights} know.
 */
final class RecallSigns {
    private static final int LEAD = 3;
    private static final int FRESH = 4;
    private static final int OLD = 10;

    private RecallSigns() {}

    static SortedMap<String, Double> of(Scene scene, Draft draft, List<Timed> times) {
        SortedMap<String, Double> signs = new TreeMap<>();
        int size = Math.max(1, scene.reading.sentences().size());
        int first = draft.reports.get(0).sentence;
        signs.put("any", 1.0);
        signs.put(
                first < LEAD
                        ? "told.lead"
                        : first * 3 < size ? "told.early" : first * 3 < 2 * size ? "told.middle" : "told.late",
                1.0);
        long sentences = draft.reports.stream().map(r -> r.sentence).distinct().count();
        signs.put(sentences == 1 ? "told.once" : sentences == 2 ? "told.twice" : "told.often", 1.0);
        boolean earlier = scene.drafts.stream()
                .anyMatch(d ->
                        d != draft && d.reports.get(0).sentence < LEAD && d.reports.size() >= draft.reports.size());
        if (first >= LEAD) {
            signs.put(earlier ? "news.other" : "news.none", 1.0);
        }
        share(
                signs,
                "says.recalled",
                draft.reports.stream().filter(r -> r.recalled).count(),
                draft.reports.size());
        share(
                signs,
                "says.other",
                draft.reports.stream().filter(r -> r.other && !r.back).count(),
                draft.reports.size());
        share(
                signs,
                "says.imagined",
                draft.reports.stream().filter(r -> r.imagined).count(),
                draft.reports.size());
        share(signs, "says.lone", draft.reports.stream().filter(r -> r.lone).count(), draft.reports.size());
        verbs(scene, draft, signs);
        dates(scene, draft, times, signs);
        return signs;
    }

    private static void share(SortedMap<String, Double> signs, String name, long part, int whole) {
        if (part > 0) {
            signs.put(name, Math.round(1000.0 * part / whole) / 1000.0);
        }
    }

    private static void verbs(Scene scene, Draft draft, SortedMap<String, Double> signs) {
        int all = 0;
        int pluperfect = 0;
        int present = 0;
        for (Report report : draft.reports) {
            Sentence sentence = scene.sentence(report.sentence);
            for (Event event : report.events) {
                String mood = CourseSigns.mood(sentence, event.token(), event.mood());
                all++;
                pluperfect += mood.equals("haddone") ? 1 : 0;
                present +=
                        List.of("doing", "does", "planned", "hasdone", "begun").contains(mood) ? 1 : 0;
            }
        }
        share(signs, "verb.haddone", pluperfect, Math.max(1, all));
        share(signs, "verb.now", present, Math.max(1, all));
    }

    /** Dates in the deal's own sentences: of these days, or of long before. */
    private static void dates(Scene scene, Draft draft, List<Timed> times, SortedMap<String, Double> signs) {
        LocalDate published = scene.article.published();
        if (published == null) {
            signs.put("date.unknown", 1.0);
            return;
        }
        boolean fresh = false;
        boolean old = false;
        boolean year = false;
        for (Timed time : times) {
            Interval when = time.interval();
            boolean own = when != null
                    && time.expression().form() != Form.DURATION
                    && draft.reports.stream().anyMatch(r -> r.sentence == time.sentence() && own(scene, r, time));
            if (!own) {
                continue;
            }
            fresh |= !when.until().isBefore(published.minusDays(FRESH))
                    && !when.since().isBefore(published.minusDays(31));
            old |= when.until().isBefore(published.minusDays(OLD));
            year |= when.until().getYear() < published.getYear() && when.until().isBefore(published.minusDays(60));
        }
        if (fresh) {
            signs.put("date.fresh", 1.0);
        }
        if (old && !fresh) {
            signs.put("date.old", 1.0);
        }
        if (year && !fresh) {
            signs.put("date.year", 1.0);
        }
    }

    /** Whether no other report of the sentence stands nearer to the date. */
    private static boolean own(Scene scene, Report report, Timed time) {
        int here = distance(report, time);
        return scene.reports.stream()
                .noneMatch(r -> r != report && r.sentence == report.sentence && distance(r, time) < here);
    }

    private static int distance(Report report, Timed time) {
        return report.events.stream()
                .mapToInt(e -> Math.abs(e.token() - time.token()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
