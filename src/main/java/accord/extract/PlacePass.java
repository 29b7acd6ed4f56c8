package accord.extract;

import accord.model.Kind;
import accord.model.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says for each deal where it holds or people leave from, where they go, and what they pass. Places that the deal's own
 * sentences tie to it come first; a deal whose sentences name none takes the place that the article speaks of there.
 */
final class PlacePass implements Pass {
    @Override
    public void apply(Scene scene) {
        for (Draft draft : scene.drafts) {
            Map<String, Where> from = new LinkedHashMap<>();
            Map<String, Where> at = new LinkedHashMap<>();
            Map<String, Where> to = new LinkedHashMap<>();
            Map<String, Where> via = new LinkedHashMap<>();
            for (Report report : draft.reports) {
                put(from, report.from);
                put(at, report.at);
                put(to, report.to);
                put(via, report.via);
            }
            from.keySet().removeAll(countries(from));
            Map<String, Where> origins = new LinkedHashMap<>(from);
            boolean moves = draft.kinds.contains(Kind.EVACUATION);
            if (!moves || origins.isEmpty()) {
                at.forEach(origins::putIfAbsent);
            } else {
                via.keySet().removeAll(origins.keySet());
            }
            to.keySet().removeAll(from.keySet());
            origins.keySet().removeAll(to.keySet());
            if (origins.values().stream().anyMatch(w -> !w.country())) {
                origins.values().removeIf(Where::country);
            }
            if (origins.isEmpty()) {
                Where salient = salient(scene, draft, to.keySet());
                if (salient != null) {
                    origins.put(ThreadPass.bare(salient), salient);
                    draft.rules.add("origins:salient");
                }
            }
            to.values().removeIf(Where::country);
            origins.values().forEach(w -> draft.origins.add(w.place()));
            to.values().forEach(w -> draft.destinations.add(w.place()));
            via.values().forEach(w -> draft.transits.add(w.place()));
        }
    }

    private static List<String> countries(Map<String, Where> places) {
        return places.entrySet().stream()
                .filter(e -> e.getValue().country())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void put(Map<String, Where> map, List<Where> places) {
        for (Where where : places) {
            map.putIfAbsent(ThreadPass.bare(where), where);
        }
    }

    /** The place that was last named before the deal's first sentence, sites before wide areas; then the most named one. */
    private static Where salient(Scene scene, Draft draft, Set<String> without) {
        int first = draft.reports.get(0).sentence;
        List<Where> before = new ArrayList<>();
        for (Where where : scene.places) {
            if (where.sentence() <= first && where.site() && !without.contains(ThreadPass.bare(where))) {
                before.add(0, where);
            }
        }
        for (Where where : before) {
            if (!where.wide()) {
                return where;
            }
        }
        if (!before.isEmpty()) {
            return before.get(0);
        }
        return scene.places.stream().filter(Where::site).findFirst().orElse(null);
    }

    static Place place(Where where) {
        return where.place();
    }
}
