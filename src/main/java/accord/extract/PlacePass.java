package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.PlaceEntry;
import accord.model.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says for each deal where it holds or people leave from, where they go, and what they pass. Places that the deal's own
 * sentences tie to it come first; a deal whose sentences name none takes the place that the article speaks of there.
 */
final class PlacePass implements Pass {
    private final Codebook codebook;

    PlacePass(Codebook codebook) {
        this.codebook = codebook;
    }

    @Override
    public void apply(Scene scene) {
        String country = scene.country();
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
            from.values().removeIf(Where::country);
            to.values().removeIf(Where::country);
            at.values().removeIf(w -> abroad(w, country));
            Map<String, Where> origins = new LinkedHashMap<>(from);
            boolean moves = draft.kinds.contains(Kind.EVACUATION);
            if (!moves || origins.isEmpty()) {
                at.forEach(origins::putIfAbsent);
            } else {
                for (Report report : draft.reports) {
                    if (report.kinds.contains(Kind.ACCESS) && !report.kinds.contains(Kind.EVACUATION)) {
                        put(origins, report.at);
                    }
                }
                via.keySet().removeAll(origins.keySet());
            }
            passed(draft, to, via);
            to.keySet().removeAll(from.keySet());
            origins.keySet().removeAll(to.keySet());
            narrow(origins);
            if (origins.isEmpty()) {
                Where salient = salient(scene, draft, to.keySet(), country);
                if (salient != null) {
                    origins.put(ThreadPass.bare(salient), salient);
                    draft.rules.add("origins:salient");
                }
            }
            draft.sites.addAll(origins.values());
            origins.values().forEach(w -> draft.origins.add(w.place()));
            to.values().forEach(w -> draft.destinations.add(w.place()));
            via.values().forEach(w -> draft.transits.add(w.place()));
        }
    }

    /** Where people were seen to arrive, while they are said to go on elsewhere, is a place on the way. */
    private void passed(Draft draft, Map<String, Where> to, Map<String, Where> via) {
        Set<String> seen = new HashSet<>();
        Set<String> bound = new HashSet<>();
        for (Report report : draft.reports) {
            for (Where where : report.to) {
                (report.arrived.contains(where) ? seen : bound).add(ThreadPass.bare(where));
            }
        }
        seen.removeAll(bound);
        bound.retainAll(to.keySet());
        if (bound.isEmpty()) {
            return;
        }
        for (String key : seen) {
            Where where = to.get(key);
            PlaceEntry inner = where == null
                    ? null
                    : codebook.gazetteer().place(where.place().id());
            boolean within = inner != null
                    && bound.stream()
                            .map(k ->
                                    codebook.gazetteer().place(to.get(k).place().id()))
                            .anyMatch(o -> o != null && codebook.gazetteer().within(inner, o));
            if (where != null && !where.wide() && !within) {
                to.remove(key);
                via.putIfAbsent(key, where);
            }
        }
    }

    /** Where a narrower place is named, the one that holds it is not what the deal is about. */
    private void narrow(Map<String, Where> places) {
        List<Where> all = new ArrayList<>(places.values());
        for (Where outer : all) {
            PlaceEntry holder = codebook.gazetteer().place(outer.place().id());
            boolean holds = holder != null
                    && all.stream().anyMatch(w -> {
                        PlaceEntry inner = codebook.gazetteer().place(w.place().id());
                        return inner != null
                                && !inner.equals(holder)
                                && codebook.gazetteer().within(inner, holder);
                    });
            if (holds && (outer.wide() || outer.country())) {
                places.remove(ThreadPass.bare(outer));
            }
        }
    }

    /** A foreign country, or a capital from elsewhere, is where others talk. */
    private static boolean abroad(Where where, String country) {
        String own = where.place().country();
        return own != null && !own.equals(country) && (where.country() || where.capital());
    }

    private static void put(Map<String, Where> map, List<Where> places) {
        for (Where where : places) {
            map.putIfAbsent(ThreadPass.bare(where), where);
        }
    }

    /** The place that was last named before the deal's first sentence, sites before wide areas; then the most named one. */
    private static Where salient(Scene scene, Draft draft, Set<String> without, String country) {
        int first = draft.reports.get(0).sentence;
        boolean truce = !draft.kinds.isEmpty() && draft.kinds.iterator().next() == Kind.CEASEFIRE;
        Where nation = draft.reports.stream()
                .map(r -> r.nation)
                .filter(n -> n != null)
                .findFirst()
                .orElse(null);
        if (nation != null && (truce || draft.reports.size() == 1)) {
            return nation;
        }
        if (truce && draft.reports.stream().anyMatch(r -> r.foreign)) {
            for (Where where : scene.places) {
                if (where.country() && where.place().country().equals(country)) {
                    return where;
                }
            }
        }
        // the place of the deal told last before it
        Draft near = null;
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
                near = other;
            }
        }
        if (near != null) {
            return near.sites.get(0);
        }
        List<Where> before = new ArrayList<>();
        for (Where where : scene.places) {
            boolean home =
                    where.place().country() == null || where.place().country().equals(country);
            if (where.sentence() <= first && where.site() && home && !without.contains(ThreadPass.bare(where))) {
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
}
