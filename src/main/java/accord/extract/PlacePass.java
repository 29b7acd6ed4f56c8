package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.PlaceEntry;
import accord.model.Kind;
import accord.text.Folding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says for each deal where it holds or people leave from, where they go, and what they pass. Places that the deal's own
 * sentences tie to it come first, then the ways told of it elsewhere; a deal whose sentences name no place takes the one
 * that the article speaks of there.
 */
final class PlacePass implements Pass {
    private static final Pattern PART = Pattern.compile("(north|south|east|west)(ern)? ");

    private final Codebook codebook;
    private final Nesting nesting;
    private final PlaceVerdict verdict;
    private final Nationwide nationwide;

    PlacePass(Codebook codebook) {
        this.codebook = codebook;
        this.nesting = new Nesting(codebook.gazetteer());
        this.verdict = new PlaceVerdict(Learnt.PLACES, nesting);
        this.nationwide = new Nationwide(Learnt.SCOPE, codebook.gazetteer());
    }

    /** The places of one deal by what they are to it, each under its key, in the order of the text. */
    private static final class Sorted {
        final Map<String, Where> from = new LinkedHashMap<>();
        final Map<String, Where> at = new LinkedHashMap<>();
        final Map<String, Where> to = new LinkedHashMap<>();
        final Map<String, Where> via = new LinkedHashMap<>();
    }

    @Override
    public void apply(Scene scene) {
        Set<String> title = title(scene);
        Salience salience = new Salience(scene, title);
        PlaceOptions options = new PlaceOptions(scene, title, nesting);
        ScopeSigns scope = new ScopeSigns(scene, title, codebook.gazetteer());
        String country = scene.country();
        Set<String> left = left(scene);
        for (Draft draft : scene.drafts) {
            Sorted sorted = sorted(draft);
            Map<String, Where> to = sorted.to;
            Map<String, Where> via = sorted.via;
            sorted.from.values().removeIf(Where::country);
            to.values()
                    .removeIf(w -> w.country()
                            && (w.place().country().equals(country)
                                    || !scene.course(w).moved()));
            sorted.at.values().removeIf(w -> abroad(w, country) || !scene.home(w, country));
            TruceScope.narrow(scene, draft, sorted.at);
            Map<String, Where> origins = origins(scene, draft, sorted);
            passed(draft, to, via);
            to.keySet().removeAll(sorted.from.keySet());
            to.keySet().removeAll(left);
            to.values().removeIf(w -> origins.values().stream().anyMatch(o -> sameTown(o, w)));
            origins.keySet().removeAll(to.keySet());
            nesting.holders(origins.values()).forEach(w -> origins.remove(ThreadPass.bare(w)));
            nesting.holders(to.values()).forEach(w -> to.remove(ThreadPass.bare(w)));
            if (origins.isEmpty()) {
                Where nation = salience.nation(draft);
                Where beside = beside(scene, draft);
                Where salient = nation != null ? nation : beside != null ? beside : salience.of(draft, to.keySet());
                if (salient != null) {
                    origins.put(ThreadPass.bare(salient), salient);
                    draft.rules.add("origins:salient");
                }
            }
            draft.scopeSigns = scope.of(draft, origins.values(), draft.rules.contains("origins:salient"));
            via.keySet().removeAll(origins.keySet());
            via.keySet().removeAll(to.keySet());
            draft.options.addAll(options.of(
                    draft,
                    key -> origins.containsKey(key)
                            ? Bearing.FROM
                            : to.containsKey(key) ? Bearing.TO : via.containsKey(key) ? Bearing.VIA : null));
            decide(scene, draft);
            if (nationwide.odds(draft) > Nationwide.LEAST) {
                widen(scene, draft);
            }
        }
    }

    /** The deal is one of a whole country. */
    private void widen(Scene scene, Draft draft) {
        Where country = nationwide.country(scene, draft);
        if (country != null) {
            draft.sites.clear();
            draft.origins.clear();
            draft.sites.add(country);
            draft.origins.add(country.place());
            draft.destinations.removeIf(p -> p.id().equals(country.place().id()));
            draft.rules.add("origins:nationwide");
        }
    }

    private void decide(Scene scene, Draft draft) {
        boolean imagined = draft.reports.stream().allMatch(r -> r.imagined);
        Map<PlaceOption, Bearing> parts = imagined ? ruled(draft) : verdict.of(draft.options);
        draft.options.forEach(option -> {
            Bearing part = parts.containsKey(option) ? parts.get(option) : listed(scene, option, parts);
            if (part == null) {
                return;
            }
            switch (part) {
                case FROM -> {
                    draft.sites.add(option.where());
                    draft.origins.add(option.where().place());
                }
                case TO -> draft.destinations.add(option.where().place());
                default -> draft.transits.add(option.where().place());
            }
        });
    }

    /** What holds for one place of a list holds for those that the rules gave the same part; null where for none. */
    private static Bearing listed(Scene scene, PlaceOption option, Map<PlaceOption, Bearing> parts) {
        List<Where> list = option.ruled() == null ? List.of() : Listing.of(scene, option.where());
        boolean held = parts.entrySet().stream()
                .anyMatch(e -> e.getValue() == option.ruled()
                        && list.contains(e.getKey().where()));
        return held ? option.ruled() : null;
    }

    /** What is only imagined is about the places that hang on it, and no others. */
    private static Map<PlaceOption, Bearing> ruled(Draft draft) {
        Map<PlaceOption, Bearing> parts = new LinkedHashMap<>();
        draft.options.stream().filter(o -> o.ruled() != null).forEach(o -> parts.put(o, o.ruled()));
        return parts;
    }

    /** Keys of the places in the title, which says what the article is about. */
    private Set<String> title(Scene scene) {
        Set<String> keys = new HashSet<>();
        if (scene.article.title() != null) {
            codebook.places(scene.article.title()).stream()
                    .filter(hit -> hit.known() && !hit.metonym() && !hit.holder())
                    .forEach(hit -> keys.add(hit.place().id()));
        }
        return keys;
    }

    private static Sorted sorted(Draft draft) {
        Sorted sorted = new Sorted();
        for (Report report : draft.reports) {
            put(sorted.from, report.from);
            put(sorted.at, report.at);
            put(sorted.to, report.to);
            put(sorted.via, report.via);
        }
        boolean placed = !sorted.from.isEmpty() || !sorted.at.isEmpty();
        for (Map.Entry<Where, Course> way : draft.ways.entrySet()) {
            switch (way.getValue().bearing()) {
                case FROM -> {
                    if (!placed || draft.sentences.contains(way.getKey().sentence())) {
                        put(sorted.from, List.of(way.getKey()));
                    }
                }
                case TO -> put(sorted.to, List.of(way.getKey()));
                case VIA -> put(sorted.via, List.of(way.getKey()));
                default -> {}
            }
        }
        return sorted;
    }

    private static Map<String, Where> origins(Scene scene, Draft draft, Sorted sorted) {
        Map<String, Where> origins = new LinkedHashMap<>(sorted.from);
        if (!draft.kinds.contains(Kind.EVACUATION) || origins.isEmpty()) {
            sorted.at.forEach(origins::putIfAbsent);
        } else {
            for (Report report : draft.reports) {
                boolean aid = report.kinds.contains(Kind.ACCESS) && !report.kinds.contains(Kind.EVACUATION);
                if (aid || traded(report)) {
                    put(origins, report.at);
                }
                for (Where where : report.at) {
                    if (TruceScope.covered(scene.sentence(report.sentence), where, report)) {
                        put(origins, List.of(where));
                    }
                }
            }
        }
        return origins;
    }

    /** "in exchange for the evacuation of people in X": both sides' places are what the bargain is about. */
    private static boolean traded(Report report) {
        return report.events.stream().anyMatch(e -> e.cue().id().equals("deal.exchange"))
                && report.events.stream()
                                .filter(e -> e.kinds().contains(Kind.EVACUATION))
                                .count()
                        > 1;
    }

    /** Places that the article says people leave, so that vehicles which come there do not take them there. */
    private static Set<String> left(Scene scene) {
        Set<String> left = new HashSet<>();
        for (Where where : scene.places) {
            Course course = scene.course(where);
            if (where.site() && course.moved() && course.bearing() == Bearing.FROM) {
                left.add(ThreadPass.bare(where));
            }
        }
        return left;
    }

    /** "on the front line west of X": no other place is named there. */
    private static Where beside(Scene scene, Draft draft) {
        for (Report report : draft.reports) {
            for (Where where : scene.places(report.sentence)) {
                boolean near = where.beside() && !where.metonym() && !where.holder() && !where.country();
                if (near) {
                    return where;
                }
            }
        }
        return null;
    }

    /** Aleppo and eastern Aleppo: a town and a part of it; two parts are two places. */
    private static boolean sameTown(Where origin, Where goal) {
        String left = Folding.fold(origin.place().text());
        String reached = Folding.fold(goal.place().text());
        boolean part = PART.matcher(left).lookingAt() != PART.matcher(reached).lookingAt();
        return part
                && PART.matcher(left)
                        .replaceFirst("")
                        .equals(PART.matcher(reached).replaceFirst(""));
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
        draft.ways.forEach((where, course) -> {
            if (course.bearing() == Bearing.TO) {
                (course.arrived() ? seen : bound).add(ThreadPass.bare(where));
            }
        });
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
}
