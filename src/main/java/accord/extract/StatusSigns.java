package accord.extract;

import accord.codebook.Weights;
import accord.model.Status;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What speaks for and against each status of a deal: how the course words vote, which of them stand there, the other words of its
 * sentences (the first and the last apart), and how it stands in the article. README.md of the codebook lists the signs.
 */
final class StatusSigns {
    /** The questions in the order of the sheet's columns. */
    static final List<String> QUESTIONS =
            Arrays.stream(Status.values()).map(Status::word).toList();

    private static final double[] BEHIND = {-2, -1, -0.5, -0.2};
    private static final double[] VOTES = {0.3, 0.8, 1.5, 2.5};
    private static final int FEW = 3;
    private static final int MANY = 6;

    private StatusSigns() {}

    /** @param course the signs of its course, as {@link CourseSigns} gives them */
    static SortedSet<String> of(Scene scene, Draft draft, SortedMap<String, Double> course, Weights weights) {
        SortedSet<String> signs = new TreeSet<>();
        signs.add("bias");
        votes(course, weights, signs);
        course.forEach((sign, value) -> {
            signs.add("course:" + sign);
            if (value > 1) {
                signs.add("course:" + sign + ":more");
            }
        });
        signs.addAll(draft.wording);
        ScopeSigns.outline(draft, signs);
        draft.kinds.forEach(k -> signs.add("kind:" + k.word()));
        signs.add("told" + Math.min(draft.sentences.size(), MANY));
        signs.add("drafts" + Math.min(scene.drafts.size(), FEW));
        if (draft.background) {
            signs.add("background");
        }
        return signs;
    }

    private static void votes(SortedMap<String, Double> course, Weights weights, SortedSet<String> signs) {
        Map<String, Double> votes = weights.scores(course);
        List<String> order = Arrays.stream(Status.values())
                .map(Status::word)
                .sorted(Comparator.comparingDouble(status -> -votes.get(status)))
                .toList();
        String first = order.get(0);
        String second = order.get(1);
        double most = votes.get(first);
        signs.add("first:" + first);
        signs.add("second:" + second);
        signs.add("first:" + first + ":second:" + second);
        votes.forEach((status, vote) -> {
            Signs.above(signs, "vote." + status, vote, VOTES);
            Signs.above(signs, "behind." + status, vote - most, BEHIND);
        });
    }
}
