package accord.extract;

import accord.codebook.Codebook;
import accord.codebook.Worths;
import accord.model.Kind;
import accord.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/**
 * Follows each deal through the article: a report joins the draft that most speaks for (same place, same kinds, told
 * close by, referred back to), or opens a draft of its own. What cannot open one waits for a deal told further on.
 */
final class ThreadPass implements Pass {
    private static final int NEAR = 2;

    private final Bond bond;
    private final Worths weights;

    ThreadPass(Codebook codebook, Worths weights) {
        this.bond = new Bond(codebook.gazetteer());
        this.weights = weights;
    }

    @Override
    public void apply(Scene scene) {
        List<Report> waiting = new ArrayList<>();
        for (Report report : scene.reports) {
            Draft draft = best(scene, report);
            if (draft == null && (report.strong() || beside(scene, report))) {
                draft = new Draft();
                scene.drafts.add(draft);
            }
            if (draft == null) {
                waiting.add(report);
            } else {
                join(draft, report);
            }
        }
        for (Report report : waiting) {
            Draft draft = best(scene, report);
            if (draft == null && together(report, waiting)) {
                draft = new Draft();
                scene.drafts.add(draft);
            }
            if (draft != null) {
                join(draft, report);
            }
        }
        for (Draft draft : scene.drafts) {
            draft.reports.sort(Comparator.comparingInt(r -> r.sentence));
        }
        scene.drafts.sort(Comparator.comparingInt(d -> d.reports.get(0).sentence));
        List<Draft> none = scene.drafts.stream()
                .filter(d -> weights.sum(Standing.signs(scene, d)) < 0)
                .toList();
        for (Draft draft : none) {
            for (Report report : draft.reports) {
                for (Event event : report.events) {
                    scene.refusals.add(new Refusal(
                            report.sentence,
                            scene.sentence(report.sentence)
                                    .tokens()
                                    .get(event.token())
                                    .form(),
                            event.cue().id(),
                            "too little says that there is a deal"));
                }
            }
        }
        scene.drafts.removeAll(none);
    }

    /** The draft that most speaks for, the later one of equals; null where too little speaks for any. */
    private Draft best(Scene scene, Report report) {
        Draft best = null;
        double most = 0;
        for (Draft draft : scene.drafts) {
            if (medical(report) && (untold(draft) || !draft.kinds.contains(Kind.ACCESS) && far(report, draft))) {
                continue;
            }
            SortedMap<String, Double> signs = bond.signs(scene, report, draft);
            double worth = signs == null ? -1 : weights.sum(signs);
            if (worth >= most) {
                most = worth;
                best = draft;
            }
        }
        return best;
    }

    /** The way out of sick and wounded is a deal of its own, whatever else is talked about. */
    private static boolean medical(Report report) {
        return report.strong() && report.kinds.contains(Kind.ACCESS) && report.kinds.contains(Kind.EVACUATION);
    }

    /** Whether only talks or a deal were told, not their terms. */
    private static boolean untold(Draft draft) {
        return draft.reports.stream()
                .flatMap(r -> r.events.stream())
                .allMatch(e -> e.kinds().isEmpty());
    }

    private static boolean far(Report report, Draft draft) {
        return draft.sentences.stream().allMatch(s -> Math.abs(s - report.sentence) > NEAR);
    }

    /** Whether a movement that could not open a deal stands beside a bargain whose terms are not in its words. */
    private static boolean together(Report report, List<Report> waiting) {
        return !report.kinds.isEmpty()
                && waiting.stream()
                        .anyMatch(w -> w.kinds.isEmpty()
                                && Math.abs(w.sentence - report.sentence) <= NEAR
                                && w.events.stream()
                                        .anyMatch(e -> e.cue().sense().equals("deal")));
    }

    private static void join(Draft draft, Report report) {
        draft.reports.add(report);
        draft.sentences.add(report.sentence);
        draft.kinds.addAll(report.kinds);
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
        if (report.back
                && !report.other
                && !report.contrast
                && !report.strong()
                && report.events.stream().allMatch(e -> e.mood().negated())) {
            return false;
        }
        List<Draft> news = scene.drafts.stream()
                .filter(d -> !d.reports.stream().allMatch(r -> r.recalled))
                .toList();
        List<Draft> models = news.isEmpty() ? scene.drafts : news;
        Draft model = models.get(models.size() - 1);
        report.kinds.addAll(model.kinds);
        return true;
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
