package accord.extract;

import accord.codebook.Gazetteer;
import accord.codebook.PlaceEntry;
import accord.model.Kind;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What speaks for and against a report's telling of a deal that the article told before: signs by name, whose worth the
 * sheet {@code threads.tsv} gives.
 */
final class Bond {
    private static final Set<Kind> MOVES =
            EnumSet.of(Kind.EVACUATION, Kind.RECONCILIATION, Kind.HANDOVER, Kind.EXCHANGE);
    private static final Set<Kind> TERMS = EnumSet.of(Kind.EXCHANGE, Kind.HANDOVER, Kind.RECONCILIATION);
    private static final int NEAR = 4;
    private static final int MONTH = 31;
    private static final int DAYS = 4;

    private final Gazetteer gazetteer;

    Bond(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The signs; null where the two cannot be one. */
    SortedMap<String, Double> signs(Scene scene, Report report, Draft draft) {
        List<Draft> all = scene.drafts;
        Report near = nearest(report, draft);
        List<String> signs = new ArrayList<>();
        signs.add("bias");
        if (near.sentence == report.sentence) {
            signs.add("gap.none");
        }
        if (report.imagined || near.imagined) {
            signs.add(report.imagined && near.imagined ? "imagined.same" : "imagined.differs");
        }
        Set<String> here = ThreadPass.names(report.marks());
        Set<String> there = new HashSet<>();
        for (Report r : draft.reports) {
            there.addAll(ThreadPass.names(r.marks()));
        }
        if ((report.lone || draft.reports.get(0).lone) && (here.isEmpty() || !here.equals(there))) {
            return null;
        }
        int gap = Math.abs(report.sentence - near.sentence);
        kinds(report, draft, signs);
        places(report, draft, here, there, gap, signs);
        String how =
                signs.stream().filter(x -> x.startsWith("kind.")).findFirst().orElse("kind.none");
        String where =
                signs.stream().filter(x -> x.startsWith("place.")).findFirst().orElse("place.none");
        String far = gap == 0
                ? "gap.none"
                : gap == 1 ? "gap.next" : gap <= 3 ? "gap.near" : gap > 8 ? "gap.far" : "gap.some";
        if (gap > 0) {
            signs.add(far);
        }
        signs.add(where + "*" + how);
        signs.add(where + "*" + far);
        course(report, draft, all, signs);
        String front = Front.name(scene.sentence(report.sentence));
        if (front != null) {
            boolean known = draft.sentences.stream()
                    .anyMatch(i -> scene.sentence(i).tokens().stream()
                            .anyMatch(t -> t.form().equalsIgnoreCase(front)));
            signs.add(known ? "front.same" : "front.other");
        }
        boolean apart = scene.sentence(report.sentence).paragraph()
                != scene.sentence(near.sentence).paragraph();
        signs.add(apart ? "paragraph.other" : "paragraph.same");
        for (String one : List.of("back", "other", "contrast", "recalled.report", "recalled.draft", "weak", "tied")) {
            if (signs.contains(one)) {
                signs.add(where + "*" + one);
            }
        }
        SortedMap<String, Double> found = new TreeMap<>();
        signs.forEach(x -> found.put(x, 1.0));
        Likeness.of(scene, report, draft, near, found);
        return found;
    }

    /** Which of the deals the text is at, and what the words say of sameness and of time. */
    private static void course(Report report, Draft draft, List<Draft> all, List<String> signs) {
        if (draft == all.get(0)) {
            signs.add("draft.first");
        }
        if (all.stream().noneMatch(d -> d != draft && distance(report, d) < distance(report, draft))) {
            signs.add("draft.last");
        }
        if (all.size() == 1) {
            signs.add("draft.only");
        }
        if (report.back) {
            signs.add("back");
        }
        if (report.other) {
            signs.add(report.back ? "other.back" : "other");
        }
        if (report.contrast) {
            signs.add("contrast");
        }
        if (report.tied) {
            signs.add("tied");
        }
        if (report.pronoun) {
            signs.add("pronoun");
        }
        if (!report.strong()) {
            signs.add("weak");
        }
        boolean recalled = draft.reports.stream().allMatch(r -> r.recalled);
        if (report.recalled != recalled) {
            signs.add(report.recalled ? "recalled.report" : "recalled.draft");
        }
        if (report.fresh && draft.reports.stream().anyMatch(r -> r.fresh)) {
            signs.add("fresh.same");
        }
        if (report.day != null && apart(report, draft, MONTH)) {
            signs.add("day.far");
        } else if (report.day != null && apart(report, draft, DAYS)) {
            signs.add("day.differs");
        }
        if (report.kinds.contains(Kind.CEASEFIRE) && draft.kinds.contains(Kind.CEASEFIRE)) {
            boolean foreign = draft.reports.stream().anyMatch(r -> r.foreign);
            if (report.foreign && foreign) {
                signs.add("foreign.same");
            } else if (report.foreign != foreign) {
                signs.add("foreign.differs");
            }
        }
    }

    private static int distance(Report report, Draft draft) {
        return Math.abs(report.sentence - nearest(report, draft).sentence);
    }

    private static void kinds(Report report, Draft draft, List<String> signs) {
        boolean shared = report.kinds.stream().anyMatch(draft.kinds::contains);
        if (report.kinds.isEmpty()) {
            signs.add("kind.none");
        } else if (report.kinds.contains(Kind.ACCESS) && !draft.kinds.contains(Kind.ACCESS)) {
            signs.add("kind.access");
        } else if (shared) {
            signs.add(report.only(Kind.CEASEFIRE) ? "kind.same.truce" : "kind.same");
        } else if (TERMS.containsAll(report.kinds) && moves(draft.kinds)) {
            signs.add("kind.term");
        } else if (moves(report.kinds) && moves(draft.kinds)) {
            signs.add("kind.moves");
        } else if (report.only(Kind.CEASEFIRE)) {
            signs.add("kind.truce");
            if (report.sites().isEmpty()) {
                signs.add("kind.truce.bare");
            }
            if (report.foreign || report.recalled || report.other) {
                signs.add("kind.truce.apart");
            }
        } else {
            signs.add("kind.after");
        }
    }

    private void places(Report report, Draft draft, Set<String> here, Set<String> there, int gap, List<String> signs) {
        if (here.isEmpty()) {
            signs.add("place.none");
        } else if (there.isEmpty()) {
            signs.add("place.bare");
        } else if (here.stream().anyMatch(there::contains)) {
            signs.add("place.same");
        } else if (report.from.isEmpty() && report.marks().stream().allMatch(Where::country)) {
            signs.add("place.country");
        } else if (nested(report, draft)) {
            signs.add("place.nested");
        } else if (report.from.isEmpty() && report.marks().stream().allMatch(w -> w.wide() || w.country())) {
            signs.add("place.wide");
        } else if (report.from.isEmpty()
                && draft.reports.stream().anyMatch(r -> ThreadPass.names(r.to).containsAll(here))) {
            signs.add("place.passed");
        } else {
            signs.add("place.other");
            if (report.tied || TERMS.containsAll(report.kinds) && !report.kinds.isEmpty()) {
                signs.add("place.other.term");
            }
            if (moves(report.kinds)
                    && moves(draft.kinds)
                    && !report.contrast
                    && !report.other
                    && !report.recalled
                    && gap <= NEAR) {
                signs.add("place.other.near");
            }
        }
    }

    /** Whether one of the report's places lies in one of the draft's, or holds it; countries hold too much to count. */
    private boolean nested(Report report, Draft draft) {
        for (Where one : report.marks()) {
            PlaceEntry own = gazetteer.place(one.place().id());
            for (Report told : draft.reports) {
                for (Where other : told.marks()) {
                    PlaceEntry old = gazetteer.place(other.place().id());
                    if (own != null
                            && old != null
                            && !own.isCountry()
                            && !old.isCountry()
                            && (gazetteer.within(own, old) || gazetteer.within(old, own))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The draft's report that stands nearest in the text. */
    static Report nearest(Report report, Draft draft) {
        Report nearest = draft.reports.get(0);
        for (Report other : draft.reports) {
            if (Math.abs(other.sentence - report.sentence) <= Math.abs(nearest.sentence - report.sentence)) {
                nearest = other;
            }
        }
        return nearest;
    }

    /** Whether the draft is dated, and always more than so many days from the report's day. */
    private static boolean apart(Report report, Draft draft, int most) {
        boolean dated = false;
        for (Report other : draft.reports) {
            if (other.day != null) {
                dated = true;
                if (Math.abs(ChronoUnit.DAYS.between(other.day, report.day)) <= most) {
                    return false;
                }
            }
        }
        return dated;
    }

    static boolean moves(Set<Kind> kinds) {
        return kinds.stream().anyMatch(MOVES::contains);
    }
}
