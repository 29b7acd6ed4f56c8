package accord.extract;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each way that the text tells (people taken to X, from Y, by way of Z) to the deal that it is told of, also where the
 * sentence names no deal: to the one whose places the sentence says are left, else to the one spoken of there.
 */
final class WayPass implements Pass {
    @Override
    public void apply(Scene scene) {
        Told told = new Told(scene);
        for (int i = 0; i < scene.reading.sentences().size(); i++) {
            int here = i;
            List<Where> ways = new ArrayList<>();
            for (Where where : scene.places(here)) {
                Course course = scene.course(where);
                boolean site = where.site() || course.bearing() == Bearing.VIA && where.beside() && !where.metonym();
                if (site && course.way() && !where.country() && !known(scene, where)) {
                    ways.add(where);
                }
            }
            if (ways.isEmpty()) {
                continue;
            }
            Draft draft = owner(scene, told.at(here), here);
            if (draft == null) {
                continue;
            }
            for (Where where : ways) {
                draft.ways.put(where, scene.course(where));
            }
        }
    }

    /** Whether a report has the place already. */
    private static boolean known(Scene scene, Where where) {
        return scene.drafts.stream()
                .flatMap(d -> d.reports.stream())
                .filter(r -> r.sentence == where.sentence())
                .anyMatch(r -> r.from.contains(where) || r.to.contains(where) || r.via.contains(where));
    }

    private static Draft owner(Scene scene, List<Draft> drafts, int sentence) {
        List<Where> left = scene.places(sentence).stream()
                .filter(w -> w.site()
                        && scene.course(w).bearing() == Bearing.FROM
                        && scene.course(w).moved())
                .toList();
        for (Draft draft : drafts) {
            boolean same = draft.reports.stream()
                    .flatMap(r -> r.sites().stream())
                    .anyMatch(
                            w -> left.stream().anyMatch(l -> ThreadPass.bare(l).equals(ThreadPass.bare(w))));
            if (same) {
                return draft;
            }
        }
        for (Draft draft : drafts) {
            boolean open = left.isEmpty()
                    || draft.sentences.contains(sentence)
                    || draft.reports.stream().allMatch(r -> r.sites().isEmpty());
            if (open && draft.reports.stream().noneMatch(r -> r.imagined)) {
                return draft;
            }
        }
        return null;
    }
}
