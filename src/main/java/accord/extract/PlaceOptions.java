package accord.extract;

import accord.model.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * All places of an article that may have a part in one of its deals, with what can be seen of each: what the rules made of it, how it
 * stands in the deal's sentences and beside them, how often it is named, and what the other places are. The signs are names
 * that the sheet {@code place-choice.tsv} weighs.
 */
final class PlaceOptions {
    /** Places further than so many sentences from all that tells of a deal have no part in it. */
    private static final int FAR = 4;

    private final Scene scene;
    private final Set<String> title;
    private final Nesting nesting;
    private final Map<String, List<Where>> named = new LinkedHashMap<>();
    private final int most;
    private final String country;

    /** @param title keys of the places that the article's title names */
    PlaceOptions(Scene scene, Set<String> title, Nesting nesting) {
        this.scene = scene;
        this.title = title;
        this.nesting = nesting;
        this.country = scene.country();
        for (Where where : scene.places) {
            named.computeIfAbsent(ThreadPass.bare(where), k -> new ArrayList<>())
                    .add(where);
        }
        this.most = named.values().stream().mapToInt(List::size).max().orElse(0);
    }

    /** The options of one deal in the order of the text; {@code ruled} says what the rules made of a key, or null. */
    List<PlaceOption> of(Draft draft, Function<String, Bearing> ruled) {
        List<PlaceOption> options = new ArrayList<>();
        Map<Bearing, Integer> counts = new java.util.EnumMap<>(Bearing.class);
        for (String key : named.keySet()) {
            if (ruled.apply(key) != null) {
                counts.merge(ruled.apply(key), 1, Integer::sum);
            }
        }
        for (Map.Entry<String, List<Where>> place : named.entrySet()) {
            Bearing rule = ruled.apply(place.getKey());
            int least = FAR + 1;
            Where nearest = null;
            for (Where where : place.getValue()) {
                int gap = draft.distance(where.sentence());
                if (!where.metonym() && (nearest == null || gap < least)) {
                    nearest = where;
                    least = gap;
                }
            }
            boolean heads = title.contains(place.getKey());
            if (nearest == null
                    || least > FAR && rule == null && !heads && place.getValue().size() < most) {
                continue;
            }
            options.add(
                    new PlaceOption(nearest, rule, signs(draft, place.getKey(), nearest, least, rule, counts, ruled)));
        }
        return options;
    }

    private SortedSet<String> signs(
            Draft draft,
            String key,
            Where nearest,
            int gap,
            Bearing rule,
            Map<Bearing, Integer> counts,
            Function<String, Bearing> ruled) {
        SortedSet<String> signs = new TreeSet<>();
        String kind = kind(draft);
        String says = rule == null ? "none" : rule.name().toLowerCase(Locale.ROOT);
        Signs.both(signs, "bias", kind);
        Signs.both(signs, "rule:" + says, kind);
        Signs.both(signs, "rule:" + says + ":gap" + Math.min(gap, 2), kind);
        signs.add("rule:" + says + ":rivals" + rivals(counts, rule));
        if (counts.isEmpty() || !counts.containsKey(Bearing.FROM) && !counts.containsKey(Bearing.AT)) {
            signs.add("rule:" + says + ":noorigin");
        }
        Signs.both(signs, "gap" + Math.min(gap, FAR + 1), kind);
        kindOf(nearest, signs, kind);
        List<Where> all = named.get(key);
        signs.add(all.size() == most ? "often:most" : all.size() > 1 ? "often:more" : "often:once");
        if (all.size() == most) {
            signs.add("often:most:" + says);
        }
        if (title.contains(key)) {
            Signs.both(signs, "title", kind);
            signs.add("title:" + says);
        }
        if (all.get(0).sentence() < 2) {
            signs.add("lead");
        }
        for (Where where : all) {
            boolean own = draft.sentences.contains(where.sentence());
            if (own) {
                stands(draft, where, signs, "own", kind);
            } else if (draft.distance(where.sentence()) == 1) {
                stands(draft, where, signs, "near", kind);
            }
        }
        for (Draft other : scene.drafts) {
            if (other != draft && other.sentences.contains(nearest.sentence())) {
                signs.add(draft.sentences.contains(nearest.sentence()) ? "shared" : "others");
            }
        }
        for (Map.Entry<String, List<Where>> place : named.entrySet()) {
            Bearing part = ruled.apply(place.getKey());
            if (part != null && !place.getKey().equals(key)) {
                Where inner = place.getValue().get(0);
                String role = part == Bearing.AT ? "from" : part.name().toLowerCase(Locale.ROOT);
                if (nesting.holds(nearest, inner)) {
                    signs.add("holds:" + role);
                } else if (nesting.holds(inner, nearest)) {
                    signs.add("lies:" + role);
                }
            }
        }
        return signs;
    }

    private static String rivals(Map<Bearing, Integer> counts, Bearing rule) {
        int all = rule == null ? counts.values().stream().mapToInt(i -> i).sum() : counts.getOrDefault(rule, 0);
        return all > 3 ? "many" : Integer.toString(all);
    }

    /** What sort of place it is. */
    private void kindOf(Where where, SortedSet<String> signs, String kind) {
        if (where.country()) {
            boolean home =
                    where.place().country() != null && where.place().country().equals(country);
            Signs.both(signs, home ? "is:country:home" : "is:country:other", kind);
        } else if (where.wide()) {
            Signs.both(signs, "is:wide", kind);
        } else {
            signs.add("is:"
                    + (where.place().level() == null ? "text" : where.place().level()));
        }
        if (where.capital()) {
            signs.add("is:capital");
        }
        if (where.guessed()) {
            signs.add("is:guessed");
        }
        if (where.place().country() != null && !where.place().country().equals(country)) {
            signs.add("is:abroad");
        }
    }

    /** How a mention stands in its sentence. */
    private void stands(Draft draft, Where where, SortedSet<String> signs, String side, String kind) {
        Course course = scene.course(where);
        String bearing = course.bearing().name().toLowerCase(Locale.ROOT);
        Signs.both(signs, side + ":" + bearing + (course.moved() ? ":moved" : ""), kind);
        if (!side.equals("own")) {
            return;
        }
        MentionSigns.of(scene, where, course).forEach(sign -> signs.add("own:" + sign));
        for (Report report : draft.reports) {
            if (report.sentence == where.sentence()) {
                if (report.core.contains(where)) {
                    signs.add("own:core");
                }
                boolean has = report.from.contains(where)
                        || report.at.contains(where)
                        || report.to.contains(where)
                        || report.via.contains(where);
                signs.add(has ? "own:tied" : "own:loose");
            }
        }
    }

    /** The sort of deal, as far as it bears on places: whether people are moved, arms or captives change hands, or fire stops. */
    private static String kind(Draft draft) {
        if (draft.kinds.contains(Kind.EVACUATION)) {
            return "moves";
        }
        if (draft.kinds.contains(Kind.CEASEFIRE)) {
            return "truce";
        }
        return draft.kinds.contains(Kind.ACCESS) ? "aid" : "hands";
    }
}
