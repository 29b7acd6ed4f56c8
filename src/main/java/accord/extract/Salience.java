package accord.extract;

import accord.model.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The place that the text speaks of where a deal's own sentences name none: what was told last and is named often, towns
 * before wide areas, what people leave before what they reach.
 */
final class Salience {
    private static final Set<String> POINTS = Set.of("crossing", "site");

    private final Scene scene;
    private final Set<String> title;
    private final String country;
    private final Map<String, Integer> counts = new HashMap<>();

    /** @param title keys of the places that the article's title names */
    Salience(Scene scene, Set<String> title) {
        this.scene = scene;
        this.title = title;
        this.country = scene.country();
        for (Where where : scene.places) {
            if (where.site()) {
                counts.merge(ThreadPass.bare(where), 1, Integer::sum);
            }
        }
    }

    /** The place, or null where the text names none at home. */
    Where of(Draft draft, Set<String> without) {
        int first = draft.reports.get(0).sentence;
        Where told = told(draft, without, first);
        if (told != null) {
            return told;
        }
        List<Where> open = new ArrayList<>();
        for (Where where : scene.places) {
            boolean home =
                    where.place().country() == null || where.place().country().equals(country);
            if (where.site() && home && !without.contains(ThreadPass.bare(where))) {
                open.add(where);
            }
        }
        Where best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Where where : open) {
            double weight = weight(where, first);
            if (weight >= most) {
                most = weight;
                best = where;
            }
        }
        return best;
    }

    /** The place of the deal that was told last before this one. */
    private Where told(Draft draft, Set<String> without, int first) {
        Where last = null;
        int nearest = -1;
        for (Draft other : scene.drafts) {
            if (other == draft || other.sites.isEmpty() || without.contains(ThreadPass.bare(other.sites.get(0)))) {
                continue;
            }
            int told = other.sentences.headSet(first + 1).isEmpty()
                    ? -1
                    : other.sentences.headSet(first + 1).last();
            if (told > nearest) {
                nearest = told;
                last = other.sites.get(0);
            }
        }
        return last;
    }

    private double weight(Where where, int first) {
        int gap = first - where.sentence();
        double weight = gap >= 0 ? -0.35 * Math.min(gap, 8) : -1.5 + 0.35 * Math.max(gap, -6);
        weight += 1.2 * Math.log(counts.getOrDefault(ThreadPass.bare(where), 1));
        weight -= where.country() ? 4 : where.wide() ? 1.5 : 0;
        weight -= where.capital() ? 2 : 0;
        String level = where.place().level();
        weight -= level != null && POINTS.contains(level) ? 2 : 0;
        Course course = scene.course(where);
        if (course.moved()) {
            weight += course.bearing() == Bearing.FROM ? 1 : course.bearing() == Bearing.AT ? 0 : -1.5;
        }
        weight -= course.bearing() == Bearing.BESIDE ? 1 : 0;
        weight += title.contains(where.key()) ? 1.5 : 0;
        return weight;
    }

    /** Whether a truce that powers from elsewhere made covers the whole country; its name, or null. */
    Where nation(Draft draft) {
        boolean truce = !draft.kinds.isEmpty() && draft.kinds.iterator().next() == Kind.CEASEFIRE;
        for (Report report : draft.reports) {
            if (report.nation != null && (truce || draft.reports.size() == 1)) {
                return report.nation;
            }
        }
        if (truce && draft.reports.stream().anyMatch(r -> r.foreign)) {
            for (Where where : scene.places) {
                if (where.country() && where.place().country().equals(country)) {
                    return where;
                }
            }
        }
        return null;
    }
}
