package accord.extract;

import accord.codebook.Gazetteer;
import accord.codebook.PlaceEntry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which of several places only hold another of them: the most specific named place is the one meant. A country, a province or
 * a city gives way to what lies in it, a vague region (eastern Qalamoun, northern Syria) to a town near it, a capital to any
 * other place of its country that is named beside it.
 */
final class Nesting {
    private static final Set<String> QUARTERS = Set.of("neighbourhood", "camp", "site");
    private static final double NEAR = 0.45;
    private static final Pattern VAGUE =
            Pattern.compile("(north|south|east|west|central|rural|greater|countryside).*", Pattern.CASE_INSENSITIVE);

    private final Gazetteer gazetteer;

    Nesting(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Those of the places that hold another one of them. */
    List<Where> holders(Collection<Where> places) {
        List<Where> holders = new ArrayList<>();
        for (Where outer : places) {
            if (!outer.wide() && places.stream().anyMatch(other -> listed(outer, other))) {
                continue;
            }
            boolean holds = places.stream().anyMatch(inner -> !inner.equals(outer) && holds(outer, inner));
            if (holds) {
                holders.add(outer);
            }
        }
        return holders;
    }

    /** Whether the first place only holds the second. */
    boolean holds(Where outer, Where inner) {
        PlaceEntry holder = gazetteer.place(outer.place().id());
        PlaceEntry held = gazetteer.place(inner.place().id());
        if (holder == null || inner.country() || outer.key().equals(inner.key())) {
            return false;
        }
        if (held == null) {
            return outer.country();
        }
        if (held.id().equals(holder.id())) {
            return false;
        }
        boolean part = !held.country().isEmpty() && held.country().equals(holder.country());
        if (gazetteer.within(held, holder)) {
            return outer.wide() || outer.country() || outer.capital() || QUARTERS.contains(held.level());
        }
        if (outer.capital() && !inner.wide() && part) {
            return true;
        }
        if (outer.wide() && vague(outer) && !inner.wide() && part) {
            return whole(outer, holder) || close(holder, held);
        }
        return false;
    }

    /** "Qudsaya and Hameh": side by side, so neither holds the other. */
    private static boolean listed(Where a, Where b) {
        int gap = Math.max(a.first(), b.first()) - Math.min(a.last(), b.last());
        return a.sentence() == b.sentence() && gap == 2 && !a.wide() && !b.wide();
    }

    private static boolean vague(Where where) {
        return VAGUE.matcher(where.place().text()).matches();
    }

    /** Northern Syria: a part of a country, larger than any distance tells. */
    private boolean whole(Where where, PlaceEntry entry) {
        PlaceEntry nation = gazetteer.country(entry.country());
        return nation != null
                && where.place()
                        .text()
                        .toLowerCase(Locale.ROOT)
                        .endsWith(nation.name().toLowerCase(Locale.ROOT));
    }

    private static boolean close(PlaceEntry a, PlaceEntry b) {
        double north = a.lat() - b.lat();
        double east = (a.lon() - b.lon()) * Math.cos(Math.toRadians(a.lat()));
        return north * north + east * east < NEAR * NEAR;
    }
}
