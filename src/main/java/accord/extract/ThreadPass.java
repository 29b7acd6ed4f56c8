package accord.extract;

import accord.model.Kind;
import accord.text.Folding;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Follows each deal through the article: a report joins the draft that shares its place and kinds, or the one that it
 * refers back to; otherwise it opens a draft of its own.
 */
final class ThreadPass implements Pass {
    private static final Set<Kind> MOVES =
            EnumSet.of(Kind.EVACUATION, Kind.RECONCILIATION, Kind.HANDOVER, Kind.EXCHANGE);
    private static final double LEAST = 0.5;
    private static final int NEAR = 4;
    private static final int MONTH = 31;

    @Override
    public void apply(Scene scene) {
        for (Report report : scene.reports) {
            Draft best = null;
            double most = LEAST;
            for (Draft draft : scene.drafts) {
                double likeness = likeness(report, draft);
                if (likeness >= most) {
                    most = likeness;
                    best = draft;
                }
            }
            if (best == null && (report.strong() || beside(scene, report))) {
                best = new Draft();
                scene.drafts.add(best);
            }
            if (best != null) {
                best.reports.add(report);
                best.sentences.add(report.sentence);
                best.kinds.addAll(report.kinds);
            }
        }
    }

    /**
     * Talks or a deal about a place of its own, its terms not told, in an article on other deals: it is taken to be
     * of their kinds.
     */
    private static boolean beside(Scene scene, Report report) {
        if (!report.kinds.isEmpty() || scene.drafts.isEmpty()) {
            return false;
        }
        if (report.sites().stream().allMatch(w -> w.country() || w.capital())) {
            return false;
        }
        Draft model = scene.drafts.get(scene.drafts.size() - 1);
        report.kinds.addAll(model.kinds);
        return true;
    }

    private static double likeness(Report report, Draft draft) {
        Report last = draft.reports.get(draft.reports.size() - 1);
        if (last.sentence == report.sentence) {
            // one sentence, parted on purpose
            return 0;
        }
        double likeness = 0;
        boolean shared = report.kinds.stream().anyMatch(draft.kinds::contains);
        if (report.kinds.isEmpty()) {
            likeness += 0.3;
        } else if (report.kinds.contains(Kind.ACCESS) && !draft.kinds.contains(Kind.ACCESS)) {
            likeness += 0.05;
        } else if (shared) {
            likeness += 0.45;
        } else if (moves(report.kinds) && moves(draft.kinds)) {
            likeness += 0.35;
        } else {
            boolean calm = report.only(Kind.CEASEFIRE) && !report.foreign && !report.recalled && !report.other;
            likeness += calm ? 0.15 : 0.05;
        }
        Set<String> here = names(report.sites());
        Set<String> there = new HashSet<>();
        for (Report r : draft.reports) {
            there.addAll(names(r.sites()));
        }
        if (here.isEmpty() || there.isEmpty()) {
            likeness += 0.15;
        } else if (here.stream().anyMatch(there::contains)) {
            likeness += 0.4;
        } else if (report.from.isEmpty() && report.at.stream().allMatch(w -> w.wide() || w.country())) {
            likeness += 0.1;
        } else {
            boolean same = moves(report.kinds)
                    && moves(draft.kinds)
                    && !report.contrast
                    && !report.other
                    && !report.recalled
                    && report.sentence - last.sentence <= NEAR;
            likeness -= same ? 0.05 : 0.35;
        }
        int gap = report.sentence - last.sentence;
        likeness += gap <= 1 ? 0.2 : gap <= 3 ? 0.1 : 0;
        if (report.back) {
            likeness += 0.2;
        }
        if (report.other && !report.back) {
            likeness -= 0.3;
        }
        boolean recalled = draft.reports.stream().allMatch(r -> r.recalled);
        if (report.recalled != recalled) {
            likeness -= 0.1;
        }
        if (report.imagined != last.imagined) {
            return 0;
        }
        if (report.day != null && far(report, draft)) {
            likeness -= 0.45;
        }
        if (report.lone || draft.reports.get(0).lone) {
            boolean same = !here.isEmpty() && here.equals(there);
            return same ? likeness : 0;
        }
        return likeness;
    }

    /** Whether the draft is dated, and always more than a month from the report's day. */
    private static boolean far(Report report, Draft draft) {
        boolean dated = false;
        for (Report other : draft.reports) {
            if (other.day != null) {
                dated = true;
                if (Math.abs(ChronoUnit.DAYS.between(other.day, report.day)) <= MONTH) {
                    return false;
                }
            }
        }
        return dated;
    }

    private static boolean moves(Set<Kind> kinds) {
        return kinds.stream().anyMatch(MOVES::contains);
    }

    static Set<String> names(List<Where> places) {
        Set<String> names = new HashSet<>();
        for (Where where : places) {
            names.add(bare(where));
        }
        return names;
    }

    static String bare(Where where) {
        return where.place().id().startsWith("text:")
                ? Folding.fold(where.place().name())
                : where.place().id();
    }
}
