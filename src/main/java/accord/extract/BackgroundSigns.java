package accord.extract;

import accord.codebook.Weights;
import accord.text.DateExpression.Form;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What speaks for a deal being recalled rather than news: how the signs of recalling vote, which of them stand there, how old
 * the dates beside it are, and the other words of its sentences. README.md of the codebook lists the signs.
 */
final class BackgroundSigns {
    /** The sheet's one column. */
    static final String QUESTION = "recalled";

    static final List<String> QUESTIONS = List.of(QUESTION);

    private static final double[] VOTES = {-3, -2, -1, -0.5, 0, 0.5, 1, 2, 3};
    private static final int[] AGES = {-1, 0, 2, 7, 14, 31, 92, 366};
    private static final int FEW = 3;
    private static final int MANY = 6;

    private BackgroundSigns() {}

    static SortedSet<String> of(Scene scene, Draft draft, List<Timed> times, Weights weights) {
        SortedSet<String> signs = new TreeSet<>();
        signs.add("bias");
        SortedMap<String, Double> recall = RecallSigns.of(scene, draft, times);
        Signs.above(signs, "vote", weights.scores(recall).get(QUESTION), VOTES);
        for (Map.Entry<String, Double> sign : recall.entrySet()) {
            signs.add("recall:" + sign.getKey() + (sign.getValue() > 0.5 ? "" : ":part"));
        }
        signs.addAll(draft.wording);
        ScopeSigns.outline(draft, signs);
        draft.kinds.forEach(k -> signs.add("kind:" + k.word()));
        place(scene, draft, signs);
        dates(scene, draft, times, signs);
        return signs;
    }

    /** Where in the article it is told, and beside how much else. */
    private static void place(Scene scene, Draft draft, SortedSet<String> signs) {
        int size = scene.reading.sentences().size();
        int first = draft.sentences.first();
        signs.add("first" + Math.min(first, MANY));
        signs.add("tenth" + 10 * first / Math.max(1, size));
        signs.add("told" + Math.min(draft.sentences.size(), MANY));
        signs.add("drafts" + Math.min(scene.drafts.size(), FEW));
        signs.add("rank" + Math.min(scene.drafts.indexOf(draft), FEW));
        boolean most = scene.drafts.stream().allMatch(d -> d.sentences.size() <= draft.sentences.size());
        signs.add(most ? "told:most" : "told:less");
        if (draft.sentences.last() - first < draft.sentences.size()) {
            signs.add("told:together");
        }
    }

    private static void dates(Scene scene, Draft draft, List<Timed> times, SortedSet<String> signs) {
        LocalDate published = scene.article.published();
        boolean any = false;
        for (Timed time : times) {
            boolean own = time.interval() != null
                    && published != null
                    && time.expression().form() != Form.DURATION
                    && draft.sentences.contains(time.sentence());
            if (own) {
                any = true;
                long age = ChronoUnit.DAYS.between(time.interval().until(), published);
                signs.add("age" + Signs.reached(age, AGES) + (time.oneDay() ? ":day" : ""));
            }
        }
        if (!any) {
            signs.add("age:none");
        }
    }
}
